/** What the quotes found share: how many are by each speaker, from each publisher, of each date. */

import type { Column } from '../model/column.ts'
import { compareEdtf } from '../model/edtf.ts'
import { foldedName } from './folded-name.ts'
import { writeFilter } from './query/write-filter.ts'
import { type FacetCount, type Facets, MOST_FACETS } from './search-service.ts'
import type { Segment } from './segment.ts'

/** The rows found of one segment, walked. */
export interface FoundRows {
  readonly segment: Segment
  readonly each: (act: (row: number) => void) => void
}

const countNames = (
  found: readonly FoundRows[],
  columnOf: (segment: Segment) => Column,
  namesOf: (segment: Segment) => readonly string[],
  filterOf: (name: string) => string,
): FacetCount[] => {
  const counts = new Map<string, number>()
  for (const { segment, each } of found) {
    const column = columnOf(segment)
    const names = namesOf(segment)
    const inSegment = new Uint32Array(names.length + 1)
    each((row) => {
      const number = column[row] ?? 0
      inSegment[number] = (inSegment[number] ?? 0) + 1
    })
    for (const [at, name] of names.entries()) {
      const count = inSegment[at + 1] ?? 0
      if (count > 0) counts.set(name, (counts.get(name) ?? 0) + count)
    }
  }
  return (
    [...counts]
      // A name without a letter cannot be asked for.
      .filter(([name]) => foldedName(name).length > 0)
      .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
      .slice(0, MOST_FACETS)
      .map(([label, count]) => ({ label, count, filter: filterOf(label) }))
  )
}

/** The most frequent speakers, publishers and dates of what was found, each with the filter that leaves it. */
export const countFacets = (found: readonly FoundRows[]): Facets => ({
  speakers: countNames(
    found,
    ({ facts }) => facts.speakerOf,
    ({ facts }) => facts.speakers.map(({ name }) => name),
    (name) => writeFilter('speaker', name),
  ),
  publishers: countNames(
    found,
    ({ facts }) => facts.publisherOf,
    ({ facts }) => facts.publishers,
    (name) => writeFilter('publisher', name),
  ),
  dates: countNames(
    found,
    ({ facts }) => facts.dateOf,
    ({ facts }) => facts.dates,
    (date) => writeFilter('on', date),
  ).sort((a, b) => compareEdtf(a.label, b.label)),
})
