/** How every action changes the state: one pure function. Whatever comes, the state it gives is valid for its screen. */
import type { Action } from './actions.ts'
import { rowsShown } from './layout.ts'
import { clampTop, fitted, type Motion, moved, revealed, START, stepsOf } from './list-window.ts'
import { chosenEvent, chosenMatch, shownEvents } from './selectors.ts'
import { layoutOf, modeOf, type State } from './state.ts'
import { edited, type TextField, typed } from './text-field.ts'
import type { EventPlace } from './timeline-index.ts'

const FRESH_DETAIL: State['detail'] = { top: 0, quote: null }

const scrolled = (top: number, motion: Motion, lines: number, height: number): number =>
  clampTop(Math.max(0, Math.min(top + stepsOf(motion, height), lines)), lines, height)

const extentOf = (state: State): ReturnType<State['measure']['event']> => {
  const event = chosenEvent(state)
  return event === null
    ? { lines: 0, quotes: [] }
    : state.measure.event(event.id, layoutOf(state).event.columns)
}

const withQuote = (state: State, quote: number | null): State => {
  const height = layoutOf(state).event.rows
  const { lines, quotes } = extentOf(state)
  const at = quote === null ? undefined : quotes[quote]
  if (at === undefined)
    return { ...state, detail: { top: clampTop(state.detail.top, lines, height), quote: null } }
  const top = clampTop(revealed(state.detail.top, at.from, at.to, height), lines, height)
  return { ...state, detail: { top, quote } }
}

/** Everything chosen made to exist, and brought on screen, on a screen of this size. */
const settled = (state: State): State => {
  const layout = layoutOf(state)
  const dates = fitted(state.dates, state.index.dates.length, rowsShown(layout.dates))
  const placed = { ...state, dates }
  const events = fitted(state.events, shownEvents(placed).length, rowsShown(layout.events))
  const results = fitted(state.search.results, state.search.matches.length, rowsShown(layout.results))
  const { columns, rows } = layout.help
  const help = { top: clampTop(state.help.top, state.measure.help(columns), rows) }
  const problems = { top: clampTop(state.problems.top, state.measure.problems(columns), rows) }
  return withQuote(
    { ...placed, events, search: { ...state.search, results }, help, problems },
    state.detail.quote,
  )
}

const move = (state: State, motion: Motion): State => {
  const layout = layoutOf(state)
  switch (modeOf(state)) {
    case 'dates': {
      const dates = moved(state.dates, motion, state.index.dates.length, rowsShown(layout.dates))
      if (dates.selected === state.dates.selected) return { ...state, dates }
      return { ...state, dates, events: START, detail: FRESH_DETAIL }
    }
    case 'events': {
      const events = moved(state.events, motion, shownEvents(state).length, rowsShown(layout.events))
      if (events.selected === state.events.selected) return { ...state, events }
      return { ...state, events, detail: FRESH_DETAIL }
    }
    case 'event': {
      const top = scrolled(state.detail.top, motion, extentOf(state).lines, layout.event.rows)
      return { ...state, detail: { ...state.detail, top } }
    }
    case 'search': {
      const { matches, results } = state.search
      return {
        ...state,
        search: {
          ...state.search,
          results: moved(results, motion, matches.length, rowsShown(layout.results)),
        },
      }
    }
    case 'help': {
      const lines = state.measure.help(layout.help.columns)
      return { ...state, help: { top: scrolled(state.help.top, motion, lines, layout.help.rows) } }
    }
    case 'problems': {
      const lines = state.measure.problems(layout.help.columns)
      return { ...state, problems: { top: scrolled(state.problems.top, motion, lines, layout.help.rows) } }
    }
  }
}

const atEvent = (state: State, place: EventPlace, quote: number | null): State =>
  withQuote(
    settled({
      ...state,
      dates: { ...state.dates, selected: place.date },
      events: { ...state.events, selected: place.event },
      detail: FRESH_DETAIL,
    }),
    quote,
  )

const openResult = (state: State): State => {
  const match = chosenMatch(state)
  if (match === null) return state
  const place = state.index.placeOfQuote.get(match.quote.id)
  if (place === undefined) return { ...state, notice: 'No event of the timeline holds this quote.' }
  return atEvent({ ...state, overlay: null, pane: 'event' }, place, place.quote)
}

const open = (state: State): State => {
  switch (modeOf(state)) {
    case 'dates':
      return chosenEvent(state) === null ? state : { ...state, pane: 'events' }
    case 'events':
      return { ...state, pane: 'event' }
    case 'search':
      return openResult(state)
    case 'event':
    case 'help':
    case 'problems':
      return state
  }
}

const goBack = (state: State): State => {
  if (state.overlay !== null) return { ...state, overlay: null }
  switch (state.pane) {
    case 'dates':
      return state
    case 'events':
      return { ...state, pane: 'dates' }
    case 'event':
      return { ...state, pane: 'events' }
  }
}

const stepEvent = (state: State, by: 1 | -1): State => {
  const { order } = state.index
  const now = order.findIndex(
    (place) => place.date === state.dates.selected && place.event === state.events.selected,
  )
  const place = order[now + by]
  return place === undefined ? state : atEvent(state, place, null)
}

const stepQuote = (state: State, by: 1 | -1): State => {
  const last = (chosenEvent(state)?.quotes.length ?? 0) - 1
  if (last < 0) return { ...state, notice: 'This event holds no quote.' }
  const from = state.detail.quote ?? (by === 1 ? -1 : last + 1)
  return withQuote(state, Math.max(0, Math.min(from + by, last)))
}

const withField = (state: State, field: TextField): State => {
  const matches = field.text.trim() === '' ? [] : state.search.matches
  const changed = field.text !== state.search.field.text
  const results = changed ? START : state.search.results
  return { ...state, search: { field, matches, results } }
}

const applied = (state: State, action: Action): State => {
  switch (action.kind) {
    case 'move':
      return move(state, action.motion)
    case 'open':
      return open(state)
    case 'go-back':
      return goBack(state)
    case 'step-event':
      return stepEvent(state, action.by)
    case 'step-quote':
      return stepQuote(state, action.by)
    case 'open-search':
      return { ...state, overlay: 'search' }
    case 'open-help':
      return { ...state, overlay: 'help', help: { top: 0 } }
    case 'open-problems':
      if (state.index.timeline.problems.length === 0) return { ...state, notice: 'There are no problems.' }
      return { ...state, overlay: 'problems', problems: { top: 0 } }
    case 'type':
      return withField(state, typed(state.search.field, action.text))
    case 'edit':
      return withField(state, edited(state.search.field, action.edit))
    case 'show-matches':
      if (action.query !== state.search.field.text) return state
      return { ...state, search: { ...state.search, matches: action.matches, results: START } }
    case 'resize':
      return settled({ ...state, size: { columns: action.columns, rows: action.rows } })
    case 'quit':
      return { ...state, ending: action.interrupted ? 'interrupted' : 'quit' }
  }
}

/** The state after an action. After an ending nothing changes any more. */
export const reduce = (state: State, action: Action): State => {
  if (state.ending !== null) return state
  return applied(state.notice === null ? state : { ...state, notice: null }, action)
}
