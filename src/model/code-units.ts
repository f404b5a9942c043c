/** The code units of a word as lists of letters hold them: two for a letter beyond the first 65,536. */
export const codeUnitsOf = (word: string): Uint16Array =>
  Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at))
