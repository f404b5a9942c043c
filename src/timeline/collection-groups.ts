/**
 * The quotations of a collection in the order of its text: those of one speaker on one date stand together, and are an
 * event together, so that the span of an event holds its own words and no others.
 */
import type { Edtf } from '../model/edtf.ts'
import type { GivenQuotation } from '../model/quote-collection.ts'

/** More quotations than these of one speaker on one date are several events: a reader takes in no more at once. */
export const MOST_QUOTES_OF_EVENT = 50

/** Quotations by their places in the collection. */
export interface QuotationGroup {
  /** The speaker's id. */
  readonly speaker: string | null
  readonly said: Edtf | null
  readonly quotations: readonly number[]
}

/** The values of a map at a key, made when they are first asked for. */
const entryOf = <K, V>(map: Map<K, V>, key: K, made: () => V): V => {
  const known = map.get(key)
  if (known !== undefined) return known
  const entry = made()
  map.set(key, entry)
  return entry
}

/** The groups in the order of their first quotations, speaker by speaker. @param speakerId the id of a speaker's name */
export const groupsOf = (
  quotations: readonly GivenQuotation[],
  speakerId: (name: string) => string,
): readonly QuotationGroup[] => {
  const speakers = new Map<string | null, Map<Edtf | null, number[]>>()
  for (const [at, { speaker, said }] of quotations.entries()) {
    const dates = entryOf(speakers, speaker === null ? null : speakerId(speaker), () => new Map())
    entryOf(dates, said, () => []).push(at)
  }
  const groups: QuotationGroup[] = []
  for (const [speaker, dates] of speakers)
    for (const [said, places] of dates)
      for (let from = 0; from < places.length; from += MOST_QUOTES_OF_EVENT)
        groups.push({ speaker, said, quotations: places.slice(from, from + MOST_QUOTES_OF_EVENT) })
  return groups
}
