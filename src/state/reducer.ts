/** How every action changes the state: one pure function. Whatever comes, the state it gives is valid for its screen. */
import type { Action } from './actions.ts'
import { stepEvent, stepQuote } from './event-steps.ts'
import { rowsShown } from './layout.ts'
import { clampTop, type Motion, moved, START, stepsOf } from './list-window.ts'
import {
  backToSearch,
  leaveSearch,
  moveInResults,
  moveOrRecall,
  openResult,
  pickFacet,
  stepView,
  withAnswer,
  withField,
  withProgress,
} from './search-reducer.ts'
import { chosenEvent, shownEvents } from './selectors.ts'
import { extentOf, settled } from './settled.ts'
import { FRESH_DETAIL, layoutOf, modeOf, type State } from './state.ts'
import { edited, typed } from './text-field.ts'

const scrolled = (top: number, motion: Motion, lines: number, height: number): number =>
  clampTop(Math.max(0, Math.min(top + stepsOf(motion, height), lines)), lines, height)

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
    case 'search':
      return moveInResults(state, motion)
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
  if (state.overlay === 'search') return leaveSearch(state)
  if (state.overlay !== null) return { ...state, overlay: null }
  switch (state.pane) {
    case 'dates':
      return state
    case 'events':
      return { ...state, pane: 'dates' }
    case 'event':
      if (state.beforeResult !== null) return backToSearch(state, state.beforeResult)
      return { ...state, pane: 'events' }
  }
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
    case 'move-or-recall':
      return moveOrRecall(state, action.motion)
    case 'step-view':
      return stepView(state, action.by)
    case 'pick-facet':
      return pickFacet(state, action.number)
    case 'show-answer':
      return withAnswer(state, action.answer)
    case 'show-progress':
      return withProgress(state, action.progress)
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
