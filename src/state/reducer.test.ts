import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainAnswer } from '../e2e/plain-service.ts'
import type { Action } from './actions.ts'
import { rowsShown } from './area.ts'
import { chosenRow, eventCount } from './chosen-row.ts'
import { EXAMPLE_MEASURE } from './example-measure.ts'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { initialState } from './initial-state.ts'
import type { Motion } from './list-window.ts'
import { reduce } from './reducer.ts'
import {
  chosenDate,
  chosenEvent,
  chosenPosition,
  dateInHand,
  foundRows,
  saidRows,
  shownSpeakers,
} from './selectors.ts'
import { extentOf } from './settled.ts'
import { layoutOf, modeOf, type State } from './state.ts'
import { indexTimeline } from './timeline-index.ts'

const INDEX = indexTimeline(EXAMPLE_TIMELINE)
const SMALLER = indexTimeline({
  ...EXAMPLE_TIMELINE,
  events: EXAMPLE_TIMELINE.events.slice(2, 5),
  quotes: EXAMPLE_TIMELINE.quotes.slice(1, 3),
})
const EMPTY = indexTimeline({ ...EXAMPLE_TIMELINE, events: [], quotes: [], dates: [] })

const begin = (index = INDEX): State =>
  initialState(index, { measure: EXAMPLE_MEASURE, size: { columns: 80, rows: 24 } })
const START = begin()
const stateAfter = (...actions: readonly Action[]): State => actions.reduce(reduce, START)

const move = (motion: Motion): Action => ({ kind: 'move', motion })
const OPEN: Action = { kind: 'open' }
const BACK: Action = { kind: 'go-back' }
const UP_THE_TREE: Action = { kind: 'fold-or-leave' }
const type = (text: string): Action => ({ kind: 'type', text })
const found = (query: string, most = 6): Action => ({
  kind: 'show-answer',
  answer: { ...plainAnswer(EXAMPLE_TIMELINE, '', most), query },
})

describe('opening', () => {
  const [first] = EXAMPLE_TIMELINE.events
  const told = (date: string, at: number) =>
    first === undefined ? [] : [{ ...first, id: `told-${at}`, date }]
  const years = Array.from({ length: 300 }, (_, at) => told(String(1700 + at), at)).flat()

  test.each([
    ['the first whole day', [...years, ...EXAMPLE_TIMELINE.events], '2019-02-18'],
    ['the first date where no day is known', years, '1700'],
    ['nothing where there is none', [], null],
  ])('is at %s, which is on screen', (_, events, date) => {
    const state = begin(indexTimeline({ ...EXAMPLE_TIMELINE, events }))
    expect(chosenDate(state)).toBe(date)
    const { selected, top } = state.dates
    expect(selected).toBeGreaterThanOrEqual(top)
    expect(selected).toBeLessThan(top + rowsShown(layoutOf(state).dates))
    const read = reduce(begin(EMPTY), { kind: 'show-timeline', index: state.index })
    expect([chosenDate(read), read.dates]).toEqual([date, state.dates])
  })
})

describe('walking', () => {
  test('opens a date, its event, and comes back the same way', () => {
    const inEvent = stateAfter(move('down'), OPEN, move('down'), OPEN)
    expect(inEvent.pane).toBe('event')
    expect(chosenEvent(inEvent)?.id).toBe('e4')
    const back = [BACK, BACK].reduce(reduce, inEvent)
    expect(back.pane).toBe('dates')
    expect(chosenEvent(back)?.id).toBe('e4')
    expect(chosenRow(reduce(back, UP_THE_TREE))?.key).toBe('2019-02')
  })

  test('Escape folds nothing: on the dates it says that there is nothing to go back to', () => {
    for (const there of [stateAfter(move('down')), stateAfter(move('up'))]) {
      const after = reduce(there, BACK)
      expect([after.dates, after.folded, after.tree]).toEqual([there.dates, there.folded, there.tree])
      expect(after.notice).toContain('nothing to go back to')
    }
    const folded = stateAfter(UP_THE_TREE, UP_THE_TREE)
    expect([...folded.folded]).toEqual(['2019-02'])
  })

  test('another date begins with its first event', () => {
    const state = stateAfter(move('down'), OPEN, move('down'), BACK, move('down'), move('up'))
    expect(chosenEvent(state)?.id).toBe('e3')
  })

  test('steps over the end of a date, and stops at both ends of the timeline', () => {
    const step = (by: 1 | -1): Action => ({ kind: 'step-event', by })
    expect(chosenEvent(stateAfter(step(1), step(1)))?.id).toBe('e3')
    expect(chosenEvent(stateAfter(step(-1)))?.id).toBe('e1')
    const last = stateAfter(...Array<Action>(20).fill(step(1)))
    expect(chosenDate(last)).toBeNull()
    expect(chosenEvent(last)?.id).toBe('e8')
  })

  test('an empty timeline has nowhere to go', () => {
    const empty = indexTimeline({ ...EXAMPLE_TIMELINE, events: [], quotes: [] })
    const state = [move('down'), OPEN, move('last')].reduce(reduce, begin(empty))
    expect(state.pane).toBe('dates')
    expect(chosenEvent(state)).toBeNull()
  })
})

