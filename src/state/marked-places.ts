/** Where marks are among the events shown, so that a date, or an event, can tell that it holds some. */
import { keptWhileSame } from '../model/kept-while-same.ts'
import type { ShownEvents } from './shown-events.ts'
import type { State } from './state.ts'
import type { TimelineIndex } from './timeline-index.ts'

export interface MarkedPlaces {
  /** Whether any event at places of the order, from and to (exclusive), is marked, or holds a quote that is. */
  readonly isAmong: (from: number, to: number) => boolean
  /** How many quotes of an event are marked, by its id. */
  readonly quotesIn: (eventId: string) => number
}

const eventNumberOfQuote = ({ rowOf, eventOf }: TimelineIndex, id: string): number | undefined => {
  const row = rowOf(id)
  return row === undefined ? undefined : eventOf(row)
}

const placesOf = keptWhileSame(
  ({ index, positionOf }: ShownEvents, marked: State['marked']): MarkedPlaces => {
    const positions: number[] = []
    const quotes = new Map<string, number>()
    for (const chosen of marked.values()) {
      const number =
        chosen.kind === 'event' ? index.eventNumber(chosen.id) : eventNumberOfQuote(index, chosen.id)
      const event = index.timeline.events[number ?? -1]
      if (number === undefined || event === undefined) continue
      const position = positionOf(number)
      if (position !== undefined) positions.push(position)
      if (chosen.kind === 'quote') quotes.set(event.id, (quotes.get(event.id) ?? 0) + 1)
    }
    positions.sort((a, b) => a - b)
    return {
      isAmong: (from, to) => {
        let [low, high] = [0, positions.length]
        while (low < high) {
          const middle = (low + high) >>> 1
          if ((positions[middle] ?? 0) < from) low = middle + 1
          else high = middle
        }
        return (positions[low] ?? to) < to
      },
      quotesIn: (eventId) => quotes.get(eventId) ?? 0,
    }
  },
)

/** The places of a state's marks; worked out once for the same marks and events. */
export const markedPlaces = ({ shown, marked }: State): MarkedPlaces => placesOf(shown, marked)
