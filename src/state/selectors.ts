/** Questions the screen asks of its state. */
import type { Event } from '../model/event.ts'
import type { SearchAnswer } from './search-service.ts'
import { type SearchView, viewOn } from './search-view.ts'
import { layoutOf, type State } from './state.ts'
import type { DateEntry } from './timeline-index.ts'

export const chosenDate = (state: State): DateEntry | null => state.index.dates[state.dates.selected] ?? null

/** The events of the chosen date. */
export const shownEvents = (state: State): readonly Event[] => chosenDate(state)?.events ?? []

export const chosenEvent = (state: State): Event | null => shownEvents(state)[state.events.selected] ?? null

/** What the search found, best first. */
export const foundRows = ({ search }: State): SearchAnswer['found'] => search.answer?.found ?? []

/** The row of the chosen result's quote; `null` where nothing was found. */
export const chosenResult = (state: State): number | null =>
  foundRows(state)[state.search.results.selected]?.row ?? null

/** The event the quote of a row stands in; `null` where no event holds it. */
export const eventOfQuote = ({ index }: State, row: number): Event | null => {
  const place = index.placeOfQuote(row)
  return place === undefined ? null : (index.dates[place.date]?.events[place.event] ?? null)
}

/** What the search shows, on the screen there is. */
export const searchView = (state: State): SearchView => viewOn(layoutOf(state).kind, state.search.view)