describe('reading an event', () => {
  const INTO: readonly Action[] = [move('down'), OPEN, OPEN]
  const NEXT: Action = { kind: 'step-quote', by: 1 }

  test('goes from line to line, to its end and no further', () => {
    const end = stateAfter(...INTO, move('last'), move('down'))
    expect(end.detail).toEqual({ selected: 87, top: 88 - 19 })
    expect(reduce(end, move('up')).detail.selected).toBe(86)
  })

  test('chooses quotes in turn and brings each into view', () => {
    const first = stateAfter(...INTO, NEXT)
    expect(first.detail).toEqual({ selected: 20, top: 32 - 19 })
    expect(reduce(first, NEXT).detail.selected).toBe(34)
    expect([NEXT, NEXT].reduce(reduce, first).notice).toContain('No quote comes after')
    expect(stateAfter(...INTO, move('last'), { kind: 'step-quote', by: -1 }).detail.selected).toBe(34)
  })

  test('says so where there is no quote, until the next key', () => {
    const state = stateAfter(OPEN, OPEN, NEXT)
    expect(state.notice).toContain('no quote')
    expect(reduce(state, move('down')).notice).toBeNull()
  })

  test('keeps the chosen quote chosen when the screen changes', () => {
    const wide = stateAfter(...INTO, NEXT, NEXT, { kind: 'resize', columns: 200, rows: 24 })
    expect(wide.detail.selected).toBe(17)
  })

  test('opens the article at the words behind the line, and comes back to it', () => {
    const there = stateAfter(...INTO, NEXT, OPEN)
    expect([modeOf(there), there.article?.id]).toEqual(['article', 'wednesday'])
    const back = reduce(there, BACK)
    expect([modeOf(back), back.detail.selected]).toEqual(['event', 20])
  })
})

describe('a date that is typed', () => {
  const GO: Action = { kind: 'open-go-to-date', typed: '' }

  test.each([
    ['21 feb', '2019-02-21', null],
    ['2030', '2019-03-29', 'Nothing is dated 2030; this is the nearest date before it.'],
    ['19', '2019-02-20', 'Nothing is dated Tuesday 19 February 2019; this is the nearest date after it.'],
  ])('%s leads to %s', (typed, date, notice) => {
    const there = stateAfter(GO, type(typed), OPEN)
    expect([modeOf(there), chosenDate(there), there.notice]).toEqual(['dates', date, notice])
  })

  test('stays where it is typed while it is none', () => {
    const there = stateAfter(GO, type('monday'), OPEN)
    expect(there.overlay).toMatchObject({ kind: 'go-to-date', field: { text: 'monday' } })
    expect(there.notice).toContain('no date')
  })
})

test('the strip of time is left again from what is not dated', () => {
  const undated = stateAfter(move('last'))
  expect(chosenDate(undated)).toBeNull()
  expect(chosenDate(reduce(undated, { kind: 'step-density', by: -1 }))).toBe('2019-03-29')
  expect(chosenDate(reduce(undated, { kind: 'step-density', by: 1 }))).toBeNull()
})

