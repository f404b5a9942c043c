/** Events in the order of a timeline. */
import { compareEdtf, type Edtf } from '../model/edtf.ts'
import { articlesTelling, type Event } from '../model/event.ts'

/** The place of each date among all that events have. */
const ranksOf = (events: readonly Event[]): ReadonlyMap<Edtf | null, number> =>
  new Map([...new Set(events.map(({ date }) => date))].sort(compareEdtf).map((date, rank) => [date, rank]))

/** Events by date, undated last; of one date those that most articles tell first, else in the order given. */
export const inOrderOfDates = (events: readonly Event[]): readonly Event[] => {
  // Dates are many times fewer than comparisons, and reading one costs more than all else here.
  const ranks = ranksOf(events)
  return events
    .map((event) => ({ event, rank: ranks.get(event.date) ?? 0, tellers: articlesTelling(event).length }))
    .sort((a, b) => a.rank - b.rank || b.tellers - a.tellers)
    .map(({ event }) => event)
}
