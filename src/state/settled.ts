/** Makes whatever is chosen exist, and brings it on screen. */
import { rowsShown } from './layout.ts'
import { clampTop, fitted, revealed } from './list-window.ts'
import { chosenEvent, foundRows, shownEvents } from './selectors.ts'
import { type EventExtent, layoutOf, type State } from './state.ts'

/** How long the text of the chosen event is. */
export const extentOf = (state: State): EventExtent => {
  const event = chosenEvent(state)
  return event === null
    ? { lines: 0, quotes: [] }
    : state.measure.event(event.id, layoutOf(state).event.columns)
}

/** The state with a quote of the chosen event chosen and in view, or with none. */
export const withQuote = (state: State, quote: number | null): State => {
  const height = layoutOf(state).event.rows
  const { lines, quotes } = extentOf(state)
  const at = quote === null ? undefined : quotes[quote]
  if (at === undefined)
    return { ...state, detail: { top: clampTop(state.detail.top, lines, height), quote: null } }
  const top = clampTop(revealed(state.detail.top, at.from, at.to, height), lines, height)
  return { ...state, detail: { top, quote } }
}

/** Everything chosen made to exist, and brought on screen, on a screen of this size. */
export const settled = (state: State): State => {
  const layout = layoutOf(state)
  const dates = fitted(state.dates, state.index.dates.length, rowsShown(layout.dates))
  const placed = { ...state, dates }
  const events = fitted(state.events, shownEvents(placed).length, rowsShown(layout.events))
  const results = fitted(state.search.results, foundRows(state).length, rowsShown(layout.results))
  const { columns, rows } = layout.help
  const help = { top: clampTop(state.help.top, state.measure.help(columns), rows) }
  const problems = { top: clampTop(state.problems.top, state.measure.problems(columns), rows) }
  return withQuote(
    { ...placed, events, search: { ...state.search, results }, help, problems },
    state.detail.quote,
  )
}
