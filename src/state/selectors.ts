/** Questions the screen asks of its state. */
import type { Event } from '../model/event.ts'
import type { QuoteMatch } from '../search/quote-search.ts'
import type { State } from './state.ts'
import type { DateEntry } from './timeline-index.ts'

export const chosenDate = (state: State): DateEntry | null => state.index.dates[state.dates.selected] ?? null

/** The events of the chosen date. */
export const shownEvents = (state: State): readonly Event[] => chosenDate(state)?.events ?? []

export const chosenEvent = (state: State): Event | null => shownEvents(state)[state.events.selected] ?? null

export const chosenMatch = (state: State): QuoteMatch | null =>
  state.search.matches[state.search.results.selected] ?? null

/** The event a match's quote stands in; `null` where no event holds it. */
export const eventOfMatch = (state: State, match: QuoteMatch): Event | null => {
  const place = state.index.placeOfQuote.get(match.quote.id)
  return place === undefined ? null : (state.index.dates[place.date]?.events[place.event] ?? null)
}
