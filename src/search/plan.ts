/**
 * The words of a query → units: the terms each may mean, and how much it tells that a quote holds one of them.
 *
 *     democratc     democratic 0.8 × 9.1 bits     democratically 0.65 × 8.9 bits
 *     thing         thing 7.2 bits   things 0.9 × 7.2 bits   think 0.8 × 5.0 bits
 *
 * A word tells as many bits as the logarithm to base 2 of one in how many quotes holds it (its inverse document
 * frequency; Spärck Jones 1972). A term that is like it only by mistake tells less where many others are as like.
 */

import { numberOfTensAndUnit, partsOfCompound } from './compounds.ts'
import { expand, type LikeTerm } from './expansion.ts'
import type { FoldedWord } from './folding.ts'
import { BEGINNING, FORM, SAME } from './likeness.ts'
import type { Segment } from './segment.ts'
import { comparedSpelling } from './spelling.ts'
import { termOf, termText } from './vocabulary.ts'

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

export interface Planner {
  /**
   * What words mean in each of the segments, in their order.
   *
   * @param isLastOpen whether the last word is still being typed
   */
  readonly plan: (words: readonly QueryWord[], isLastOpen: boolean) => readonly (readonly Unit[])[]
}

/** No more of the terms that are like a word are looked at; the likest come first, then the most frequent. */
const MOST_TERMS = 400
/** By no more of them quotes are looked for, unless the word is still being typed. */
const MOST_LISTS = 64
/** Of a word that is still being typed, as many as so many quotes hold. */
const MOST_ROWS_OF_OPEN = 300_000
/** Even a word that every quote holds tells a little. */
const LEAST_INFORMATION = 0.05
/** How much the many that are as like a word take from what each of them tells: not all, for one of them was meant. */
const SHARE_OF_CHANCE = 0.6
/** How much of its bits a word keeps that no quote holds: it was misremembered, and speaks against no quote in particular. */
const SHARE_OF_UNKNOWN = 0.4
/** So many words are remembered with what they are like: a keystroke then expands only the last. */
const MOST_REMEMBERED = 2000

interface Expansion {
  readonly terms: readonly LikeTerm[]
  /** How many quotes hold a term of each likeness. */
  readonly counts: ReadonlyMap<number, number>
}

/** How many quotes hold a term, or are by somebody whose name does. */
const countOf = ({ postings, namePostings }: Segment, term: number): number =>
  Math.max(postings.counts[term] ?? 0, namePostings.counts[term] ?? 0)

const expansionIn = (segment: Segment, word: string, isOpen: boolean): Expansion => {
  const terms = expand(segment.vocabulary, word, isOpen)
    .filter(({ term }) => countOf(segment, term) > 0)
    .slice(0, MOST_TERMS)
  const counts = new Map<number, number>()
  for (const { term, likeness } of terms)
    counts.set(likeness, (counts.get(likeness) ?? 0) + countOf(segment, term))
  return { terms, counts }
}

/** What each likeness tells, from how many quotes of all segments hold a term at least as like. */
const worthsOf = (expansions: readonly Expansion[], rows: number, isOpen: boolean) => {
  const likenesses = new Set(expansions.flatMap(({ counts }) => [...counts.keys()]))
  const best = Math.max(0, ...likenesses)
  const bitsFrom = (least: number): number => {
    let count = 0
    for (const { counts } of expansions)
      for (const [likeness, ofLikeness] of counts) if (likeness >= least) count += ofLikeness
    return Math.max(LEAST_INFORMATION, Math.log2((rows + 1) / (Math.min(count, rows) + 0.5)))
  }
  // What is typed so far tells as much as all that begins with it.
  const bits = bitsFrom(isOpen && best >= BEGINNING ? BEGINNING : best)
  const worths = new Map(
    [...likenesses].map((likeness): [number, number] => {
      const chance = likeness >= BEGINNING ? bits : Math.min(bits, bitsFrom(likeness))
      return [likeness, likeness * (bits + SHARE_OF_CHANCE * (chance - bits))]
    }),
  )
  return { best, information: bits * (best === 0 ? SHARE_OF_UNKNOWN : best), worths }
}

/**
 * Of the many words that begin with a letter or two, those that few quotes hold: the others tell hardly anything, and
 * reading of them would take longer than all the rest of the query.
 */
const rarest = (segment: Segment, terms: readonly MeantTerm[]): readonly MeantTerm[] => {
  const byCount = terms.toSorted((a, b) => countOf(segment, a.term) - countOf(segment, b.term))
  let rows = 0
  const most = byCount.findIndex(({ term }) => {
    rows += countOf(segment, term)
    return rows > MOST_ROWS_OF_OPEN
  })
  return most < 0 ? byCount : byCount.slice(0, most)
}