describe('problems', () => {
  const ASK: Action = { kind: 'open-problems' }
  const problem = { where: 'notes.txt', code: 'undated', reason: 'states no date' } as const

  test('are shown over the screen, scrolled, and left again', () => {
    const index = indexTimeline({ ...EXAMPLE_TIMELINE, problems: [problem] })
    const shown = [ASK, move('last')].reduce(reduce, begin(index))
    expect(modeOf(shown)).toBe('problems')
    expect(shown.overlay).toEqual({ kind: 'problems', top: 40 - 20 })
    expect(modeOf(reduce(shown, BACK))).toBe('dates')
    expect(reduce(reduce(shown, BACK), ASK).overlay).toEqual({ kind: 'problems', top: 0 })
  })

  test.each<[string, Action]>([
    ['the help', { kind: 'open-help' }],
    ['the palette', { kind: 'open-palette' }],
  ])('come back where they were when %s over them is closed', (_, ask) => {
    const index = indexTimeline({ ...EXAMPLE_TIMELINE, problems: [problem] })
    const below = [ASK, move('last')].reduce(reduce, begin(index))
    const over = [ask, type('x')].reduce(reduce, below)
    expect(modeOf(over)).not.toBe('problems')
    const back = [BACK, ...(ask.kind === 'open-help' ? [BACK] : [])].reduce(reduce, over)
    expect(back.overlay).toEqual(below.overlay)
    expect(modeOf(reduce(back, BACK))).toBe('dates')
  })

  test('where there are none, that is told', () => {
    expect(modeOf(stateAfter(ASK))).toBe('dates')
    expect(stateAfter(ASK).notice).toContain('no problems')
  })
})

describe('quitting', () => {
  test.each([
    [false, 'quit'],
    [true, 'interrupted'],
  ])('interrupted: %s ends as %s, and nothing happens after it', (interrupted, ending) => {
    const state = stateAfter({ kind: 'quit', interrupted })
    expect(state.ending).toBe(ending)
    expect(reduce(state, move('down'))).toBe(state)
  })
})

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc
    .constantFrom<Motion>(
      'up',
      'down',
      'half-page-up',
      'half-page-down',
      'page-up',
      'page-down',
      'first',
      'last',
    )
    .map(move),
  fc.constantFrom<1 | -1>(1, -1).map((by): Action => ({ kind: 'step-view', by })),
  fc.integer({ min: 1, max: 9 }).map((number): Action => ({ kind: 'pick-facet', number })),
  fc.constantFrom<'up' | 'down'>('up', 'down').map((motion): Action => ({ kind: 'move-or-recall', motion })),
  fc.constantFrom<Action>(
    OPEN,
    OPEN,
    BACK,
    { kind: 'open-search' },
    { kind: 'open-help' },
    { kind: 'open-palette' },
    { kind: 'open-filters' },
    { kind: 'open-article' },
    { kind: 'open-speakers', by: 'speakers' },
    { kind: 'open-speakers', by: 'publishers' },
    { kind: 'open-timeline' },
    { kind: 'open-go-to-date', typed: '2' },
    { kind: 'filter-speaker' },
    { kind: 'clear-filters' },
    { kind: 'pick-inverted' },
    { kind: 'fold' },
    { kind: 'fold-or-leave' },
    { kind: 'fold-all' },
    { kind: 'mark' },
    { kind: 'clear-marks' },
    { kind: 'keep-filters' },
    { kind: 'show-timeline', index: INDEX },
    { kind: 'show-timeline', index: SMALLER },
    { kind: 'show-timeline', index: EMPTY },
  ),
  fc.constantFrom<-1 | 0 | 1>(-1, 0, 1).map((by): Action => ({ kind: 'resize-pane', by })),
  fc
    .record({
      act: fc.constantFrom<'press' | 'drag' | 'release' | 'wheel-up' | 'wheel-down'>(
        'press',
        'drag',
        'release',
        'wheel-up',
        'wheel-down',
      ),
      column: fc.integer({ min: 0, max: 250 }),
      row: fc.integer({ min: 0, max: 90 }),
      times: fc.integer({ min: 1, max: 2 }),
    })
    .map((pointer): Action => ({ kind: 'point', ...pointer })),
  fc
    .constantFrom<1 | -1>(1, -1)
    .chain((by) =>
      fc.constantFrom<Action>(
        { kind: 'step-event', by },
        { kind: 'step-quote', by },
        { kind: 'step-time', by },
        { kind: 'step-group', by },
        { kind: 'step-density', by },
        { kind: 'travel', by },
      ),
    ),
  fc.constantFrom<Action>(type('a'), found('a'), found('aa', 3), {
    kind: 'edit',
    edit: 'delete-before',
  }),
  fc
    .record({ columns: fc.integer({ min: 1, max: 250 }), rows: fc.integer({ min: 1, max: 90 }) })
    .map((size): Action => ({ kind: 'resize', ...size })),
)

