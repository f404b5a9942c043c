/** Makes words comparable: small letters, no accents, straight marks, apostrophes dropped; offsets into the original are kept. */
import type { Span } from '../model/span.ts'

/** A word of a text and its folded form. */
export interface FoldedWord extends Span {
  readonly folded: string
}

// Marks are part of a word: in decomposed text an accent is a character of its own.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()

/** The words of a text in order. Hyphenated words are several; what folds to nothing is none. */
export const foldedWords = (text: string): FoldedWord[] =>
  Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: fold(match[0]),
  })).filter(({ folded }) => folded !== '')
