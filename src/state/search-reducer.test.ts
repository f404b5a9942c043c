import { describe, expect, test } from 'vitest'
import { plainAnswer } from '../e2e/plain-service.ts'
import type { Action } from './actions.ts'
import { EXAMPLE_MEASURE } from './example-measure.ts'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { initialState } from './initial-state.ts'
import { reduce } from './reducer.ts'
import { chosenEvent, chosenResult, foundRows, searchView, shownFacets } from './selectors.ts'
import { modeOf, type State } from './state.ts'
import { indexTimeline } from './timeline-index.ts'

const INDEX = indexTimeline(EXAMPLE_TIMELINE)
const NARROW = { columns: 80, rows: 24 }
const MIDDLE = { columns: 120, rows: 40 }
const WIDE = { columns: 200, rows: 60 }

const OPEN: Action = { kind: 'open' }
const BACK: Action = { kind: 'go-back' }
const SEARCH: Action = { kind: 'open-search' }
const TAB: Action = { kind: 'step-view', by: 1 }
const UP: Action = { kind: 'move-or-recall', motion: 'up' }
const DOWN: Action = { kind: 'move-or-recall', motion: 'down' }
const down: Action = { kind: 'move', motion: 'down' }
const type = (text: string): Action => ({ kind: 'type', text })
const pick = (number: number): Action => ({ kind: 'pick-facet', number })

/** The state with the results of what is typed by now, where they are others. */
const answered = (state: State): State => {
  const { answer, field } = state.search
  return field.text.trim() === '' || answer?.query === field.text
    ? state
    : reduce(state, { kind: 'show-answer', answer: plainAnswer(EXAMPLE_TIMELINE, field.text, 200) })
}

/** The state after actions, the search answering after each of them; it begins on the date of most events. */
const stateAfter = (size: State['size'], ...actions: readonly Action[]): State =>
  [down, ...actions].reduce(
    (state, action) => answered(reduce(state, action)),
    initialState(INDEX, { measure: EXAMPLE_MEASURE, size }),
  )

const queryOf = ({ search }: State): string => search.field.text

const shown = (state: State): readonly string[] =>
  shownFacets(state).flatMap(({ facets }) =>
    facets.map(
      ({ number, label, count, isPicked }) => `${number} ${label} ${count}${isPicked ? ' picked' : ''}`,
    ),
  )

describe('the results', () => {
  test('an answer to what is no longer typed is dropped', () => {
    const typed = [SEARCH, type('the')].reduce(
      reduce,
      initialState(INDEX, { measure: EXAMPLE_MEASURE, size: NARROW }),
    )
    const stale = reduce(reduce(typed, type('y')), {
      kind: 'show-answer',
      answer: plainAnswer(EXAMPLE_TIMELINE, 'the', 200),
    })
    expect(foundRows(stale)).toEqual([])
  })

  test('stay until others come, and are none where nothing is typed', () => {
    const found = stateAfter(NARROW, SEARCH, type('the'))
    expect(foundRows(reduce(found, type('z')))).toBe(foundRows(found))
    expect(foundRows(reduce(found, { kind: 'edit', edit: 'delete-all-before' }))).toEqual([])
  })

  test('a quote of no event is told of, not jumped to', () => {
    const index = indexTimeline({ ...EXAMPLE_TIMELINE, events: EXAMPLE_TIMELINE.events.slice(0, 1) })
    const state = reduce(
      answered(reduce(initialState(index, { measure: EXAMPLE_MEASURE, size: NARROW }), type('the'))),
      SEARCH,
    )
    expect(modeOf(reduce(state, OPEN))).toBe('search')
    expect(reduce(state, OPEN).notice).toContain('No event')
  })
})

