/**
 * Names and short phrases that are like what is typed: for lists to pick from. Every word typed must be like one of
 * theirs. First come those that have the words, then those with words that begin with them, hold them, or are misspelt.
 */
import type { Span } from '../model/span.ts'
import { type FoldedWord, foldedWords } from './folding.ts'
import { likeWords, type WordLikeness } from './word-likeness.ts'

export interface FuzzyMatch<T> {
  readonly item: T
  /** The stretches of its words that match, in order, without overlap. */
  readonly spans: readonly Span[]
}

/** More is no name any more, and would take long to compare. */
const LONGEST_TYPED = 64
/** What a word further on in a name is behind the first one: less than a word that is only begun is behind a whole one. */
const FURTHER_ON = 0.5

interface Match {
  readonly unlike: number
  readonly spans: readonly Span[]
}

/** Folding drops accents and apostrophes that are letters of their own: such a word is marked as a whole. */
const inText = (word: FoldedWord, stretches: readonly Span[]): readonly Span[] =>
  word.folded.length === word.end - word.start
    ? stretches.map(({ start, end }) => ({ start: word.start + start, end: word.start + end }))
    : [word]

/** The word of a name that is most like one that is typed; `null` where none is. */
const likest = (words: readonly FoldedWord[], likeness: ReadonlyMap<string, WordLikeness>): Match | null => {
  let best: Match | null = null
  for (const [at, word] of words.entries()) {
    const like = likeness.get(word.folded)
    if (like === undefined) continue
    const unlike = like.unlike + (at === 0 ? 0 : FURTHER_ON)
    if (best === null || unlike < best.unlike) best = { unlike, spans: inText(word, like.stretches) }
  }
  return best
}

const withoutOverlap = (spans: readonly Span[]): readonly Span[] => {
  const apart: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(start, apart.at(-1)?.end ?? 0)
    if (from < end) apart.push({ start: from, end })
  }
  return apart
}

interface Candidate<T> extends FuzzyMatch<T> {
  readonly words: readonly FoldedWord[]
  /** How unlike the word is that is least like what is typed, and all of them together. */
  readonly worst: number
  readonly all: number
}

/** Those that have a word like one that is typed. */
const narrowed = <T>(candidates: readonly Candidate<T>[], typed: string): readonly Candidate<T>[] => {
  const vocabulary = new Set(candidates.flatMap(({ words }) => words.map(({ folded }) => folded)))
  const likeness = likeWords(typed, [...vocabulary])
  return candidates.flatMap((candidate) => {
    const match = likest(candidate.words, likeness)
    if (match === null) return []
    const { spans, worst, all } = candidate
    return {
      ...candidate,
      spans: [...spans, ...match.spans],
      worst: Math.max(worst, match.unlike),
      all: all + match.unlike,
    }
  })
}

/** Prepares {@link fuzzyNames} for items that are asked for at every key: their words are folded once. */
export const fuzzyFinder = <T>(
  items: readonly T[],
  wordsOf: (item: T) => string,
): ((typed: string) => readonly FuzzyMatch<T>[]) => {
  const all = items.map((item) => ({ item, spans: [], words: foldedWords(wordsOf(item)), worst: 0, all: 0 }))
  return (typed) => {
    const wanted = foldedWords(typed.slice(0, LONGEST_TYPED))
    if (wanted.length === 0) return []
    return wanted
      .reduce<readonly Candidate<T>[]>((left, { folded }) => narrowed(left, folded), all)
      .toSorted((a, b) => a.worst - b.worst || a.all - b.all)
      .map(({ item, spans }) => ({ item, spans: withoutOverlap(spans) }))
  }
}

/** The items whose words are like what is typed, the likest first; those alike stay in their order. */
export const fuzzyNames = <T>(
  items: readonly T[],
  wordsOf: (item: T) => string,
  typed: string,
): readonly FuzzyMatch<T>[] => fuzzyFinder(items, wordsOf)(typed)
