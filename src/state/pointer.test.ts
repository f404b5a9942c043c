import { describe, expect, test } from 'vitest'
import type { Action } from './actions.ts'
import { EXAMPLE_MEASURE } from './example-measure.ts'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { withFilters } from './filter-reducer.ts'
import { isPick } from './overlay.ts'
import { pickRows } from './pick-rows.ts'
import { reduce } from './reducer.ts'
import { chosenEvent, chosenRow } from './selectors.ts'
import { initialState, layoutOf, modeOf, type State } from './state.ts'
import { indexTimeline } from './timeline-index.ts'

const INDEX = indexTimeline(EXAMPLE_TIMELINE)
const START = initialState(INDEX, { measure: EXAMPLE_MEASURE, size: { columns: 170, rows: 40 } })
const LAYOUT = layoutOf(START)

const point = (
  act: 'press' | 'drag' | 'release' | 'wheel-up' | 'wheel-down',
  column: number,
  row: number,
  times = 1,
): Action => ({
  kind: 'point',
  act,
  column,
  row,
  times,
})
const stateAfter = (...actions: readonly Action[]): State => actions.reduce(reduce, START)
const { dates, events, event, density } = LAYOUT

describe('the pointer', () => {
  test('chooses the row it presses, and opens it when it does so twice', () => {
    const there = stateAfter(point('press', dates.left + 3, dates.top + 2))
    expect([modeOf(there), there.dates.selected]).toEqual(['dates', 2])
    expect(modeOf(stateAfter(point('press', dates.left + 3, dates.top + 2, 2)))).toBe('events')
    expect(modeOf(stateAfter(point('press', event.left + 3, event.top + 5)))).toBe('event')
    expect(stateAfter(point('press', event.left + 3, event.top + 5)).detail.selected).toBe(5)
  })

  test('counts lines of rows', () => {
    const first = stateAfter({ kind: 'move', motion: 'down' })
    const second = reduce(first, point('press', events.left + 1, events.top + events.linesPerRow + 1))
    expect([modeOf(second), second.events.selected]).toEqual(['events', 1])
  })

  test('does nothing where there is nothing', () => {
    expect(stateAfter(point('press', dates.left + 3, dates.top + dates.rows - 1)).dates).toEqual(START.dates)
    expect(stateAfter(point('press', 3, 0))).toEqual(START)
  })

  test('drags borders, whichever pane is in hand', () => {
    const border = dates.left + dates.columns
    const dragged = stateAfter(
      point('press', border, 20),
      point('drag', border + 10, 20),
      point('release', border + 10, 20),
    )
    expect(layoutOf(dragged).dates.columns).toBe(dates.columns + 10)
    expect(dragged.dragged).toBeNull()
    expect(reduce(dragged, point('drag', 10, 20))).toEqual(dragged)
  })

  test('turns the pane under it, not the one in hand', () => {
    const text = stateAfter(point('wheel-down', event.left + 3, event.top + 3))
    expect(text.detail.top).toBe(3)
    expect(modeOf(text)).toBe('dates')
    expect(reduce(text, point('wheel-up', event.left + 3, event.top + 3)).detail.top).toBe(0)
  })

  test('goes along the density, and takes filters away', () => {
    const last = stateAfter(point('press', density.left + density.columns - 1, density.top))
    expect(chosenRow(last)?.key).toBe('date 2019-03-29')
    const filtered = stateAfter(
      { kind: 'move', motion: 'down' },
      { kind: 'open-filters' },
      { kind: 'type', text: 'speaker:corbyn' },
      { kind: 'open' },
    )
    expect(filtered.filters).toEqual(['speaker:corbyn'])
    expect(chosenEvent(filtered)).not.toBeNull()
    expect(reduce(filtered, point('press', 12, 1)).filters).toEqual([])
  })

  test('opens the list of filters from what counts those without a chip', () => {
    const filters = ['speaker:corbyn', '-publisher:times', 'from:2019', 'kind:mixed']
    const filtered = withFilters(START, filters)
    const { overlay } = reduce(filtered, point('press', 35, 1))
    expect(overlay?.kind).toBe('filters')
    const rows = isPick(overlay) ? pickRows(filtered, overlay).slice(0, filters.length) : []
    expect(rows.map(({ words, isOn }) => [words, isOn])).toEqual(filters.map((filter) => [filter, true]))
    expect(reduce(filtered, point('press', 25, 1)).filters).toEqual([filters[0], filters[2], filters[3]])
    expect(reduce(filtered, point('press', 20, 1)).filters).toEqual(filters)
  })
})
