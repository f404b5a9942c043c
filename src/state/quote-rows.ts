/** The quotes of a timeline by their rows. Nothing is worked out before it is asked for: most screens never search. */
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Quote } from '../model/quote.ts'
import { eventFinder, inRow, quoteFinder, rowFinder } from '../model/quote-list.ts'
import type { EventPlace, QuotePlace } from './place.ts'

export interface QuoteRows {
  /** The quote in a row of the timeline's list. @throws Error where there is no such row */
  readonly quoteAt: (row: number) => Quote
  readonly rowOf: (id: string) => number | undefined
  readonly quoteOf: (id: string) => Quote | undefined
  /** The first event that holds the quote of a row; `undefined` for quotes of no event. */
  readonly placeOfQuote: (row: number) => QuotePlace | undefined
}

/** @param placeOfEvent the place of every event of the timeline, by its id */
export const quoteRows = (
  timeline: OpenTimeline,
  placeOfEvent: ReadonlyMap<string, EventPlace>,
): QuoteRows => {
  const { quotes, events } = timeline
  const eventOf = eventFinder(timeline)
  return {
    quoteAt: (row) => inRow(quotes, row),
    rowOf: rowFinder(timeline),
    quoteOf: quoteFinder(timeline),
    placeOfQuote: (row) => {
      const event = events[eventOf(row) ?? -1]
      const place = event === undefined ? undefined : placeOfEvent.get(event.id)
      const id = quotes.at(row)?.id
      if (event === undefined || place === undefined || id === undefined) return undefined
      return { ...place, quote: event.quotes.indexOf(id) }
    },
  }
}
