/** Moves within what has the keys: from row to row, by lines and pages, and of the borders between panes. */
import { rowsBelowField } from './layout.ts'
import { clampTop, fitted, type Motion, moved, scrolledBy, stepsOf } from './list-window.ts'
import { listOf, withWindow } from './lists.ts'
import { isPick } from './overlay.ts'
import type { Border } from './panes.ts'
import { pickCount } from './pick-rows.ts'
import { moveInResults } from './search-reducer.ts'
import { extentOf, reshaped } from './settled.ts'
import { layoutOf, modeBelow, modeUnderHelp, type State } from './state.ts'
import { partOn, type TextExtent } from './text-parts.ts'

/** The state with the text that lies over the view changed by what is given its first line, its lines and its height. */
const withTop = (state: State, topOf: (top: number, lines: number, height: number) => number): State => {
  const { overlay, measure } = state
  const layout = layoutOf(state)
  const { columns, rows } = layout.whole
  if (overlay?.kind === 'help') {
    const lines = measure.help(modeUnderHelp(state), columns, overlay.field.text)
    return { ...state, overlay: { ...overlay, top: topOf(overlay.top, lines, rowsBelowField(layout)) } }
  }
  if (overlay?.kind === 'problems') {
    const lines = measure.problems(state.index, columns)
    return { ...state, overlay: { ...overlay, top: topOf(overlay.top, lines, rows) } }
  }
  return state
}

const moveInOverlay = (state: State, motion: Motion): State => {
  const { overlay } = state
  if (isPick(overlay)) {
    const list = moved(overlay.list, motion, pickCount(state, overlay), rowsBelowField(layoutOf(state)))
    return { ...state, overlay: { ...overlay, list } }
  }
  return withTop(state, (top, lines, height) =>
    clampTop(Math.max(0, Math.min(top + stepsOf(motion, height), lines)), lines, height),
  )
}

/** Scrolls what lies over the view by some rows. */
export const scrollOverlay = (state: State, by: number): State => {
  const { overlay } = state
  if (isPick(overlay)) {
    const count = pickCount(state, overlay)
    const list = scrolledBy(overlay.list, by, count, rowsBelowField(layoutOf(state)))
    return { ...state, overlay: { ...overlay, list } }
  }
  return withTop(state, (top, lines, height) => clampTop(top + by, lines, height))
}

/** An empty line, a heading, and an empty line again. */
const MOST_PASSED = 3

/** A step in an event's text: past lines that tell of nothing, where something comes shortly behind them. */
const stepInText = (extent: TextExtent, line: number, by: 1 | -1): number => {
  for (let at = line + by, passed = 0; passed <= MOST_PASSED; at += by, passed++)
    if (partOn(extent, at) !== undefined) return at
  return line + by
}

/** Moves in the list or the text in hand. */
export const moveInView = (state: State, motion: Motion): State => {
  if (state.overlay !== null) return moveInOverlay(state, motion)
  const mode = modeBelow(state)
  if (mode === 'search') return moveInResults(state, motion)
  const list = listOf(state, mode)
  if (list === null) return state
  const { window, count, height } = list
  if (mode !== 'event' || (motion !== 'up' && motion !== 'down'))
    return withWindow(state, mode, moved(window, motion, count, height))
  const selected = stepInText(extentOf(state), window.selected, motion === 'up' ? -1 : 1)
  return withWindow(state, mode, fitted({ ...window, selected }, count, height))
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

/** Cells that a key moves a border by. */
const STEP = 4

/** Whether the border that can be moved stands to the left of the pane in hand. */
const isRightOfBorder = (state: State): boolean => {
  const mode = modeBelow(state)
  return mode === 'event' || (mode === 'said' && layoutOf(state).kind === 'two')
}

/** The pane in hand wider or narrower by a step; 0 gives all panes the widths they have by themselves. */
export const resizePane = (state: State, by: 1 | 0 | -1): State => {
  if (by === 0) return reshaped(state, { borders: {} })
  const border = borderInHand(state)
  const area = border === null ? null : layoutOf(state)[border]
  if (border === null || area === null) return { ...state, notice: 'There is no border here to move.' }
  const columns = area.columns + (isRightOfBorder(state) ? -by : by) * STEP
  return reshaped(state, { borders: { ...state.borders, [border]: columns / state.size.columns } })
}
