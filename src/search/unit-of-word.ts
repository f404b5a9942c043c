/**
 * One word of a query → a unit: the terms it may mean, and how much it tells that a quote holds one of them.
 *
 *     democratc     democratic 0.8 × 9.1 bits     democratically 0.65 × 8.9 bits
 *     thing         thing 7.2 bits   things 0.9 × 7.2 bits   think 0.8 × 5.0 bits
 *
 * A word tells as many bits as the logarithm to base 2 of one in how many quotes holds it (its inverse document
 * frequency; Spärck Jones 1972). A term that is like it only by mistake tells less where many others are as like.
 */
import { partsOfCompound } from './compounds.ts'
import { expand, type LikeTerm } from './expansion.ts'
import { BEGINNING, FORM, SAME } from './likeness.ts'
import type { Segment } from './segment.ts'
import { type MeantTerm, STANDS_ALONE, type Unit } from './unit.ts'

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

/** What one word means in each of the segments. @param rows how many quotes they hold together */
export const unitsOfWord = (
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
