/** Rows that only filters chose, in order of time: there is nothing to rank them by. */
import { compareEdtf } from '../model/edtf.ts'
import type { FoundRows } from './facet-counts.ts'

/** A row of one segment, and the place of that segment in the list. */
interface Dated {
  readonly segment: number
  readonly row: number
}

/** The first `limit` rows by date, then as they come; undated last. */
export const inOrderOfTime = (found: readonly FoundRows[], limit: number): readonly Dated[] => {
  const dates = [...new Set(found.flatMap(({ segment }) => segment.facts.dates))].sort(compareEdtf)
  const places = new Map(dates.map((date, place) => [date, place]))
  const byDate: Dated[][] = Array.from({ length: dates.length + 1 }, () => [])
  for (const [at, { segment, each }] of found.entries()) {
    const { facts } = segment
    const placeOf = [dates.length, ...facts.dates.map((date) => places.get(date) ?? dates.length)]
    each((row) => {
      const bucket = byDate[placeOf[facts.dateOf[row] ?? 0] ?? dates.length]
      if (bucket !== undefined && bucket.length < limit) bucket.push({ segment: at, row })
    })
  }
  const first: Dated[] = []
  for (const bucket of byDate) {
    for (const dated of bucket) {
      if (first.length === limit) return first
      first.push(dated)
    }
  }
  return first
}
