/** The quotes of a timeline by their rows. Nothing is worked out before it is asked for: most screens never search. */

import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Quote } from '../model/quote.ts'
import type { EventPlace, QuotePlace } from './place.ts'

export interface QuoteRows {
  /** The quote in a row of the timeline's list. @throws Error where there is no such row */
  readonly quoteAt: (row: number) => Quote
  readonly rowOf: (id: string) => number | undefined
  readonly quoteOf: (id: string) => Quote | undefined
  /** The first event that holds the quote of a row; `undefined` for quotes of no event. */
  readonly placeOfQuote: (row: number) => QuotePlace | undefined
}

/** What is made at its first use, and kept. */
const late = <T>(make: () => T): (() => T) => {
  let made: { readonly it: T } | undefined
  return () => {
    made ??= { it: make() }
    return made.it
  }
}

/** `order` holds the place of every event of the timeline, `quotesOf` the ids of the quotes of the one that stands there. */
export const quoteRows = (
  { quotes, events }: OpenTimeline,
  placeOfEvent: ReadonlyMap<string, EventPlace>,
  order: readonly EventPlace[],
  quotesOf: (place: EventPlace) => readonly string[],
): QuoteRows => {
  const { lookUp } = quotes
  const rows = late(() => new Map(Array.from(quotes, ({ id }, row) => [id, row])))
  const rowOf = lookUp?.rowOf ?? ((id: string): number | undefined => rows().get(id))
  const places = late(() => {
    const known = new Map<number, QuotePlace>()
    for (const place of order)
      for (const [quote, id] of quotesOf(place).entries()) {
        const row = rowOf(id)
        if (row !== undefined && !known.has(row)) known.set(row, { ...place, quote })
      }
    return known
  })
  /** Asks the list itself, which may be too long to look through. */
  const placeLookedUp = (
    row: number,
    eventOf: (row: number) => number | undefined,
  ): QuotePlace | undefined => {
    const event = events[eventOf(row) ?? -1]
    const place = event === undefined ? undefined : placeOfEvent.get(event.id)
    const id = quotes.at(row)?.id
    if (event === undefined || place === undefined || id === undefined) return undefined
    return { ...place, quote: event.quotes.indexOf(id) }
  }
  return {
    quoteAt: (row) => {
      const quote = quotes.at(row)
      if (quote === undefined) throw new Error(`no quote in row ${row} of ${quotes.length}`)
      return quote
    },
    rowOf,
    quoteOf: (id) => {
      const row = rowOf(id)
      return row === undefined ? undefined : quotes.at(row)
    },
    placeOfQuote: (row) => (lookUp === undefined ? places().get(row) : placeLookedUp(row, lookUp.eventOf)),
  }
}
