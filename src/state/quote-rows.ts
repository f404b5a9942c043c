/** The quotes of a timeline by their rows. Nothing is worked out before it is asked for: most screens never search. */
import { type EventRows, eventRowsOf } from '../model/event-rows.ts'
import { late } from '../model/late.ts'
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Quote } from '../model/quote.ts'
import { eventFinder, inRow, quoteFinder, rowFinder } from '../model/quote-list.ts'

export interface QuoteRows {
  /** The quote in a row of the timeline's list. @throws Error where there is no such row */
  readonly quoteAt: (row: number) => Quote
  readonly rowOf: (id: string) => number | undefined
  readonly quoteOf: (id: string) => Quote | undefined
  /** The number of the first event that holds the quote of a row; `undefined` for quotes of no event. */
  readonly eventOf: (row: number) => number | undefined
  /** The rows of the quotes of all events, by their numbers in the timeline's list. */
  readonly eventRows: () => EventRows
}

/** The quotes of a timeline, to be found by row, by id and by event. */
export const quoteRows = (timeline: OpenTimeline): QuoteRows => {
  const { quotes } = timeline
  const rowOf = rowFinder(timeline)
  return {
    quoteAt: (row) => inRow(quotes, row),
    rowOf,
    quoteOf: quoteFinder(timeline),
    eventOf: eventFinder(timeline),
    eventRows: late(
      () => quotes.lookUp?.eventRows ?? eventRowsOf(timeline.events, (event) => event.quotes, rowOf),
    ),
  }
}
