import { describe, expect, test } from 'vitest'
import type { Action } from './actions.ts'
import { EXAMPLE_MEASURE } from './example-measure.ts'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { initialState } from './initial-state.ts'
import { withLink } from './link.ts'
import { reduce } from './reducer.ts'
import { chosenEvent, chosenSpeaker } from './selectors.ts'
import { modeOf, type State } from './state.ts'
import { indexTimeline } from './timeline-index.ts'

const INDEX = indexTimeline(EXAMPLE_TIMELINE)
const START = initialState(INDEX, { measure: EXAMPLE_MEASURE, size: { columns: 120, rows: 40 } })
const stateAfter = (...actions: readonly Action[]): State => actions.reduce(reduce, START)
const DOWN: Action = { kind: 'move', motion: 'down' }
const OPEN: Action = { kind: 'open' }
const BACK: Action = { kind: 'travel', by: -1 }
const FORWARD: Action = { kind: 'travel', by: 1 }
const ESCAPE: Action = { kind: 'go-back' }
const NEXT_EVENT: Action = { kind: 'step-event', by: 1 }
/** On a row of the list to the left. */
const PRESS: Action = { kind: 'point', act: 'press', column: 3, row: 4, times: 1 }
const PEOPLE: Action = { kind: 'open-speakers', by: 'speakers' }

const where = (state: State): readonly unknown[] => [modeOf(state), chosenEvent(state)?.id]

describe('back and forward', () => {
  const JUMPS: readonly Action[] = [DOWN, OPEN, OPEN, { kind: 'open-article' }, PEOPLE, OPEN, OPEN]

  test('lead through every jump, and return', () => {
    const there = stateAfter(...JUMPS)
    expect(modeOf(there)).toBe('event')
    const steps = [there]
    for (let step = 0; step < 4; step++) steps.push(reduce(steps.at(-1) ?? there, BACK))
    expect(steps.map(modeOf)).toEqual(['event', 'said', 'speakers', 'article', 'event'])
    expect(where(steps[4] ?? there)).toEqual(where(stateAfter(...JUMPS.slice(0, 3))))
    const again = [FORWARD, FORWARD, FORWARD, FORWARD].reduce(reduce, steps[4] ?? there)
    expect(where(again)).toEqual(where(there))
  })

  test('lead out of a pane as into it', () => {
    const there = stateAfter(DOWN, OPEN, DOWN, OPEN, NEXT_EVENT, NEXT_EVENT)
    const inEvents = reduce(there, BACK)
    const inDates = reduce(inEvents, BACK)
    expect([there, inEvents, inDates].map(where)).toEqual([
      ['event', 'e6'],
      ['events', 'e4'],
      ['dates', 'e3'],
    ])
    expect([FORWARD, FORWARD].reduce(reduce, inDates)).toMatchObject({ pane: 'event', events: there.events })
  })

  test.each<[string, readonly Action[], readonly string[]]>([
    ['panes', [DOWN, OPEN, OPEN], ['events', 'dates', 'dates']],
    ['people', [PEOPLE, OPEN], ['speakers', 'dates']],
    ['an event of people', [PEOPLE, OPEN, OPEN, OPEN], ['event', 'said', 'speakers', 'dates']],
    ['panes left and opened again', [DOWN, OPEN, ESCAPE, OPEN, ESCAPE, PEOPLE], ['dates']],
    ['panes the pointer went back to', [PEOPLE, OPEN, PRESS, OPEN, PRESS], ['dates']],
    ['people opened over an event', [DOWN, OPEN, OPEN, PEOPLE, OPEN, OPEN], ['said', 'speakers', 'event']],
  ])('Escape goes as before from %s', (_, there, expected) => {
    let state = stateAfter(...there)
    const seen = expected.map(() => {
      state = reduce(state, ESCAPE)
      return modeOf(state)
    })
    expect(seen).toEqual(expected)
  })

  test('a pane left by Escape is not on the way back a second time', () => {
    const there = stateAfter(PEOPLE, OPEN, ESCAPE)
    expect(modeOf(reduce(there, BACK))).toBe('dates')
    expect(modeOf(reduce(there, FORWARD))).toBe('said')
    expect(stateAfter(DOWN, OPEN, ESCAPE, BACK).notice).toContain('began')
  })

  test('say so at their ends', () => {
    expect(stateAfter(BACK).notice).toContain('began')
    expect(stateAfter(FORWARD).notice).toContain('not gone back')
    expect(stateAfter(PEOPLE, BACK, PEOPLE, FORWARD).notice).toContain('not gone back')
  })

  test('find the event again though filters put it elsewhere', () => {
    const there = stateAfter(DOWN, OPEN, DOWN, OPEN, { kind: 'step-quote', by: 1 }, { kind: 'open-article' })
    const filtered = reduce(there, { kind: 'filter-speaker' })
    expect(filtered.filters.length).toBe(1)
    expect(where(reduce(filtered, BACK))).toEqual(where(reduce(there, BACK)))
  })
})

describe('a link', () => {
  const NOWHERE = { at: null, event: null, search: null, speaker: null }

  test.each([
    ['2019-02-20', 'dates', '2019-02-20'],
    ['2019-02', 'dates', '2019-02-18'],
    ['2019-02-19', 'dates', '2019-02-20'],
  ])('to %s opens the first date of it, or after it', (at, mode, date) => {
    const state = withLink(START, { ...NOWHERE, at })
    expect(modeOf(state)).toBe(mode)
    expect(chosenEvent(state)?.date?.slice(0, 10)).toBe(date)
  })

  test('opens an event, a search, and what somebody said', () => {
    expect(where(withLink(START, { ...NOWHERE, event: 'e4' }))).toEqual(['event', 'e4'])
    const search = withLink(START, { ...NOWHERE, search: 'democratic' })
    expect([modeOf(search), search.search.field.text]).toEqual(['search', 'democratic'])
    const said = withLink(START, { ...NOWHERE, speaker: 'corbyn' })
    expect([modeOf(said), chosenSpeaker(said)?.name]).toEqual(['said', 'Jeremy Corbyn'])
  })

  test.each([
    ['2020', 'Nothing is dated 2020; this is the nearest date before it.'],
    ['2019-02-19', 'Nothing is dated 2019-02-19; this is the nearest date after it.'],
    ['2019-02-20', null],
  ])('to %s says %j', (at, notice) => {
    expect(withLink(START, { ...NOWHERE, at }).notice).toBe(notice)
  })

  test('to nothing says so', () => {
    expect(withLink(START, { ...NOWHERE, event: 'gone' }).notice).toBe(
      'No event gone. Ids are those that onrecord parse writes.',
    )
    expect(withLink(START, { ...NOWHERE, event: 'e44' }).notice).toBe('No event e44. Try --event e4')
    expect(withLink(START, { ...NOWHERE, speaker: 'zzz' }).notice).toContain('zzz')
  })
})
