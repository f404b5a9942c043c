/** Moving in the list or the lines in hand, whichever they are; and moving the borders between panes. */
import { type Border, type Borders, type Layout, rowsShown } from './layout.ts'
import { clampTop, fitted, type ListWindow, type Motion, moved, START, stepsOf } from './list-window.ts'
import type { Mode } from './mode.ts'
import { isPick } from './overlay.ts'
import { pickCount } from './pick-rows.ts'
import { moveInResults } from './search-reducer.ts'
import { eventCount, saidRows, shownSpeakers } from './selectors.ts'
import { articleExtent, extentOf } from './settled.ts'
import { layoutOf, modeBelow, type State } from './state.ts'

const scrolled = (top: number, motion: Motion, lines: number, height: number): number =>
  clampTop(Math.max(0, Math.min(top + stepsOf(motion, height), lines)), lines, height)

/** The rows over the whole screen without the line that is typed, and the rule under it. */
export const rowsBelowField = ({ whole }: Layout): number => whole.rows - 2

const moveInOverlay = (state: State, motion: Motion): State => {
  const { overlay } = state
  const layout = layoutOf(state)
  if (isPick(overlay)) {
    const list = moved(overlay.list, motion, pickCount(state, overlay), rowsBelowField(layout))
    return { ...state, overlay: { ...overlay, list } }
  }
  if (overlay?.kind === 'help') {
    const lines = state.measure.help(layout.whole.columns, overlay.field.text)
    return {
      ...state,
      overlay: { ...overlay, top: scrolled(overlay.top, motion, lines, rowsBelowField(layout)) },
    }
  }
  if (overlay?.kind === 'problems') {
    const lines = state.measure.problems(state.index, layout.whole.columns)
    return { ...state, overlay: { ...overlay, top: scrolled(overlay.top, motion, lines, layout.whole.rows) } }
  }
  return state
}

/** The state with another row chosen in the list of a mode; what hangs on the row begins anew. */
const withWindow = (state: State, mode: Mode, window: ListWindow): State => {
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
const listOf = (state: State, mode: Mode): List | null => {
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
    default:
      return null
  }
}

export const moveInView = (state: State, motion: Motion): State => {
  if (state.overlay !== null) return moveInOverlay(state, motion)
  const mode = modeBelow(state)
  if (mode === 'search') return moveInResults(state, motion)
  const list = listOf(state, mode)
  return list === null ? state : withWindow(state, mode, moved(list.window, motion, list.count, list.height))
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
  const { window, count, height } = list
  const top = clampTop(window.top + by, count, height)
  const context = height >= 3 ? 1 : 0
  const low = top === 0 ? 0 : top + context
  const high = top + height >= count ? count - 1 : top + height - 1 - context
  const selected = Math.max(low, Math.min(window.selected, high))
  return withWindow(state, mode, fitted({ selected, top }, count, height))
}

/** The border of the pane in hand that can be moved; `null` where there is none. */
const borderInHand = (state: State): Border | null => {
  const { kind } = layoutOf(state)
  if (kind !== 'two' && kind !== 'three') return null
  switch (modeBelow(state)) {
    case 'dates':
      return 'dates'
    case 'events':
      return kind === 'three' ? 'events' : 'dates'
    case 'event':
      return kind === 'three' ? 'events' : 'dates'
    case 'search':
      return 'results'
    case 'speakers':
      return 'speakers'
    case 'said':
      return kind === 'three' ? 'said' : 'speakers'
    case 'article':
      return null
  }
}

const areaOf = (layout: Layout, border: Border) => layout[border]

/** Cells that a key moves a border by. */
const STEP = 4

/** The borders after the one in hand was moved a step; the pane to the right of it grows when it moves left. */
export const motionIn = (state: State, by: 1 | -1): Borders => {
  const border = borderInHand(state)
  const area = border === null ? null : areaOf(layoutOf(state), border)
  if (border === null || area === null) return state.borders
  const isRight = modeBelow(state) === 'event'
  const columns = area.columns + (isRight ? -by : by) * STEP
  return { ...state.borders, [border]: columns / state.size.columns }
}
