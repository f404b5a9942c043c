import { describe, expect, test } from 'vitest'
import { plainAnswer } from '../e2e/plain-service.ts'
import type { Action } from './actions.ts'
import { chosenRow } from './chosen-row.ts'
import type { Command } from './command.ts'
import { EXAMPLE_MEASURE } from './example-measure.ts'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { withFilters } from './filter-reducer.ts'
import { initialState } from './initial-state.ts'
import { FIELD_ROWS } from './layout.ts'
import { isPick } from './overlay.ts'
import { pickRows } from './pick-rows.ts'
import { reduce } from './reducer.ts'
import { rememberedOf, withKept } from './remembering.ts'
import { chosenEvent, shownFacets } from './selectors.ts'
import { layoutOf, modeOf, type State } from './state.ts'
import { indexTimeline } from './timeline-index.ts'

const INDEX = indexTimeline(EXAMPLE_TIMELINE)
const MANY = indexTimeline({
  ...EXAMPLE_TIMELINE,
  quotes: Array.from({ length: 60 }, (_, at) => {
    const quote = EXAMPLE_TIMELINE.quotes[at % 6]
    if (quote === undefined) throw new Error('the example has too few quotes')
    return { ...quote, id: `q${at + 1}`, speaker: { id: `p${at}`, name: `Person ${at}`, mention: null } }
  }),
  events: EXAMPLE_TIMELINE.events.map((event, at) =>
    at === 0 ? { ...event, quotes: Array.from({ length: 60 }, (_, quote) => `q${quote + 1}`) } : event,
  ),
  problems: [{ where: 'notes.txt', code: 'undated', reason: 'states no date' }],
})
const COMMANDS = Array.from(
  { length: 60 },
  (_, at): Command => ({
    id: `command-${at}`,
    words: `command ${at}`,
    keys: [],
    modes: ['dates'],
    action: { kind: 'quit', interrupted: false },
  }),
)
const SEARCH: readonly Action[] = [
  { kind: 'open-search' },
  { kind: 'type', text: 'a' },
  { kind: 'show-answer', answer: { ...plainAnswer(MANY.timeline, '', 60), query: 'a' } },
]
const START = initialState(INDEX, { measure: EXAMPLE_MEASURE, size: { columns: 170, rows: 40 } })
const LAYOUT = layoutOf(START)

/** A screen of a size, with more of everything than it has rows. */
const stateOn = (columns: number, rows: number): State =>
  initialState(MANY, { measure: EXAMPLE_MEASURE, commands: COMMANDS, size: { columns, rows } })
