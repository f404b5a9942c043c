/** Two words of a query that may be one: `anti semitism` for `antisemitism`, `thirty nine` for `39`. */
import { numberOfTensAndUnit, partsOfCompound } from './compounds.ts'
import type { Segment } from './segment.ts'
import { JOINED, type MeantTerm, type QueryWord, type Unit } from './unit.ts'
import { termOf } from './vocabulary.ts'

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
export const withJoined = (
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
