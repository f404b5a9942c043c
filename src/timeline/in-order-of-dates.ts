/** Events in the order of a timeline. */
import { compareEdtf, type Edtf } from '../model/edtf.ts'
import type { Event } from '../model/event.ts'

/** How many articles tell of an event: of one day, what most of them tell comes first. */
const tellersOf = ({ mentions }: Event): number => new Set(mentions.map(({ article }) => article)).size

/** The place of each date among all that events have. */
const ranksOf = (events: readonly Event[]): ReadonlyMap<Edtf | null, number> =>
  new Map([...new Set(events.map(({ date }) => date))].sort(compareEdtf).map((date, rank) => [date, rank]))

/** Events by date, undated last; of one date those that most articles tell first, else in the order given. */
export const inOrderOfDates = (events: readonly Event[]): readonly Event[] => {
  // Dates are many times fewer than comparisons, and reading one costs more than all else here.
  const ranks = ranksOf(events)
  return events
    .map((event) => ({ event, rank: ranks.get(event.date) ?? 0, tellers: tellersOf(event) }))
    .sort((a, b) => a.rank - b.rank || b.tellers - a.tellers)
    .map(({ event }) => event)
}
