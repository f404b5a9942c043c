/** Names and short phrases that are like what is typed: for lists to pick from. Compared by Fuse.js. */
import Fuse from 'fuse.js'
import type { Span } from '../model/span.ts'

export interface FuzzyMatch<T> {
  readonly item: T
  /** The stretches of its words that match, in order. */
  readonly spans: readonly Span[]
}

/** How unlike words may be: 0 only the same, 1 anything. */
const THRESHOLD = 0.35
/** More is no name any more, and would take long to compare. */
const LONGEST_TYPED = 64
/** Of each match, stretches of one letter are mere chance. */
const SHORTEST_STRETCH = 2

/** Prepares {@link fuzzyNames} for items that are asked for at every key. */
export const fuzzyFinder = <T>(
  items: readonly T[],
  wordsOf: (item: T) => string,
): ((typed: string) => readonly FuzzyMatch<T>[]) => {
  const keys = [{ name: 'words', getFn: wordsOf }]
  const index = Fuse.createIndex(keys, items)
  return (typed) => {
    const options = {
      keys,
      threshold: THRESHOLD,
      ignoreLocation: true,
      includeMatches: true,
      minMatchCharLength: Math.min(SHORTEST_STRETCH, typed.length),
    }
    return new Fuse(items, options, index).search(typed.slice(0, LONGEST_TYPED)).map(({ item, matches }) => ({
      item,
      spans: (matches?.[0]?.indices ?? [])
        .map(([start, end]) => ({ start, end: end + 1 }))
        .toSorted((a, b) => a.start - b.start),
    }))
  }
}

/** The items whose words are like what is typed, the likest first. */
export const fuzzyNames = <T>(
  items: readonly T[],
  wordsOf: (item: T) => string,
  typed: string,
): readonly FuzzyMatch<T>[] => fuzzyFinder(items, wordsOf)(typed)
