/** Where things stand in the timeline, as rows of its lists. */

/** Where an event stands: its row in the date list, and its row among that date's events. */
export interface EventPlace {
  readonly date: number
  readonly event: number
}

/** Where a quote stands: its event's place, and its row among that event's quotes. */
export interface QuotePlace extends EventPlace {
  readonly quote: number
}
