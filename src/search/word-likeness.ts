/** How like words of names are to a word that is typed: the same, begun or held by it, or nearly so by Fuse.js. */
import Fuse from 'fuse.js'
import type { Span } from '../model/span.ts'

export interface WordLikeness {
  /** The less, the liker: see {@link SAME} and those after it. */
  readonly unlike: number
  /** The stretches of letters that match, in order. */
  readonly stretches: readonly Span[]
}

const SAME = 0
const BEGUN = 1
const HELD = 2
/** And Fuse's own score, from 0 to 1. */
const NEARLY = 3

/** In a shorter word one slip leaves too little to tell what was meant. */
const SHORTEST_MISSPELT = 5
/** How unlike a misspelt word may be: 0 only the same, 1 anything. */
const THRESHOLD = 0.35
/** Of a misspelt word, stretches of one letter are mere chance. */
const SHORTEST_STRETCH = 2

const exactly = (typed: string, word: string): WordLikeness | null => {
  const start = word.indexOf(typed)
  if (start < 0) return null
  const unlike = word === typed ? SAME : start === 0 ? BEGUN : HELD
  return { unlike, stretches: [{ start, end: start + typed.length }] }
}

/** Those of some words that are like the one typed. All are folded, and each is given once. */
export const likeWords = (typed: string, words: readonly string[]): ReadonlyMap<string, WordLikeness> => {
  const found = new Map<string, WordLikeness>()
  for (const word of words) {
    const likeness = exactly(typed, word)
    if (likeness !== null) found.set(word, likeness)
  }
  if (typed.length < SHORTEST_MISSPELT) return found
  const fuse = new Fuse(
    words.filter((word) => !found.has(word)),
    {
      threshold: THRESHOLD,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      includeMatches: true,
      includeScore: true,
      minMatchCharLength: SHORTEST_STRETCH,
    },
  )
  for (const { item, score = 1, matches } of fuse.search(typed)) {
    const stretches = (matches?.[0]?.indices ?? []).map(([start, end]) => ({ start, end: end + 1 }))
    found.set(item, { unlike: NEARLY + score, stretches: stretches.toSorted((a, b) => a.start - b.start) })
  }
  return found
}