describe('there and back', () => {
  const ASK: readonly Action[] = [SEARCH, type('the'), down]

  test('a result opens its event with its quote chosen, Escape goes back to the search as it was', () => {
    const there = stateAfter(NARROW, ...ASK, OPEN)
    expect([modeOf(there), chosenEvent(there)?.id]).toEqual(['event', 'e5'])
    const back = reduce(there, BACK)
    expect([modeOf(back), queryOf(back), chosenResult(back)]).toEqual(['search', 'the', 2])
  })

  test('a second Escape goes to where one was before the search', () => {
    const before = stateAfter(NARROW, OPEN, down, OPEN)
    const search = [...ASK, OPEN, BACK].reduce((state, action) => answered(reduce(state, action)), before)
    const { pane, dates, events, detail, overlay } = reduce(search, BACK)
    expect({ pane, dates, events, detail, overlay }).toEqual({
      pane: before.pane,
      dates: before.dates,
      events: before.events,
      detail: before.detail,
      overlay: null,
    })
  })

  test('whatever one did there: other events, another search from it', () => {
    const state = stateAfter(NARROW, ...ASK, OPEN, { kind: 'step-event', by: 1 }, SEARCH, OPEN, BACK)
    expect(modeOf(state)).toBe('search')
    expect(modeOf(reduce(state, BACK))).toBe('event')
  })

  test('once left, events opened from their list lead back to it', () => {
    const state = stateAfter(NARROW, ...ASK, OPEN, BACK, BACK, OPEN, OPEN, BACK)
    expect(modeOf(state)).toBe('events')
  })

  test('without a result opened, Escape leaves the event for its list', () => {
    expect(modeOf(stateAfter(NARROW, OPEN, OPEN, SEARCH, type('the'), BACK, BACK))).toBe('events')
  })
})

describe('older queries', () => {
  const USED: readonly Action[] = [
    SEARCH,
    type('the'),
    BACK,
    SEARCH,
    { kind: 'edit', edit: 'delete-all-before' },
  ]

  test.each<[string, readonly Action[], string]>([
    ['come back at the first result', [UP], 'the'],
    ['give way again to what was being typed', [type('xx'), UP, DOWN], 'xx'],
    ['are there after a result was opened', [type('part'), OPEN, BACK, UP], 'the'],
    ['are not there twice', [type('the'), BACK, SEARCH, UP], 'the'],
    ['are never left by Ctrl-P', [{ kind: 'move', motion: 'up' }], ''],
  ])('%s', (_, actions, expected) => {
    expect(queryOf(stateAfter(NARROW, ...USED, ...actions))).toBe(expected)
  })

  test('leave the arrows to the results below the first', () => {
    const state = stateAfter(NARROW, ...USED, type('the'), DOWN, DOWN, UP)
    expect([queryOf(state), state.search.results.selected]).toEqual(['the', 1])
  })

  test('let Ctrl-N go on into the results of what came back', () => {
    const state = stateAfter(NARROW, ...USED, UP, down, DOWN)
    expect([queryOf(state), state.search.results.selected]).toEqual(['the', 2])
  })
})