const topOf = ({ overlay }: State): number | undefined =>
  overlay === null
    ? undefined
    : 'list' in overlay
      ? overlay.list.top
      : 'top' in overlay
        ? overlay.top
        : undefined

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

  test('does nothing below and beside a list to pick from', () => {
    const open = reduce(stateOn(80, 20), { kind: 'open-palette' })
    const { whole } = layoutOf(open)
    const first = whole.top + FIELD_ROWS
    const last = whole.top + whole.rows - 1
    expect(reduce(open, point('press', 3, first + 1)).overlay).toMatchObject({ list: { selected: 1 } })
    expect(reduce(open, point('press', 3, last, 2)).ending).toBe('quit')
    for (const [column, row] of [
      [3, last + 1],
      [3, last + 2],
      [whole.columns, first],
      [3, first - 1],
    ] as const)
      expect(reduce(open, point('press', column, row, 2))).toEqual(open)
  })

  test('opens nothing in the blank below a list', () => {
    expect(modeOf(stateAfter(point('press', dates.left + 3, dates.top + dates.rows - 1, 2)))).toBe('dates')
    const on = stateAfter({ kind: 'move', motion: 'last' })
    expect(modeOf(reduce(on, point('press', events.left + 3, events.top + events.rows - 1, 2)))).toBe(
      'events',
    )
  })

  test('chooses no row that is below the screen', () => {
    for (const rows of [20, 21, 22, 23]) {
      const there = SEARCH.reduce(reduce, stateOn(120, rows))
      const { results } = layoutOf(there)
      const after = reduce(there, point('press', 3, results.top + results.rows - 1))
      expect(after.search.results.selected).toBeLessThan(Math.floor(results.rows / results.linesPerRow))
    }
  })

  test('leaves the keys in the dates where no event is left', () => {
    const none = stateAfter({ kind: 'open-filters' }, { kind: 'type', text: 'after:2030' }, { kind: 'open' })
    expect(chosenEvent(none)).toBeNull()
    for (const { left, top } of [events, event])
      expect(modeOf(reduce(none, point('press', left + 3, top + 3)))).toBe('dates')
  })

  test('chooses no result where facets stand in their place', () => {
    const shown = SEARCH.reduce(reduce, stateOn(80, 24))
    const { results } = layoutOf(shown)
    const onSecond = point('press', 3, results.top + results.linesPerRow)
    expect(reduce(shown, onSecond).search.results.selected).toBe(1)
    const facets = reduce(shown, { kind: 'step-view', by: 1 })
    expect(facets.search.view).not.toBe('results')
    expect(reduce(facets, onSecond).search.results).toEqual(facets.search.results)
    expect(reduce(facets, point('wheel-down', 3, results.top + 2)).search).toEqual(facets.search)
  })

  test.each<[string, number, number, readonly Action[]]>([
    ['one pane', 80, 24, [{ kind: 'step-view', by: 1 }]],
    ['two', 120, 40, [{ kind: 'step-view', by: 1 }]],
    ['three', 170, 40, []],
  ])('picks the facet that it presses on %s, or no longer', (_, columns, rows, actions) => {
    const shown = [...SEARCH, ...actions].reduce(reduce, stateOn(columns, rows))
    const { facets } = layoutOf(shown)
    const [first] = shownFacets(shown)
    const rowOf = facets.top + (facets.rows < 20 ? 1 : 2)
    const pressed = (row: number, times = 1): Action => point('press', facets.left + 8, row, times)
    const picked = reduce(shown, pressed(rowOf))
    expect(picked.search.field.text).toBe(`${first?.facets[0]?.filter} a`)
    expect(reduce(picked, pressed(rowOf, 2)).search).toBe(picked.search)
    expect(reduce(picked, pressed(rowOf)).search.field.text).toBe('a')
    expect(reduce(shown, pressed(rowOf - 1)).search).toBe(shown.search)
  })

  test('picks no facet where none is shown', () => {
    const shown = SEARCH.reduce(reduce, stateOn(120, 40))
    const { facets } = layoutOf(shown)
    for (let row = facets.top; row < facets.top + facets.rows; row++)
      expect(reduce(shown, point('press', facets.left + 8, row)).search).toBe(shown.search)
  })

  test.each<[string, readonly Action[], (state: State) => number | undefined]>([
    ['a list', [{ kind: 'open-speakers', by: 'speakers' }], (state) => state.speakers.list.top],
    ['search results', SEARCH, (state) => state.search.results.top],
    ['a list to pick from', [{ kind: 'open-palette' }], (state) => topOf(state)],
    ['the help', [{ kind: 'open-help' }], (state) => topOf(state)],
    ['the problems', [{ kind: 'open-problems' }], (state) => topOf(state)],
    [
      'an article',
      [{ kind: 'open-article' }, { kind: 'move', motion: 'first' }],
      (s) => s.article?.cursor.top,
    ],
  ])('turns %s by three rows', (_, way, top) => {
    const there = way.reduce(reduce, stateOn(70, 20))
    const down = reduce(there, point('wheel-down', 3, 7))
    expect([top(there), top(down)]).toEqual([0, 3])
    expect(top(reduce(down, point('wheel-up', 3, 7)))).toBe(0)
  })

  test('drags the border between the dates and their events under them', () => {
    const two = stateOn(120, 40)
    const at = layoutOf(two).events.top - 1
    const dragged = [point('press', 10, at), point('drag', 10, at + 5), point('release', 10, at + 5)].reduce(
      reduce,
      two,
    )
    expect(layoutOf(dragged).dates.rows).toBe(layoutOf(two).dates.rows + 5)
    expect(layoutOf(dragged).events.top).toBe(at + 6)
    expect(layoutOf(dragged).dates.columns).toBe(layoutOf(two).dates.columns)
    const far = [point('press', 10, at), point('drag', 10, 39)].reduce(reduce, two)
    expect(layoutOf(far).events.rows).toBeGreaterThanOrEqual(4)
    expect(layoutOf(reduce(far, point('drag', 10, 0))).dates.rows).toBeGreaterThanOrEqual(4)
    expect(layoutOf(reduce(dragged, { kind: 'resize-pane', by: 0 }))).toEqual(layoutOf(two))
    expect(layoutOf(withKept(two, rememberedOf(dragged)))).toEqual(layoutOf(dragged))
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
    expect(rows.map(({ pick, isOn }) => [pick, isOn])).toEqual(
      filters.map((filter) => [{ kind: 'filter', filters: [filter] }, true]),
    )
    expect(reduce(filtered, point('press', 25, 1)).filters).toEqual([filters[0], filters[2], filters[3]])
    expect(reduce(filtered, point('press', 20, 1)).filters).toEqual(filters)
  })
})
