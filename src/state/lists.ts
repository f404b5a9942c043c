/** The lists and texts of the views by the mode their keys have: what of each is on screen, and choosing in it. */
import { rowsShown } from './area.ts'
import { eventCount } from './chosen-row.ts'
import { fitted, type ListWindow, START, scrolledBy } from './list-window.ts'
import type { Mode } from './mode.ts'
import { foundRows, saidRows, shownSpeakers } from './selectors.ts'
import { articleExtent, extentOf } from './settled.ts'
import { layoutOf, type State } from './state.ts'

/** The state with another row chosen in the list of a mode; what hangs on the row begins anew. */
export const withWindow = (state: State, mode: Mode, window: ListWindow): State => {
  switch (mode) {
    case 'dates':
      return window.selected === state.dates.selected
        ? { ...state, dates: window }
        : { ...state, dates: window, events: START, detail: START, cameFrom: null }
    case 'events':
      return window.selected === state.events.selected
        ? { ...state, events: window }
        : { ...state, events: window, detail: START, cameFrom: null }
    case 'event':
      return { ...state, detail: window }
    case 'article':
      return state.article === null
        ? state
        : { ...state, article: { ...state.article, cursor: window, span: null } }
    case 'speakers':
      return window.selected === state.speakers.list.selected
        ? { ...state, speakers: { ...state.speakers, list: window } }
        : { ...state, speakers: { ...state.speakers, list: window, said: START } }
    case 'said':
      return { ...state, speakers: { ...state.speakers, said: window } }
    case 'search':
      return { ...state, search: { ...state.search, results: window } }
    default:
      return state
  }
}

interface List {
  readonly window: ListWindow
  readonly count: number
  readonly height: number
}

/** The list or text of a mode: its window, how many rows it has, and how many are on screen. */
export const listOf = (state: State, mode: Mode): List | null => {
  const layout = layoutOf(state)
  switch (mode) {
    case 'dates':
      return { window: state.dates, count: state.tree.rows.length, height: rowsShown(layout.dates) }
    case 'events':
      return { window: state.events, count: eventCount(state), height: rowsShown(layout.events) }
    case 'event':
      return { window: state.detail, count: extentOf(state).lines, height: layout.event.rows }
    case 'article':
      return state.article === null
        ? null
        : {
            window: state.article.cursor,
            count: articleExtent(state, state.article).lines,
            height: layout.article.rows,
          }
    case 'speakers':
      return {
        window: state.speakers.list,
        count: shownSpeakers(state).entries.length,
        height: rowsShown(layout.speakers),
      }
    case 'said':
      return { window: state.speakers.said, count: saidRows(state).length, height: rowsShown(layout.said) }
    case 'search':
      return {
        window: state.search.results,
        count: foundRows(state).length,
        height: rowsShown(layout.results),
      }
    default:
      return null
  }
}

/** Chooses a row of the list of a mode. */
export const chooseRow = (state: State, mode: Mode, row: number): State => {
  const list = listOf(state, mode)
  if (list === null || row >= list.count) return state
  return withWindow(state, mode, fitted({ ...list.window, selected: row }, list.count, list.height))
}

/** Scrolls the list of a mode by some rows; the chosen row goes along where it would leave the screen. */
export const scrollList = (state: State, mode: Mode, by: number): State => {
  const list = listOf(state, mode)
  if (list === null || list.count === 0) return state
  return withWindow(state, mode, scrolledBy(list.window, by, list.count, list.height))
}
