/** The events that filters leave, by date, and how much was said on each: what every view of the timeline shows. */
import { hasRow, type RowSet, sizeOf } from '../search/row-set.ts'
import type { FilterResult } from './filters.ts'
import type { DateEntry, EventOrder, TimelineIndex } from './timeline-index.ts'

/** A date that is shown, with its events among those shown. */
export interface ShownDate extends DateEntry {
  /** How many different quotes its events hold, of those that filters leave. */
  readonly quotes: number
}

export interface ShownEvents {
  readonly index: TimelineIndex
  readonly order: EventOrder
  readonly dates: readonly ShownDate[]
  /** The quotes that filters leave; `null` for all. */
  readonly rows: RowSet | null
  /** How many they are. */
  readonly quotes: number
  /** Where an event stands in the order, by its number in the timeline's list; `undefined` where filters leave it out. */
  readonly positionOf: (event: number) => number | undefined
}

/** Counts the different quotes of events, by their numbers. Asked for dates one after another. */
const quoteCounter = (
  { timeline, eventRows }: TimelineIndex,
  rows: RowSet | null,
): ((numbers: EventOrder) => number) => {
  const { events, quotes } = timeline
  // Without a look at rows where their ids are at hand.
  if (rows === null && quotes.lookUp === undefined)
    return (numbers) => {
      if (numbers.length === 1) return new Set(events[numbers[0] ?? 0]?.quotes).size
      const ids = new Set<string>()
      for (const number of numbers) for (const id of events[number]?.quotes ?? []) ids.add(id)
      return ids.size
    }
  const { starts, rows: held } = eventRows()
  const countedIn = new Uint32Array(quotes.length)
  let date = 0
  return (numbers) => {
    date++
    let count = 0
    for (const number of numbers)
      for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at++) {
        const row = held[at] ?? 0
        if (countedIn[row] !== date && (rows === null || hasRow(rows, row))) count++
        countedIn[row] = date
      }
    return count
  }
}

const positionFinder = (order: EventOrder, events: number): ShownEvents['positionOf'] => {
  let positions: Int32Array | undefined
  return (event) => {
    if (positions === undefined) {
      positions = new Int32Array(events).fill(-1)
      for (const [position, number] of order.entries()) positions[number] = position
    }
    const position = positions[event] ?? -1
    return position < 0 ? undefined : position
  }
}

const shown = (
  index: TimelineIndex,
  order: EventOrder,
  entries: readonly DateEntry[],
  rows: RowSet | null,
): ShownEvents => {
  const count = quoteCounter(index, rows)
  return {
    index,
    order,
    dates: entries.map((entry) => ({ ...entry, quotes: count(order.subarray(entry.from, entry.to)) })),
    rows,
    quotes: rows === null ? index.timeline.quotes.length : sizeOf(rows),
    positionOf: positionFinder(order, index.timeline.events.length),
  }
}

/** What is shown of a timeline. @param filtered what filters leave; `null` where there are none */
export const shownEvents = (index: TimelineIndex, filtered: FilterResult | null): ShownEvents => {
  if (filtered === null) return shown(index, index.order, index.entries, null)
  const order = new Uint32Array(index.order.length)
  let at = 0
  const entries = index.entries.flatMap((entry): readonly DateEntry[] => {
    const from = at
    for (const number of index.order.subarray(entry.from, entry.to))
      if (filtered.events[number] === 1) order[at++] = number
    return at > from ? [{ ...entry, from, to: at }] : []
  })
  return shown(index, order.slice(0, at), entries, filtered.rows)
}

/** Whether filters leave a quote, by its id. */
export const isQuoteShown = ({ index, rows }: ShownEvents, id: string): boolean => {
  if (rows === null) return true
  const row = index.rowOf(id)
  return row !== undefined && hasRow(rows, row)
}
