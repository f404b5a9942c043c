/** Questions the screen asks of its state. */
import type { Edtf } from '../model/edtf.ts'
import type { Event } from '../model/event.ts'
import type { Quote } from '../model/quote.ts'
import { chosenRow } from './chosen-row.ts'
import { type FacetSection, facetKinds, facetSections } from './facets.ts'
import type { FoundQuotation } from './found-quotations.ts'
import { isOnePane, type Layout } from './layout.ts'
import { type SearchView, viewOn, viewsOn } from './search-view.ts'
import { rowsSaidBy, type SpeakerEntry, type SpeakerTable, speakerTable } from './speaker-table.ts'
import { layoutOf, type State } from './state.ts'

/** The event at a place in the order shown. */
export const eventAt = ({ shown }: State, position: number): Event | null =>
  shown.index.timeline.events[shown.order[position] ?? -1] ?? null

/** Where the chosen event stands in the order shown; `null` where there is none. */
export const chosenPosition = (state: State): number | null => {
  const row = chosenRow(state)
  if (row === null || row.to === row.from) return null
  return Math.min(row.from + state.events.selected, row.to - 1)
}

/** The chosen event; `null` where there is none. */
export const chosenEvent = (state: State): Event | null => {
  const position = chosenPosition(state)
  return position === null ? null : eventAt(state, position)
}

/** The chosen event by its number in the timeline's list. */
export const chosenEventNumber = (state: State): number | null => {
  const position = chosenPosition(state)
  return position === null ? null : (state.shown.order[position] ?? null)
}

/** The number, among the dates shown, of the one that holds a place in the order; −1 where there is none. */
const dateOfPosition = ({ shown }: State, position: number): number => {
  let [low, high] = [0, shown.dates.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((shown.dates[middle]?.from ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The number of the date in hand among those shown, that of the chosen event; −1 where there is none. */
export const dateInHand = (state: State): number => {
  const position = chosenPosition(state)
  return position === null ? -1 : dateOfPosition(state, position)
}

/** The date in hand; `null` where there is none, or it is of the undated. */
export const chosenDate = (state: State): Edtf | null => state.shown.dates[dateInHand(state)]?.date ?? null

/** What the search found, as it is listed. */
export const foundRows = ({ search }: State): readonly FoundQuotation[] => search.listed

/** How many rows the results have in all, as far as is known of those that are yet to be asked for. */
export const reachableRows = ({ search: { answer, listed } }: State): number =>
  answer === null ? 0 : listed.length + answer.reachable - answer.found.length

/** The quotes of the other printings of the chosen result. */
export const otherPrintings = ({ index, search: { listed, results } }: State): readonly Quote[] =>
  (listed[results.selected]?.others ?? []).map((row) => index.quoteAt(row))

/** The row of the chosen result's quote; `null` where nothing was found. */
export const chosenResult = (state: State): number | null =>
  foundRows(state)[state.search.results.selected]?.row ?? null

/** The event the quote of a row stands in; `null` where no event holds it. */
export const eventOfQuote = ({ index }: State, row: number): Event | null =>
  index.timeline.events[index.eventOf(row) ?? -1] ?? null

/** On one pane with fewer rows one kind of facets is shown at a time, as on two. */
const ROWS_FOR_ALL_FACETS = 11

/** The layout whose views the search has. */
export const facetLayout = ({ kind, facets }: Layout): Layout['kind'] =>
  kind === 'one' && facets.rows < ROWS_FOR_ALL_FACETS ? 'two' : kind

/** What the search can show on the screen there is. */
export const searchViews = (state: State): readonly SearchView[] =>
  viewsOn(facetLayout(layoutOf(state)), facetKinds(state.search))

/** What the search shows, on the screen there is. */
export const searchView = (state: State): SearchView =>
  viewOn(facetLayout(layoutOf(state)), facetKinds(state.search), state.search.view)

/** Whether facets stand in the place of the results. */
export const resultsAreHidden = (state: State): boolean =>
  isOnePane(layoutOf(state)) && searchView(state) !== 'results'

/** The facets on screen by kind, with the numbers of their keys. */
export const shownFacets = (state: State): readonly FacetSection[] => {
  const { kind, facets } = layoutOf(state)
  return facetSections(state.search, searchView(state), facets.rows, kind === 'three')
}

/** The speakers, or publishers, as the filters leave them. */
export const shownSpeakers = ({ shown, speakers }: State): SpeakerTable => speakerTable(shown, speakers.by)

/** The chosen speaker, or publisher; `null` where there is none. */
export const chosenSpeaker = (state: State): SpeakerEntry | null =>
  shownSpeakers(state).entries[state.speakers.list.selected] ?? null

/** The rows of what the chosen speaker, or publisher, said. */
export const saidRows = (state: State): readonly number[] =>
  rowsSaidBy(state.shown, state.speakers.by, chosenSpeaker(state) ?? undefined)

/** The row of the chosen one of these. */
export const chosenSaid = (state: State): number | null =>
  saidRows(state)[state.speakers.said.selected] ?? null
