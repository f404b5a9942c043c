/** The words of a query, folded: those that are searched, planned and marked. */
import { foldedWords } from './folding.ts'
import type { Query } from './query/query.ts'
import type { QueryWord } from './unit.ts'

/** A longer query is cut: nobody remembers more, and it costs by the word. */
const MOST_QUERY_WORDS = 32

export interface QueryWords {
  /** Bare words, then those of phrases. */
  readonly words: readonly QueryWord[]
  /** How many of them are bare. */
  readonly bare: number
  /** Whether the last of them may still be typed. */
  readonly isLastOpen: boolean
}

/** Bare words come first, so that a long query keeps what may be wrong in it; a phrase is held for certain anyway. */
export const queryWords = ({ words, phrases, isLastWordOpen }: Query): QueryWords => {
  const bare = words.flatMap(({ text }) => foldedWords(text))
  const all = [...bare, ...phrases.flatMap(({ text }) => foldedWords(text))]
  return {
    words: all.slice(0, MOST_QUERY_WORDS),
    bare: Math.min(bare.length, MOST_QUERY_WORDS),
    isLastOpen: isLastWordOpen && phrases.length === 0 && all.length <= MOST_QUERY_WORDS,
  }
}
