/** How the search changes: what is typed, found, chosen, narrowed, and brought back. */
import { queryWithFilter } from '../search/query/query-with-filter.ts'
import { rowsShown } from './area.ts'
import { keyOfCommand } from './command.ts'
import { facetKinds, facetRows, type NumberedFacet } from './facets.ts'
import { listedWith } from './found-quotations.ts'
import { fitted, type Motion, moved, START } from './list-window.ts'
import { newerQuery, olderQuery, withUsed } from './query-history.ts'
import type { IndexProgress, SearchAnswer } from './search-service.ts'
import { isBlank, NO_RESULTS, type SearchState } from './search-state.ts'
import { steppedView } from './search-view.ts'
import {
  chosenResult,
  facetLayout,
  foundRows,
  resultsAreHidden,
  searchView,
  shownFacets,
} from './selectors.ts'
import { atQuoteOfRow } from './speakers-reducer.ts'
import { layoutOf, type State } from './state.ts'
import { EMPTY_FIELD, type TextField, typed } from './text-field.ts'
import { goneBack, leaving } from './trail.ts'

const NOTHING_NARROWS = 'There is nothing here to narrow the results to.'

const withSearch = (state: State, changed: Partial<SearchState>): State => ({
  ...state,
  search: { ...state.search, ...changed },
})

/** The state with another text in the search box. Results stay until others come; nothing is found without a word. */
export const withField = (state: State, field: TextField): State => {
  if (field.text === state.search.field.text) return withSearch(state, { field })
  const history = { ...state.search.history, at: null }
  return withSearch(state, {
    field,
    history,
    ...(isBlank(field) ? NO_RESULTS : { results: START, kept: null }),
  })
}

/** The search opened, from where one comes back by leaving it. What it says from before is selected. */
export const openSearch = (state: State): State => {
  if (state.view === 'search') return state
  const opened: State = { ...leaving(state), view: 'search', overlay: null, cameFrom: state.view }
  return withSearch(opened, { isSelected: !isBlank(state.search.field) })
}

/** The state with what the box says no longer selected. */
export const withoutSelection = (state: State): State =>
  state.search.isSelected ? withSearch(state, { isSelected: false }) : state

/** The state with words put in at the cursor, or in the place of what is selected, which can be brought back. */
export const typeInSearch = (state: State, words: string): State =>
  state.search.isSelected
    ? withField(withoutSelection(withQueryUsed(state)), typed(EMPTY_FIELD, words))
    : withField(state, typed(state.search.field, words))

/** Whether an answer only goes on where another one was cut. */
const goesOn = (after: SearchAnswer | null, { query, found }: SearchAnswer): boolean =>
  after?.query === query && after.found.every(({ row }, at) => found[at]?.row === row)

/** The state with an answer shown, unless what is typed has changed since it was asked for. */
export const withAnswer = (state: State, answer: SearchAnswer): State => {
  const { field, results, listed, answer: before } = state.search
  if (answer.query !== field.text) return state
  const isMore = goesOn(before, answer)
  const rows = answer.found.slice(isMore ? (before?.found.length ?? 0) : 0).map(({ row }) => row)
  const next = listedWith(isMore ? listed : [], rows, state.index, answer.order)
  const awaited = state.search.awaited === null ? undefined : state.index.rowOf(state.search.awaited)
  const at = awaited === undefined ? -1 : next.findIndex(({ row }) => row === awaited)
  const place = layoutOf(state).results
  return withSearch(state, {
    answer,
    listed: next,
    results: isMore
      ? results
      : at < 0
        ? START
        : fitted({ selected: at, top: 0 }, next.length, rowsShown(place)),
    awaited: null,
  })
}

/** The state with how far the quotes are indexed; with nothing of it once all are. */
export const withProgress = (state: State, { done, total }: IndexProgress): State => {
  if (done < total) return withSearch(state, { progress: { done, total } })
  return state.search.progress === null ? state : withSearch(state, { progress: null })
}

/** Moves in the results; where other things stand in their place, they come back. */
export const moveInResults = (state: State, motion: Motion): State => {
  const { results: place } = layoutOf(state)
  const { results } = state.search
  const count = foundRows(state).length
  return withSearch(state, {
    results: moved(results, motion, count, rowsShown(place)),
    ...(resultsAreHidden(state) ? { view: 'results' } : {}),
  })
}

/** At the first result the arrow keys go on into the history, as long as it has more. */
export const moveOrRecall = (state: State, motion: 'up' | 'down'): State => {
  const { field, history, results } = state.search
  const recalled =
    results.selected > 0 ? null : motion === 'up' ? olderQuery(history, field) : newerQuery(history)
  if (recalled === null) return moveInResults(state, motion)
  return withSearch(withField(state, recalled.field), { history: recalled.history })
}

/** Shows what comes next; while nothing is typed there is nothing to step through. */
export const stepView = (state: State, by: 1 | -1): State => {
  const { field, view } = state.search
  const kinds = facetKinds(state.search)
  if (isBlank(field)) return state
  if (kinds.length === 0) return { ...state, notice: NOTHING_NARROWS }
  return withSearch(state, { view: steppedView(facetLayout(layoutOf(state)), kinds, view, by) })
}

/** Narrows the query to a facet, or takes it out again. The cursor stays at its words. */
const toggledFacet = (state: State, { filter }: NumberedFacet): State => {
  const { search } = state
  const text = queryWithFilter(search.field.text, filter)
  // Filters stand in front of what is typed.
  const behindCursor = search.field.text.length - search.field.cursor
  const field = { text, cursor: Math.max(0, text.length - behindCursor) }
  const kept = search.kept ?? search.answer?.facets ?? null
  return withSearch(withField(state, field), { kept })
}

/** Picks the facet with a number on screen, or no longer. */
export const pickFacet = (state: State, number: number): State => {
  if (facetKinds(state.search).length === 0) return { ...state, notice: NOTHING_NARROWS }
  if (searchView(state) === 'results') {
    const key = keyOfCommand(state.commands, 'next-view')
    const notice = `What narrows the results is not on screen${key === null ? '' : `: ${key} shows it`}.`
    return { ...state, notice }
  }
  const facet = shownFacets(state)
    .flatMap(({ facets }) => facets)
    .find((one) => one.number === number)
  return facet === undefined
    ? { ...state, notice: `Nothing here has the number ${number}.` }
    : toggledFacet(state, facet)
}

/** Picks the facet on a row of those on screen, or no longer; another row is none. */
export const pickFacetOn = (state: State, row: number): State => {
  const on = facetRows(shownFacets(state), layoutOf(state).facets.rows)[row]
  return on?.kind === 'facet' ? toggledFacet(state, on.facet) : state
}

const withQueryUsed = (state: State): State =>
  withSearch(state, { history: withUsed(state.search.history, state.search.field.text) })

/** Goes to the event of the chosen result. */
export const openResult = (state: State): State => {
  if (resultsAreHidden(state)) return withSearch(state, { view: 'results' })
  const row = chosenResult(state)
  return row === null ? state : atQuoteOfRow(withQueryUsed(state), row)
}

/** From the search to where one was before it. */
export const leaveSearch = (state: State): State =>
  state.trail.past.length === 0
    ? { ...withQueryUsed(state), view: 'timeline', cameFrom: null }
    : goneBack(withQueryUsed(state))