describe('a query from before', () => {
  const AGAIN: readonly Action[] = [SEARCH, type('the'), BACK, SEARCH]
  const EDIT = (edit: Extract<Action, { kind: 'edit' }>['edit']): Action => ({ kind: 'edit', edit })

  test.each<[string, readonly Action[], string]>([
    ['gives way to what is typed first', [type('a'), type('b')], 'ab'],
    ['gives way to what is pasted', [type('in charge\n')], 'in charge '],
    ['gives way to the same words', [type('the'), type('y')], 'they'],
    ['gives way though the screen changes', [{ kind: 'resize', ...WIDE }, type('a')], 'a'],
    ['stays with an arrow key', [EDIT('left'), type('a')], 'thae'],
    ['stays with Backspace', [EDIT('delete-before'), type('a')], 'tha'],
    ['stays once a result is chosen', [down, type('m')], 'them'],
    ['stays once Tab narrows it', [TAB, type('m')], 'them'],
    ['stays with a facet that is picked', [TAB, pick(1), type('m')], 'speaker:"Philip Hammond" them'],
    ['stays where a result is come back from', [OPEN, BACK, type('m')], 'them'],
    ['stays where one goes back to the search', [OPEN, { kind: 'travel', by: -1 }, type('m')], 'them'],
    ['is brought back after it gave way', [type('a'), UP], 'the'],
  ])('%s', (_, actions, expected) => {
    expect(queryOf(stateAfter(NARROW, ...AGAIN, ...actions))).toBe(expected)
  })

  test('is brought back also where the search was left by going back', () => {
    const left: readonly Action[] = [SEARCH, type('the'), { kind: 'travel', by: -1 }, SEARCH, type('a'), UP]
    expect(queryOf(stateAfter(NARROW, ...left))).toBe('the')
  })

  test('keeps its results until others come', () => {
    const again = stateAfter(NARROW, ...AGAIN)
    expect(foundRows(reduce(again, type('a')))).toBe(foundRows(again))
  })

  test.each<[string, readonly Action[], boolean]>([
    ['while it is typed', [SEARCH, type('the')], false],
    ['once the search is opened anew', AGAIN, true],
    ['though its answer comes', [...AGAIN, { kind: 'show-progress', progress: { done: 1, total: 2 } }], true],
    ['also by the list of actions', [...AGAIN.slice(0, 3), { kind: 'open-palette' }, OPEN], true],
    ['of a box that says nothing', [SEARCH, BACK, SEARCH], false],
    ['once something is typed', [...AGAIN, type('a')], false],
  ])('is selected, or not, %s', (_, actions, expected) => {
    const command = { id: 'search', words: 'search', keys: [], modes: ['dates'], action: SEARCH } as const
    const start = initialState(INDEX, { measure: EXAMPLE_MEASURE, size: NARROW, commands: [command] })
    expect(actions.reduce(reduce, start).search.isSelected).toBe(expected)
  })
})