const planWord = (
  segments: readonly Segment[],
  rows: number,
  word: string,
  isOpen: boolean,
): readonly Unit[] => {
  const expansions = segments.map((segment) => expansionIn(segment, word, isOpen))
  const { best, information, worths } = worthsOf(expansions, rows, isOpen)
  return expansions.map(({ terms: like }, at) => {
    const terms = like.map(
      ({ term, likeness }): MeantTerm => ({ term, worth: worths.get(likeness) ?? 0, before: STANDS_ALONE }),
    )
    const segment = segments[at]
    const likely = (from: number, to: number): readonly MeantTerm[] =>
      terms.filter((_, place) => {
        const likeness = like[place]?.likeness ?? 0
        return likeness >= from && likeness < to
      })
    const whole = likely(best < FORM ? 0 : FORM, Number.POSITIVE_INFINITY).slice(0, MOST_LISTS)
    const begun = isOpen && segment !== undefined ? rarest(segment, likely(BEGINNING, FORM)) : []
    const lists = best < FORM && best >= BEGINNING ? begun : [...whole, ...begun]
    const inParts =
      segment === undefined
        ? []
        : like.flatMap(({ term, likeness }) => {
            const parts = likeness === SAME ? partsOfCompound(segment.compounds, term) : null
            return parts === null ? [] : [{ term: parts[0], worth: information, before: parts[1] }]
          })
    return { information, isHeld: best > 0, terms: [...terms, ...inParts], lists }
  })
}

const knownIn = ({ vocabulary, postings }: Segment, word: string): number => {
  const term = termOf(vocabulary, word)
  return term >= 0 && (postings.counts[term] ?? 0) > 0 ? term : -1
}

/**
 * Whether two words of the query in a row may be one: where a hyphen joins them, where some quote of any segment has
 * them with a hyphen, or where one of the two is no word in any.
 */
export const mayBeOne = (segments: readonly Segment[], first: QueryWord, second: QueryWord): boolean =>
  second.isJoined ||
  segments.some(
    (segment) => partsOfCompound(segment.compounds, knownIn(segment, first.folded + second.folded)) !== null,
  ) ||
  !segments.some((segment) => knownIn(segment, first.folded) >= 0) ||
  !segments.some((segment) => knownIn(segment, second.folded) >= 0)

/**
 * The terms that are two words of the query in a row in one: `39` for `thirty nine`, and `antisemitism` for
 * `anti-semitism` where they {@link mayBeOne}.
 */
export const joinedTerms = (
  segment: Segment,
  first: QueryWord,
  second: QueryWord,
  areOne: boolean,
): number[] => {
  const number = numberOfTensAndUnit(first.folded, second.folded)
  return [
    number === null ? -1 : knownIn(segment, number),
    areOne ? knownIn(segment, first.folded + second.folded) : -1,
  ].filter((term) => term >= 0)
}

/** Lets a term that is two words of the query in one stand for either. */
const withJoined = (
  segment: Segment,
  words: readonly QueryWord[],
  units: readonly Unit[],
  areOne: readonly boolean[],
): readonly Unit[] => {
  const pairs = words
    .slice(1)
    .map((word, at) => joinedTerms(segment, words[at] ?? word, word, areOne[at] ?? false))
  return units.map((unit, at) => {
    const terms = [...(pairs[at - 1] ?? []), ...(pairs[at] ?? [])].map(
      (term): MeantTerm => ({ term, worth: unit.information, before: JOINED }),
    )
    if (terms.length === 0) return unit
    return { ...unit, terms: [...unit.terms, ...terms], lists: [...unit.lists, ...terms] }
  })
}

export const createPlanner = (segments: readonly Segment[]): Planner => {
  const rows = segments.reduce((sum, segment) => sum + segment.rows, 0)
  const remembered = new Map<string, readonly Unit[]>()
  const unitsOf = (word: string, isOpen: boolean): readonly Unit[] => {
    const key = isOpen ? `${word}…` : word
    let units = remembered.get(key)
    if (units === undefined) {
      units = planWord(segments, rows, word, isOpen)
      if (remembered.size >= MOST_REMEMBERED) remembered.clear()
      remembered.set(key, units)
    }
    return units
  }
  return {
    plan: (words, isLastOpen) => {
      const byWord = words.map((word, at) => unitsOf(word.folded, isLastOpen && at === words.length - 1))
      const areOne = words.slice(1).map((word, at) => mayBeOne(segments, words[at] ?? word, word))
      return segments.map((segment, at) =>
        withJoined(
          segment,
          words,
          byWord.flatMap((units) => units[at] ?? []),
          areOne,
        ),
      )
    },
  }
}

/** The terms that are the same word in other spellings, itself among them. */
export const sameTerms = (segment: Segment, word: string): readonly number[] => {
  const spelling = comparedSpelling(word)
  return expand(segment.vocabulary, word, false)
    .filter(({ likeness }) => likeness === SAME)
    .map(({ term }) => term)
    .filter((term) => comparedSpelling(termText(segment.vocabulary, term)) === spelling)
}
