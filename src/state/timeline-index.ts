/** What the screen looks up in a timeline, worked out once when it is opened: days with their events, and everything by its id. */
import type { Article } from '../model/article.ts'
import type { Edtf } from '../model/edtf.ts'
import type { Event } from '../model/event.ts'
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Person } from '../model/person.ts'
import type { EventPlace } from './place.ts'
import { type QuoteRows, quoteRows } from './quote-rows.ts'

/** One row of the date list. `date` is `null` for the events nobody dated, which come last. */
export interface DateEntry {
  readonly date: Edtf | null
  readonly events: readonly Event[]
  /** How many different quotes these events hold. */
  readonly quoteCount: number
}

export interface TimelineIndex extends QuoteRows {
  readonly timeline: OpenTimeline
  readonly dates: readonly DateEntry[]
  /** How many events the busiest date has; the undated do not count. */
  readonly mostEvents: number
  /** Every event's place, in the order of the date list. */
  readonly order: readonly EventPlace[]
  readonly placeOfEvent: ReadonlyMap<string, EventPlace>
  readonly people: ReadonlyMap<string, Person>
  readonly articles: ReadonlyMap<string, Article>
}

/** The row a date belongs to: times of one day share their day; every other value stands for itself. */
export const dateRow = (date: Edtf | null): Edtf | null =>
  date === null ? null : date.includes('/') ? date : date.replace(/T[\d:]+/, '')

/** Counts the different quotes of events, by their places. Asked for dates one after another, each event once. */
const quoteCounter = ({ events, quotes }: OpenTimeline): ((places: readonly number[]) => number) => {
  const { lookUp } = quotes
  if (lookUp === undefined)
    return (places) => new Set(places.flatMap((place) => events[place]?.quotes ?? [])).size
  // A set of a million ids, read for it from a file, would be waited for.
  const countedIn = new Uint32Array(quotes.length)
  let date = 0
  return (places) => {
    date++
    let count = 0
    for (const place of places)
      for (const row of lookUp.rowsIn(place)) {
        if (countedIn[row] !== date) count++
        countedIn[row] = date
      }
    return count
  }
}

const grouped = (timeline: OpenTimeline): DateEntry[] => {
  const groups = new Map<Edtf | null, number[]>()
  for (const [place, { date }] of timeline.events.entries()) {
    const row = dateRow(date)
    const group = groups.get(row)
    if (group === undefined) groups.set(row, [place])
    else group.push(place)
  }
  const countQuotes = quoteCounter(timeline)
  return [...groups]
    .sort(([a], [b]) => Number(a === null) - Number(b === null))
    .map(([date, places]) => ({
      date,
      events: places.flatMap((place) => timeline.events[place] ?? []),
      quoteCount: countQuotes(places),
    }))
}

const byId = <T extends { readonly id: string }>(things: readonly T[]): Map<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]))

/** Builds the index; the order of the timeline's events is kept within each date. */
export const indexTimeline = (timeline: OpenTimeline): TimelineIndex => {
  const dates = grouped(timeline)
  const order: EventPlace[] = []
  const placeOfEvent = new Map<string, EventPlace>()
  for (const [date, entry] of dates.entries())
    for (const [event, { id }] of entry.events.entries()) {
      const place = { date, event }
      order.push(place)
      placeOfEvent.set(id, place)
    }
  return {
    timeline,
    dates,
    mostEvents: dates.reduce(
      (most, { date, events }) => (date === null ? most : Math.max(most, events.length)),
      0,
    ),
    order,
    placeOfEvent,
    people: byId(timeline.people),
    articles: byId(timeline.articles),
    ...quoteRows(timeline, placeOfEvent),
  }
}