describe('what narrows the results', () => {
  const ALL: readonly Action[] = [SEARCH, type('e')]

  test('is beside them by kind on two panes, in their place on one, all there on three', () => {
    const views = (size: State['size'], count: number): readonly string[] =>
      Array.from({ length: count }, (_, tabs) =>
        searchView(stateAfter(size, ...ALL, ...Array<Action>(tabs).fill(TAB))),
      )
    expect(views(NARROW, 3)).toEqual(['results', 'facets', 'results'])
    expect(views({ columns: 60, rows: 16 }, 5)).toEqual([
      'results',
      'speakers',
      'publishers',
      'dates',
      'results',
    ])
    expect(views(MIDDLE, 5)).toEqual(['results', 'speakers', 'publishers', 'dates', 'results'])
    expect(views(WIDE, 5)).toEqual(['facets', 'speakers', 'publishers', 'dates', 'facets'])
  })

  test('goes backwards too, and is the nearest there is when the screen changes', () => {
    const state = stateAfter(MIDDLE, ...ALL, { kind: 'step-view', by: -1 })
    expect(searchView(state)).toBe('dates')
    expect(searchView(reduce(state, { kind: 'resize', ...NARROW }))).toBe('facets')
    expect(searchView(reduce(stateAfter(NARROW, ...ALL, TAB), { kind: 'resize', ...MIDDLE }))).toBe(
      'speakers',
    )
  })

  test.each([
    [['F3', 'Tab'], 'What narrows the results is not on screen: F3 shows it.'],
    [[], 'What narrows the results is not on screen.'],
  ])('is not picked from where it is not shown; which key shows it, of %j, is told', (keys, notice) => {
    const command = { id: 'next-view', words: 'next', keys, modes: ['search'], action: TAB } as const
    const state = { ...stateAfter(NARROW, ...ALL), commands: [command] }
    expect(reduce(state, pick(1)).notice).toBe(notice)
  })

  test('is not to be looked for where nothing is typed', () => {
    expect(searchView(stateAfter(NARROW, SEARCH, TAB, type('e')))).toBe('results')
  })

  test('passes over kinds without a value', () => {
    const articles = EXAMPLE_TIMELINE.articles.map((article) => ({ ...article, publisher: null }))
    const timeline = { ...EXAMPLE_TIMELINE, articles }
    const found = [
      SEARCH,
      type('e'),
      { kind: 'show-answer', answer: plainAnswer(timeline, 'e', 200) } as const,
    ].reduce(reduce, initialState(indexTimeline(timeline), { measure: EXAMPLE_MEASURE, size: MIDDLE }))
    const views = [0, 1, 2, 3].map((tabs) => searchView(Array<Action>(tabs).fill(TAB).reduce(reduce, found)))
    expect(views).toEqual(['results', 'speakers', 'dates', 'results'])
  })

  test.each([
    ['Tab', TAB],
    ['a number', pick(1)],
  ])('is told to be nothing where there is none, by %s', (_, action) => {
    const state = stateAfter(NARROW, SEARCH, type('nowhere'), TAB, action)
    expect([searchView(state), state.notice]).toEqual([
      'results',
      expect.stringContaining('nothing here to narrow'),
    ])
  })

  test('is numbered by kind, dates in order of time', () => {
    expect(shown(stateAfter(WIDE, ...ALL))).toEqual([
      '1 Jeremy Corbyn 2',
      '2 Anna Soubry 1',
      '3 Philip Hammond 1',
      '4 Momentum 1',
      '5 The Evening Paper 6',
      '6 2019-02-20 4',
      '7 2019-02-21 1',
    ])
  })

  test('keeps its numbers while it is picked, and the same key takes it out', () => {
    const picked = stateAfter(MIDDLE, ...ALL, TAB, pick(2))
    expect(queryOf(picked)).toBe('speaker:"Anna Soubry" e')
    expect(shown(picked).slice(0, 3)).toEqual([
      '1 Jeremy Corbyn 0',
      '2 Anna Soubry 1 picked',
      '3 Philip Hammond 0',
    ])
    const out = answered(reduce(picked, pick(2)))
    expect(queryOf(out)).toBe('e')
    expect(shown(out)).toEqual(shown(stateAfter(MIDDLE, ...ALL, TAB)))
  })

  test('is sorted anew once more is typed, where the cursor was left', () => {
    const state = stateAfter(MIDDLE, ...ALL, TAB, pick(2), type('r'))
    expect(queryOf(state)).toBe('speaker:"Anna Soubry" er')
    expect(shown(state)).toEqual([])
  })

  test.each<[string, Action]>([
    ['what is typed is made to hold', { kind: 'keep-filters' }],
    ['other filters hold', { kind: 'clear-filters' }],
    ['nothing is typed', { kind: 'edit', edit: 'delete-all-before' }],
    ['more of the timeline is read', { kind: 'show-timeline', index: INDEX }],
  ])('is dealt out anew once %s', (_, action) => {
    const picked = stateAfter(MIDDLE, ...ALL, TAB, pick(2))
    const state = reduce({ ...picked, filters: ['kind:mixed'] }, action)
    expect([picked.search.kept === null, state.search.kept]).toEqual([false, null])
  })

  test.each([
    ['that is not on screen', NARROW, [], 1, 'not on screen'],
    ['that does not exist', WIDE, [], 9, 'number 9'],
  ])('tells of a number %s', (_, size, actions: readonly Action[], number, notice) => {
    const before = stateAfter(size, ...ALL, ...actions)
    const state = reduce(before, pick(number))
    expect(state.notice).toContain(notice)
    expect(queryOf(state)).toBe('e')
  })

  test.each<[string, Action]>([
    ['Enter', OPEN],
    ['a move', down],
  ])('%s brings the results back where it has their place', (_, action) => {
    const state = stateAfter(NARROW, ...ALL, TAB, action)
    expect([modeOf(state), searchView(state)]).toEqual(['search', 'results'])
  })
})

test('the progress of the index is there until it is whole', () => {
  const reading = stateAfter(NARROW, { kind: 'show-progress', progress: { done: 1, total: 2 } })
  expect(reading.search.progress).toEqual({ done: 1, total: 2 })
  expect(
    reduce(reading, { kind: 'show-progress', progress: { done: 2, total: 2 } }).search.progress,
  ).toBeNull()
  const whole = stateAfter(NARROW)
  expect(reduce(whole, { kind: 'show-progress', progress: { done: 2, total: 2 } })).toBe(whole)
})
