/** What the pointer means where it is: rows are chosen and opened, lists scrolled, borders dragged. */
import type { Action, Pointer } from './actions.ts'
import { type Area, isInside, type ListArea } from './area.ts'
import { chipAtCell } from './filter-chips.ts'
import { withFilters } from './filter-reducer.ts'
import { FIELD_ROWS, type Layout, rowsBelowField } from './layout.ts'
import { fitted } from './list-window.ts'
import { chooseRow, listOf, scrollList } from './lists.ts'
import type { Mode } from './mode.ts'
import { isPick } from './overlay.ts'
import { BORDERS, type Border } from './panes.ts'
import { pickCount } from './pick-rows.ts'
import { moveInResults } from './search-reducer.ts'
import { chosenEvent, chosenSpeaker } from './selectors.ts'
import { reshaped } from './settled.ts'
import { layoutOf, type State } from './state.ts'
import { toDensityCell } from './timeline-reducer.ts'

type Applied = (state: State, action: Action) => State

/** Rows that a turn of the wheel scrolls. */
const WHEEL_ROWS = 3

/** The panes on screen that hold lists or texts, by the mode their keys have. */
const panesOn = (state: State, layout: Layout): readonly (readonly [Mode, Area & Partial<ListArea>])[] => {
  const isOne = layout.kind === 'one' || layout.kind === 'too-small'
  switch (state.view) {
    case 'timeline':
      return isOne
        ? [[state.pane, layout[state.pane]]]
        : [
            ['dates', layout.dates],
            ['events', layout.events],
            ['event', layout.event],
          ]
    case 'article':
      return [['article', layout.article]]
    case 'people':
      return isOne
        ? [[state.speakers.pane, layout[state.speakers.pane]]]
        : [
            ['speakers', layout.speakers],
            ['said', layout.said],
          ]
    case 'search':
      return [['search', layout.results]]
  }
}

/** The state with the keys in the pane that was pressed. */
const inPane = (state: State, mode: Mode): State => {
  if (mode === 'dates' || ((mode === 'events' || mode === 'event') && chosenEvent(state) !== null))
    return { ...state, pane: mode }
  if (mode === 'speakers' || (mode === 'said' && chosenSpeaker(state) !== null))
    return { ...state, speakers: { ...state.speakers, pane: mode } }
  return state
}

const pressPane = (state: State, { column, row, times }: Pointer, applied: Applied): State => {
  const layout = layoutOf(state)
  const hit = panesOn(state, layout).find(([, area]) => isInside(area, column, row))
  if (hit === undefined) return state
  const [mode, area] = hit
  const at = (listOf(state, mode)?.window.top ?? 0) + Math.floor((row - area.top) / (area.linesPerRow ?? 1))
  const there = inPane(state, mode)
  const chosen = chooseRow(there, mode, at)
  return times > 1 && mode !== 'article' ? applied(chosen, { kind: 'open' }) : chosen
}

const pressOverlay = (state: State, { row, times }: Pointer, applied: Applied): State => {
  const { overlay } = state
  const layout = layoutOf(state)
  if (!isPick(overlay)) return state
  const at = overlay.list.top + row - layout.whole.top - FIELD_ROWS
  const count = pickCount(state, overlay)
  if (row < layout.whole.top + FIELD_ROWS || at >= count) return state
  const list = fitted({ ...overlay.list, selected: at }, count, rowsBelowField(layout))
  const chosen = { ...state, overlay: { ...overlay, list } }
  return times > 1 ? applied(chosen, { kind: 'open' }) : chosen
}

/** The border at a cell: the column behind a pane that another one follows. */
const borderAt = (state: State, column: number, row: number): Border | null => {
  const layout = layoutOf(state)
  const last = layout.columns - 1
  const isBorder = (border: Border): boolean => {
    const area = layout[border]
    if (area === null || column !== area.left + area.columns || column >= last) return false
    return row >= area.top - 1 && row < layout.rows - 1
  }
  const found = BORDERS[state.view].find(isBorder) ?? null
  // On two panes the events stand under the dates, and share their border.
  return found === 'events' && layout.kind === 'two' ? 'dates' : found
}

/** Takes away the filter whose chip is pressed; from what counts the others to the list of them all. */
const pressFilters = (state: State, column: number, applied: Applied): State => {
  const chip = chipAtCell(state.measure.chips(state.filters, state.size.columns), column)
  switch (chip?.kind) {
    case undefined:
      return state
    case 'filter':
      return withFilters(
        state,
        state.filters.filter((one) => one !== chip.filter),
      )
    case 'more':
      return applied(state, { kind: 'open-filters' })
  }
}

const press = (state: State, pointer: Pointer, applied: Applied): State => {
  const { column, row } = pointer
  const layout = layoutOf(state)
  if (state.overlay !== null) return pressOverlay(state, pointer, applied)
  if (layout.filters !== null && isInside(layout.filters, column, row))
    return pressFilters(state, column, applied)
  if (state.view === 'timeline' && isInside(layout.density, column, row))
    return toDensityCell(state, column - layout.density.left)
  const border = borderAt(state, column, row)
  return border === null ? pressPane(state, pointer, applied) : { ...state, dragged: border }
}

const drag = (state: State, column: number): State => {
  const area = state.dragged === null ? null : layoutOf(state)[state.dragged]
  if (state.dragged === null || area === null) return state
  const width = Math.max(1, column - area.left)
  return reshaped(state, { borders: { ...state.borders, [state.dragged]: width / state.size.columns } })
}

const wheel = (state: State, { column, row }: Pointer, by: 1 | -1): State => {
  if (state.overlay !== null) return state
  const layout = layoutOf(state)
  const hit = panesOn(state, layout).find(([, area]) =>
    isInside({ ...area, columns: area.columns + 1 }, column, row),
  )
  if (hit === undefined) return state
  const [mode] = hit
  return mode === 'search'
    ? moveInResults(state, by === 1 ? 'down' : 'up')
    : scrollList(state, mode, by * WHEEL_ROWS)
}

/** The state after the pointer did something. @param applied does an action */
export const point = (state: State, pointer: Pointer, applied: Applied): State => {
  switch (pointer.act) {
    case 'press':
      return press(state, pointer, applied)
    case 'drag':
      return drag(state, pointer.column)
    case 'release':
      return state.dragged === null ? state : { ...state, dragged: null }
    case 'wheel-up':
    case 'wheel-down': {
      const by = pointer.act === 'wheel-down' ? 1 : -1
      return state.overlay === null
        ? wheel(state, pointer, by)
        : applied(state, { kind: 'move', motion: by === 1 ? 'down' : 'up' })
    }
  }
}
