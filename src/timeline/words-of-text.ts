/** The words of a text in small letters and without marks, to be compared with those of another printing. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
