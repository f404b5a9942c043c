/** What a word of a query means: what is looked for, and what is ranked by. */
import type { FoldedWord } from './folding.ts'

/** Of a term that means the word by itself. */
export const STANDS_ALONE = -1
/** Of a term that is two words of the query in one. */
export const JOINED = -2

/** A term that a word may mean. */
export interface MeantTerm {
  readonly term: number
  /** In bits; at most the information of its unit. */
  readonly worth: number
  /** The term that must follow for both to be meant, `nine` after `thirty`; or {@link STANDS_ALONE}, or {@link JOINED}. */
  readonly before: number
}

/** What one word of a query means in one segment. */
export interface Unit {
  /** In bits: what a quote that holds the word itself tells. */
  readonly information: number
  /** Whether a quote of any segment holds it. */
  readonly isHeld: boolean
  readonly terms: readonly MeantTerm[]
  /** Those of them by which quotes are looked for; quotes found by other words are ranked by all. */
  readonly lists: readonly MeantTerm[]
}

/** A word of a query, folded, and whether a hyphen joins it to the one before. */
export type QueryWord = Pick<FoldedWord, 'folded' | 'isJoined'>
