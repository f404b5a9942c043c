/** Filters that hold in every view: added, turned round, and taken away. */
import { parseQuery } from '../search/query/parse-query.ts'
import { queryWithFilter } from '../search/query/query-with-filter.ts'
import { writeFilter } from '../search/query/write-filter.ts'
import { atEvent } from './event-steps.ts'
import { quoteInHand } from './hand.ts'
import { START } from './list-window.ts'
import { withFilter } from './pick-rows.ts'
import { chosenEventNumber, chosenSpeaker } from './selectors.ts'
import { settled } from './settled.ts'
import { firstDate, type State, shownBy } from './state.ts'

/** The state with other filters; the event in hand stays in hand where they leave it. */
export const withFilters = (state: State, filters: readonly string[]): State => {
  const number = chosenEventNumber(state)
  const next = { ...state, ...shownBy(state.index, filters, state.folded) }
  const position = number === null ? undefined : next.shown.positionOf(number)
  // Whose quotes are listed may have gone.
  const speakers = { ...next.speakers, list: START, said: START }
  const placed = settled({ ...next, dates: firstDate(next.tree), events: START, detail: START, speakers })
  const kept = position === undefined ? placed : { ...atEvent(placed, position), pane: state.pane }
  const left = kept.shown.order.length
  const notice = left === 0 ? 'These filters leave no event. Remove one of them to see more.' : null
  return settled({ ...kept, notice })
}

export const clearFilters = (state: State): State =>
  state.filters.length === 0 ? { ...state, notice: 'There are no filters.' } : withFilters(state, [])

/** Leaves only what the speaker in hand said; everything again where only that is left. */
export const filterSpeaker = (state: State): State => {
  const ofList = state.view === 'people' && state.speakers.pane === 'speakers' ? chosenSpeaker(state) : null
  const quote = quoteInHand(state)
  const name = quote?.speaker?.name ?? null
  const filter = ofList?.filter ?? (name === null ? null : writeFilter('speaker', name))
  if (filter === null && (ofList !== null || quote !== null))
    return { ...state, notice: 'Nobody is named here, and no filter asks for that.' }
  if (filter === null) return { ...state, notice: 'Nobody is chosen here. Choose a quote, or a person.' }
  return withFilters(state, withFilter(state.filters, filter))
}

/** The filters of what is typed into the search hold in every view from now on, and leave the box. */
export const keepFilters = (state: State): State => {
  const { text } = state.search.field
  const typed = parseQuery(text).filters.map(({ start, end }) => text.slice(start, end))
  if (typed.length === 0) return { ...state, notice: 'No filter is typed, such as speaker:corbyn.' }
  const rest = typed.reduce(queryWithFilter, text)
  const filters = [...new Set([...state.filters, ...typed])]
  const field = { text: rest, cursor: rest.length }
  return withFilters({ ...state, search: { ...state.search, field, answer: null, results: START } }, filters)
}
