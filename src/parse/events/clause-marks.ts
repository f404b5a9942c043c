/** The marks that part the clauses of a sentence. */
const MARKS = new Set([',', ';', '–', '—', '--', '-', '(', ')', ':'])

/** Whether a word is one of the marks that part clauses. */
export const isMark = (word: string): boolean => MARKS.has(word)