/** The state after an action; what a search found is of the timeline that is open. */
const walked = (state: State, action: Action): State => {
  if (action.kind !== 'show-answer') return reduce(state, action)
  const { query, found } = action.answer
  const answer = { ...plainAnswer(state.index.timeline, '', found.length), query }
  return reduce(state, { kind: 'show-answer', answer })
}

const walk = (actions: readonly Action[]): State => actions.reduce(walked, START)

/** Goes from place to place, and changes what is there. */
const anyJourney: fc.Arbitrary<readonly Action[]> = fc
  .array(
    fc.oneof(
      fc.constantFrom<readonly Action[]>(
        [OPEN],
        [OPEN, OPEN],
        [{ kind: 'open-speakers', by: 'speakers' }, OPEN, OPEN],
        [{ kind: 'open-search' }, type('a'), found('a'), OPEN],
        [{ kind: 'open-article' }],
        [{ kind: 'filter-speaker' }],
        [{ kind: 'clear-filters' }],
        [{ kind: 'step-event', by: 1 }],
        [{ kind: 'open-filters' }, type('after:2030'), OPEN],
        [{ kind: 'resize', columns: 170, rows: 40 }],
        [{ kind: 'show-timeline', index: INDEX }],
      ),
      anyAction.map((action): readonly Action[] => [action]),
    ),
    { maxLength: 30 },
  )
  .map((steps) => steps.flat())
/** More than there are places to go back through. */
const ESCAPES = 150

test('any actions leave a state whose choices exist and are on screen', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(anyAction, { maxLength: 60 }), anyJourney), (actions) => {
      const state = walk(actions)
      const layout = layoutOf(state)
      const { dates, events, detail, search, tree, speakers, article } = state
      for (const [window, count, shown] of [
        [dates, tree.rows.length, rowsShown(layout.dates)],
        [events, eventCount(state), rowsShown(layout.events)],
        [detail, extentOf(state).lines, layout.event.rows],
        [search.results, foundRows(state).length, rowsShown(layout.results)],
        ...(article === null ? [] : [[article.cursor, 70, layout.article.rows] as const]),
        ...(state.view === 'people'
          ? ([
              [speakers.list, shownSpeakers(state).entries.length, rowsShown(layout.speakers)],
              [speakers.said, saidRows(state).length, rowsShown(layout.said)],
            ] as const)
          : []),
      ] as const) {
        expect(window.selected).toBeLessThan(Math.max(1, count))
        expect(window.top).toBeLessThanOrEqual(window.selected)
        expect(window.selected).toBeLessThan(window.top + shown)
        expect(window.top).toBeLessThanOrEqual(Math.max(0, count - shown))
      }
      expect(chosenEvent(state) === null).toBe(state.shown.order.length === 0)
      if (chosenEvent(state) === null) expect(state.pane).toBe('dates')
      expect(state.shown.dates[dateInHand(state)]?.from ?? 0).toBeLessThanOrEqual(chosenPosition(state) ?? 0)
      expect(state.shown.dates[dateInHand(state)]?.to ?? 1).toBeGreaterThan(chosenPosition(state) ?? 0)
    }),
    { numRuns: 300 },
  )
})

test('Escape leads from anywhere to the dates, and folds nothing', () => {
  fc.assert(
    fc.property(anyJourney, (actions) => {
      let state = walk(actions)
      const { folded } = state
      for (let times = 0; times < ESCAPES; times++) state = reduce(state, BACK)
      expect([modeOf(state), state.folded]).toEqual(['dates', folded])
    }),
    { numRuns: 300 },
  )
})

test('Ctrl-O leads back to the beginning of the trail, and Tab to where one was', () => {
  fc.assert(
    fc.property(anyJourney, (actions) => {
      const there = walk(actions)
      const { past } = there.trail
      const away = past.reduce((state) => reduce(state, { kind: 'travel', by: -1 }), there)
      expect(away.trail.past).toEqual([])
      const again = past.reduce((state) => reduce(state, { kind: 'travel', by: 1 }), away)
      const placeOf = (state: State) => [state.view, state.pane, chosenEvent(state)?.id]
      expect(placeOf(again)).toEqual(placeOf(there))
    }),
    { numRuns: 200 },
  )
})
