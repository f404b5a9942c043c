/** Filters that hold in every view: added, turned round, and taken away. */
import { filtersWritten, queryWithoutFilters } from '../search/query/query-with-filter.ts'
import { writeFilter } from '../search/query/write-filter.ts'
import { chosenRow } from './chosen-row.ts'
import { atEventInTree, atSamePart } from './event-steps.ts'
import { quoteInHand } from './hand.ts'
import { firstDate, shownBy } from './initial-state.ts'
import { START } from './list-window.ts'
import { isHeld, withFilter } from './picked-filters.ts'
import { withField } from './search-reducer.ts'
import { NO_RESULTS } from './search-state.ts'
import { chosenEventNumber, chosenSpeaker } from './selectors.ts'
import { settled } from './settled.ts'
import { withSpeakerNamed } from './speakers-reducer.ts'
import type { State } from './state.ts'

/** The state with other filters; the event in hand, and the line of it, stay in hand where they leave it. */
export const withFilters = (state: State, filters: readonly string[]): State => {
  const number = chosenEventNumber(state)
  const search = { ...state.search, kept: null }
  const next = { ...state, ...shownBy(state.index, filters, state.folded), search }
  const position = number === null ? undefined : next.shown.positionOf(number)
  const ofSpeaker = state.view === 'people' ? withSpeakerNamed(next, chosenSpeaker(state)?.name) : next
  const placed = settled({ ...ofSpeaker, dates: firstDate(next.tree), events: START, detail: START })
  const kept =
    position === undefined
      ? { ...placed, pane: number === null ? placed.pane : ('dates' as const) }
      : atSamePart({ ...atEventInTree(placed, position, chosenRow(state)), pane: state.pane }, state)
  const isEmpty = filters.length > 0 && kept.shown.order.length === 0
  const isLost =
    number !== null && position === undefined && state.view === 'timeline' && state.pane !== 'dates'
  const notice = isEmpty
    ? 'These filters leave no event. Remove one of them to see more.'
    : isLost
      ? 'The filters leave out the event that was in hand.'
      : null
  return settled({ ...kept, notice })
}

/** Takes all filters away. */
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
  const typed = filtersWritten(text)
  if (typed.length === 0) return { ...state, notice: 'No filter is typed, such as speaker:corbyn.' }
  const rest = queryWithoutFilters(text)
  const emptied = withField(state, { text: rest, cursor: rest.length })
  const search = { ...emptied.search, ...NO_RESULTS }
  const missing = typed.filter((filter) => !isHeld(state.filters, filter))
  return withFilters({ ...emptied, search }, missing.reduce(withFilter, state.filters))
}
