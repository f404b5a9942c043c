/** What the pointer means where it is: rows are chosen and opened, facets picked, lists scrolled, borders dragged. */
import type { Action, Pointer } from './actions.ts'
import { type Area, isInside, type ListArea } from './area.ts'
import { chipAtCell } from './filter-chips.ts'
import { withFilters } from './filter-reducer.ts'
import { FIELD_ROWS, isOnePane, type Layout, rowsBelowField } from './layout.ts'
import { fitted } from './list-window.ts'
import { chooseRow, listOf, scrollList } from './lists.ts'
import type { Mode } from './mode.ts'
import { scrollOverlay } from './moves.ts'
import { isPick } from './overlay.ts'
import { BORDERS, type Border, ROW_BORDER, type RowBorder } from './panes.ts'
import { pickCount } from './pick-rows.ts'
import { pickFacetOn } from './search-reducer.ts'
import { chosenEvent, chosenSpeaker, resultsAreHidden, shownFacets } from './selectors.ts'
import { reshaped } from './settled.ts'
import { layoutOf, type State } from './state.ts'
import { toDensityCell } from './timeline-reducer.ts'

type Applied = (state: State, action: Action) => State

/** Rows that a turn of the wheel scrolls. */
const WHEEL_ROWS = 3
/** Of what a border divides, the most that can be on one side of it. */
const NEARLY_ALL = 0.99

/** The panes on screen that hold lists or texts, by the mode their keys have. */
const panesOn = (state: State, layout: Layout): readonly (readonly [Mode, Area & Partial<ListArea>])[] => {
  const isOne = isOnePane(layout)
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
      return resultsAreHidden(state) ? [] : [['search', layout.results]]
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
  const list = listOf(state, mode)
  const there = inPane(state, mode)
  if (list === null) return there
  const at = list.window.top + Math.floor((row - area.top) / (area.linesPerRow ?? 1))
  if (at >= Math.min(list.count, list.window.top + list.height)) return there
  const chosen = chooseRow(there, mode, at)
  return times > 1 && mode !== 'article' ? applied(chosen, { kind: 'open' }) : chosen
}

const pressOverlay = (state: State, { column, row, times }: Pointer, applied: Applied): State => {
  const { overlay } = state
  const layout = layoutOf(state)
  if (!isPick(overlay)) return state
  const area = { ...layout.whole, top: layout.whole.top + FIELD_ROWS, rows: rowsBelowField(layout) }
  const at = overlay.list.top + row - area.top
  const count = pickCount(state, overlay)
  if (!isInside(area, column, row) || at >= count) return state
  const list = fitted({ ...overlay.list, selected: at }, count, area.rows)
  const chosen = { ...state, overlay: { ...overlay, list } }
  return times > 1 ? applied(chosen, { kind: 'open' }) : chosen
}

/** The border at a cell: the column behind a pane that another one follows, or the row between two panes. */
const borderAt = (state: State, column: number, row: number): Border | RowBorder | null => {
  const layout = layoutOf(state)
  const last = layout.columns - 1
  const isBorder = (border: Border): boolean => {
    const area = layout[border]
    if (area === null || column !== area.left + area.columns || column >= last) return false
    return row >= area.top - 1 && row < layout.rows - 1
  }
  const found = BORDERS[state.view].find(isBorder) ?? null
  const { kind, events } = layout
  if (
    state.view === 'timeline' &&
    kind === 'two' &&
    isInside({ ...events, top: events.top - 1, rows: 1 }, column, row)
  )
    return ROW_BORDER
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

/** A click picks a facet; the second of two would only take it out again. */
const pressFacets = (state: State, { row, times }: Pointer): State =>
  times > 1 ? state : pickFacetOn(state, row - layoutOf(state).facets.top)

const press = (state: State, pointer: Pointer, applied: Applied): State => {
  const { column, row } = pointer
  const layout = layoutOf(state)
  if (state.overlay !== null) return pressOverlay(state, pointer, applied)
  if (layout.filters !== null && isInside(layout.filters, column, row))
    return pressFilters(state, column, applied)
  if (state.view === 'timeline' && isInside(layout.density, column, row))
    return toDensityCell(state, column - layout.density.left)
  const border = borderAt(state, column, row)
  if (border !== null) return { ...state, dragged: border }
  const onFacets =
    state.view === 'search' && shownFacets(state).length > 0 && isInside(layout.facets, column, row)
  return onFacets ? pressFacets(state, pointer) : pressPane(state, pointer, applied)
}

/** The border that is dragged moved to a cell, as a part of what it divides. */
const partAt = (state: State, border: Border | RowBorder, { column, row }: Pointer): number | null => {
  const layout = layoutOf(state)
  if (border === ROW_BORDER)
    return Math.max(1, row - layout.dates.top) / (layout.dates.rows + layout.events.rows)
  const area = layout[border]
  return area === null ? null : Math.max(1, column - area.left) / state.size.columns
}

const drag = (state: State, pointer: Pointer): State => {
  const part = state.dragged === null ? null : partAt(state, state.dragged, pointer)
  if (state.dragged === null || part === null) return state
  return reshaped(state, { borders: { ...state.borders, [state.dragged]: Math.min(part, NEARLY_ALL) } })
}

const wheel = (state: State, { column, row }: Pointer, by: number): State => {
  if (state.overlay !== null) return scrollOverlay(state, by)
  const hit = panesOn(state, layoutOf(state)).find(([, area]) =>
    isInside({ ...area, columns: area.columns + 1 }, column, row),
  )
  return hit === undefined ? state : scrollList(state, hit[0], by)
}

/** The state after the pointer did something. @param applied does an action */
export const point = (state: State, pointer: Pointer, applied: Applied): State => {
  switch (pointer.act) {
    case 'press':
      return press(state, pointer, applied)
    case 'drag':
      return drag(state, pointer)
    case 'release':
      return state.dragged === null ? state : { ...state, dragged: null }
    case 'wheel-up':
      return wheel(state, pointer, -WHEEL_ROWS)
    case 'wheel-down':
      return wheel(state, pointer, WHEEL_ROWS)
  }
}
