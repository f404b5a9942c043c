import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainAnswer } from '../e2e/plain-service.ts'
import type { Action } from './actions.ts'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { rowsShown } from './layout.ts'
import type { Motion } from './list-window.ts'
import { reduce } from './reducer.ts'
import { chosenDate, chosenEvent, foundRows, shownEvents } from './selectors.ts'
import { initialState, layoutOf, type Measure, modeOf, type State } from './state.ts'
import { indexTimeline } from './timeline-index.ts'

const INDEX = indexTimeline(EXAMPLE_TIMELINE)

/** Every quote takes seven lines after ten of beginning; narrow screens take twice as many. */
const MEASURE: Measure = {
  event: (id, columns) => {
    const place = INDEX.placeOfEvent.get(id)
    const count = place === undefined ? 0 : (INDEX.dates[place.date]?.events[place.event]?.quotes.length ?? 0)
    const scale = columns < 80 ? 2 : 1
    const quotes = Array.from({ length: count }, (_, at) => ({
      from: (10 + at * 7) * scale,
      to: (16 + at * 7) * scale,
    }))
    return { lines: (30 + count * 7) * scale, quotes }
  },
  help: () => 50,
  problems: () => 40,
}

const START = initialState(INDEX, MEASURE, { columns: 80, rows: 24 })
const stateAfter = (...actions: readonly Action[]): State => actions.reduce(reduce, START)

const move = (motion: Motion): Action => ({ kind: 'move', motion })
const OPEN: Action = { kind: 'open' }
const BACK: Action = { kind: 'go-back' }
const type = (text: string): Action => ({ kind: 'type', text })
const found = (query: string, most = 6): Action => ({
  kind: 'show-answer',
  answer: { ...plainAnswer(EXAMPLE_TIMELINE, '', most), query },
})

describe('walking', () => {
  test('opens a date, its event, and comes back the same way', () => {
    const inEvent = stateAfter(move('down'), OPEN, move('down'), OPEN)
    expect(inEvent.pane).toBe('event')
    expect(chosenEvent(inEvent)?.id).toBe('e4')
    const back = [BACK, BACK, BACK].reduce(reduce, inEvent)
    expect(back.pane).toBe('dates')
    expect(chosenEvent(back)?.id).toBe('e4')
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
    expect(chosenDate(last)?.date).toBeNull()
    expect(chosenEvent(last)?.id).toBe('e8')
  })

  test('an empty timeline has nowhere to go', () => {
    const empty = indexTimeline({ ...EXAMPLE_TIMELINE, events: [], quotes: [] })
    const state = [move('down'), OPEN, move('last')].reduce(reduce, initialState(empty, MEASURE, START.size))
    expect(state.pane).toBe('dates')
    expect(chosenEvent(state)).toBeNull()
  })
})

describe('reading an event', () => {
  const INTO: readonly Action[] = [move('down'), OPEN, OPEN]
  const NEXT: Action = { kind: 'step-quote', by: 1 }

  test('scrolls to its end and no further', () => {
    const end = stateAfter(...INTO, move('last'), move('down'), move('down'))
    expect(end.detail.top).toBe(88 - 20)
    expect(reduce(end, move('up')).detail.top).toBe(88 - 21)
  })

  test('chooses quotes in turn and brings each into view', () => {
    const first = stateAfter(...INTO, NEXT)
    expect(first.detail).toEqual({ top: 12, quote: 0 })
    expect([NEXT, NEXT, NEXT].reduce(reduce, first).detail).toEqual({ top: 26, quote: 1 })
    expect(stateAfter(...INTO, { kind: 'step-quote', by: -1 }).detail.quote).toBe(1)
  })

  test('says so where there is no quote, until the next key', () => {
    const state = stateAfter(OPEN, OPEN, NEXT)
    expect(state.notice).toContain('no quote')
    expect(reduce(state, move('down')).notice).toBeNull()
  })

  test('keeps the chosen quote in view when the screen changes', () => {
    const { detail } = stateAfter(...INTO, NEXT, NEXT, { kind: 'resize', columns: 200, rows: 24 })
    expect(detail).toEqual({ top: 17, quote: 1 })
  })
})

describe('problems', () => {
  const ASK: Action = { kind: 'open-problems' }
  const problem = { where: 'notes.txt', code: 'undated', reason: 'states no date' } as const

  test('are shown over the screen, scrolled, and left again', () => {
    const index = indexTimeline({ ...EXAMPLE_TIMELINE, problems: [problem] })
    const shown = [ASK, move('last')].reduce(reduce, initialState(index, MEASURE, START.size))
    expect(modeOf(shown)).toBe('problems')
    expect(shown.problems.top).toBe(40 - 20)
    expect(modeOf(reduce(shown, BACK))).toBe('dates')
    expect(reduce(reduce(shown, BACK), ASK).problems.top).toBe(0)
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
  fc.constantFrom<Action>(OPEN, OPEN, BACK, { kind: 'open-search' }, { kind: 'open-help' }),
  fc
    .constantFrom<1 | -1>(1, -1)
    .chain((by) => fc.constantFrom<Action>({ kind: 'step-event', by }, { kind: 'step-quote', by })),
  fc.constantFrom<Action>(type('a'), found('a'), found('aa', 3), {
    kind: 'edit',
    edit: 'delete-before',
  }),
  fc
    .record({ columns: fc.integer({ min: 1, max: 250 }), rows: fc.integer({ min: 1, max: 90 }) })
    .map((size): Action => ({ kind: 'resize', ...size })),
)

test('any actions leave a state whose choices exist and are on screen', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 60 }), (actions) => {
      const state = stateAfter(...actions)
      const layout = layoutOf(state)
      const { dates, events, detail, search, help, index } = state
      for (const [window, count, shown] of [
        [dates, index.dates.length, rowsShown(layout.dates)],
        [events, shownEvents(state).length, rowsShown(layout.events)],
        [search.results, foundRows(state).length, rowsShown(layout.results)],
      ] as const) {
        expect(window.selected).toBeLessThan(Math.max(1, count))
        expect(window.top).toBeLessThanOrEqual(window.selected)
        expect(window.selected).toBeLessThan(window.top + shown)
        expect(window.top).toBeLessThanOrEqual(Math.max(0, count - shown))
      }
      const chosen = chosenEvent(state)
      expect(chosen).not.toBeNull()
      const extent = MEASURE.event(chosen?.id ?? '', layout.event.columns)
      expect(detail.top).toBeGreaterThanOrEqual(0)
      expect(detail.top).toBeLessThanOrEqual(Math.max(0, extent.lines - layout.event.rows))
      if (detail.quote !== null) expect(extent.quotes[detail.quote]).toBeDefined()
      expect(help.top).toBeLessThanOrEqual(Math.max(0, 50 - layout.help.rows))
    }),
  )
})
