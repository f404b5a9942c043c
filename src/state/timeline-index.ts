/** What the screen looks up in a timeline, worked out once when it is opened: its events by date, and everything by its id. */
import type { Article } from '../model/article.ts'
import { type Edtf, type Precision, parseEdtf } from '../model/edtf.ts'
import type { Event } from '../model/event.ts'
import { type EventRows, eventRowsOf } from '../model/event-rows.ts'
import { late } from '../model/late.ts'
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Person } from '../model/person.ts'
import { factTable } from '../search/fact-table.ts'
import type { FactTable } from '../search/filter-rows.ts'
import type { Segment } from '../search/segment.ts'
import { type QuoteRows, quoteRows } from './quote-rows.ts'

/** The events of one date, as places in {@link EventOrder}. `date` is `null` for the events nobody dated, which come last. */
export interface DateEntry {
  readonly date: Edtf | null
  /** The first day it may be, `YYYY-MM-DD`; `null` of the undated. */
  readonly firstDay: string | null
  /** The last day it may be; `null` of the undated, and of an open end. */
  readonly lastDay: string | null
  /** How exact it is; `null` of the undated. */
  readonly precision: Precision | null
  /** Its events in the order: from, and to (exclusive). */
  readonly from: number
  readonly to: number
}

/** Numbers of events in the timeline's list, by date, the undated last. */
export type EventOrder = Uint32Array

/** The index that a library keeps of its quotes. */
export type KeptIndex = Segment

export interface TimelineIndex extends QuoteRows {
  readonly timeline: OpenTimeline
  readonly order: EventOrder
  readonly entries: readonly DateEntry[]
  readonly people: ReadonlyMap<string, Person>
  readonly articles: ReadonlyMap<string, Article>
  /** An event's number in the timeline's list. */
  readonly eventNumber: (id: string) => number | undefined
  /** The articles that tell of all events, by their places in the timeline's list; worked out when first asked for. */
  readonly tellings: () => EventRows
  /** What is known of each quote, in columns; made when it is first asked for. */
  readonly facts: () => FactTable
}

/** The entry a date belongs to: times of one day share their day; every other value stands for itself. */
export const dateOfEntry = (date: Edtf | null): Edtf | null =>
  date === null ? null : date.includes('/') ? date : date.replace(/T[\d:]+/, '')

interface DatedNumbers extends Omit<DateEntry, 'from' | 'to'> {
  readonly numbers: readonly number[]
}

/** By first day; of two that begin together the longer one comes first; the undated last. */
const inOrder = (a: DatedNumbers, b: DatedNumbers): number => {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null)
  const [first, other] = [a.firstDay ?? '', b.firstDay ?? '']
  if (first !== other) return first < other ? -1 : 1
  const [last, otherLast] = [a.lastDay ?? '9999', b.lastDay ?? '9999']
  return last === otherLast ? 0 : last < otherLast ? 1 : -1
}

const eventsByDate = (events: readonly Event[]): readonly DatedNumbers[] => {
  const groups = new Map<Edtf | null, number[]>()
  for (const [number, { date }] of events.entries()) {
    const entry = dateOfEntry(date)
    const group = groups.get(entry)
    if (group === undefined) groups.set(entry, [number])
    else group.push(number)
  }
  return [...groups]
    .map(([date, numbers]) => {
      const read = date === null ? null : parseEdtf(date)
      const { firstDay = null, lastDay = null, precision = null } = read ?? {}
      return { date, firstDay, lastDay, precision, numbers }
    })
    .sort(inOrder)
}

const byId = <T extends { readonly id: string }>(things: readonly T[]): Map<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]))

/**
 * Builds the index; the order of the timeline's events is kept within each date.
 *
 * @param kept the index of a library, where one is open
 */
export const indexTimeline = (timeline: OpenTimeline, kept: KeptIndex | null = null): TimelineIndex => {
  const { events } = timeline
  const order = new Uint32Array(events.length)
  let at = 0
  const entries = eventsByDate(events).map(({ numbers, ...dated }): DateEntry => {
    const from = at
    for (const number of numbers) order[at++] = number
    return { ...dated, from, to: at }
  })
  const numbers = late(() => new Map(events.map(({ id }, number) => [id, number])))
  return {
    timeline,
    order,
    entries,
    people: byId(timeline.people),
    articles: byId(timeline.articles),
    eventNumber: (id) => numbers().get(id),
    tellings: late(() => {
      const places = new Map(timeline.articles.map(({ id }, place) => [id, place]))
      return eventRowsOf(
        events,
        ({ mentions }) => mentions.map(({ article }) => article),
        (id) => places.get(id),
      )
    }),
    facts: late(() => factTable(timeline, kept)),
    ...quoteRows(timeline),
  }
}
