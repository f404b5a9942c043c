import { describe, expect, test } from 'vitest'
import type { Remembered } from '../model/remembered.ts'
import type { Action } from './actions.ts'
import { EXAMPLE_MEASURE } from './example-measure.ts'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { quoteInHand } from './hand.ts'
import { initialState } from './initial-state.ts'
import { reduce } from './reducer.ts'
import { rememberedOf, withKept, withPlace } from './remembering.ts'
import { chosenEvent, chosenSpeaker } from './selectors.ts'
import { modeOf, type State } from './state.ts'
import { indexTimeline } from './timeline-index.ts'

const BEGINNING = { measure: EXAMPLE_MEASURE, size: { columns: 120, rows: 40 } }
const READING = {
  phase: 'reading',
  part: null,
  articles: 0,
  quotes: 0,
  msLeft: null,
  isCancelled: false,
} as const
const INDEX = indexTimeline(EXAMPLE_TIMELINE)
const EMPTY = indexTimeline({
  ...EXAMPLE_TIMELINE,
  articles: [],
  people: [],
  quotes: [],
  dates: [],
  events: [],
})
const START = initialState(INDEX, BEGINNING)
const WHILE_READING = initialState(EMPTY, { ...BEGINNING, reading: READING })
const reduced = (state: State, ...actions: readonly Action[]): State => actions.reduce(reduce, state)
const stateAfter = (...actions: readonly Action[]): State => reduced(START, ...actions)
const opened = (remembered: Remembered): State => withPlace(withKept(START, remembered), remembered)
const DOWN: Action = { kind: 'move', motion: 'down' }
const OPEN: Action = { kind: 'open' }
const PEOPLE: Action = { kind: 'open-speakers', by: 'speakers' }

describe('what is remembered', () => {
  test('is where one was, with folds, filters, marks and queries', () => {
    const left = stateAfter(
      DOWN,
      OPEN,
      DOWN,
      { kind: 'mark' },
      { kind: 'open-search' },
      { kind: 'type', text: 'some words' },
      { kind: 'go-back' },
      { kind: 'resize-pane', by: 1 },
    )
    const remembered = rememberedOf(left)
    const back = opened(remembered)
    expect(chosenEvent(back)?.id).toBe(chosenEvent(left)?.id)
    expect(back.marked).toEqual(left.marked)
    expect(back.marked.size).toBe(1)
    expect(back.search.history.used).toEqual(['some words'])
    expect(back.borders).toEqual(left.borders)
    expect(rememberedOf(back).marks).toEqual(remembered.marks)
  })

  test('an article is opened where one was in it', () => {
    const left = stateAfter(DOWN, OPEN, OPEN, { kind: 'open-article' }, DOWN, DOWN, DOWN)
    const back = opened(rememberedOf(left))
    expect(modeOf(back)).toBe('article')
    expect(back.article?.cursor.selected).toBe(left.article?.cursor.selected)
  })

  test('of what is no longer there, nothing', () => {
    const back = opened({
      version: 1,
      view: 'article',
      event: 'gone',
      article: { id: 'gone', offset: 3 },
      folded: ['1066'],
      filters: ['no filter', 'speeker:x'],
      marks: ['quote:gone', 'event:gone', 'nonsense'],
      queries: [],
      panes: { dates: 7, nowhere: 0.5 },
    })
    expect([modeOf(back), back.marked.size, back.filters, back.borders]).toEqual(['dates', 0, [], {}])
  })

  test('a quote of an event, in the pane that was in hand', () => {
    const left = stateAfter(DOWN, OPEN, OPEN, { kind: 'step-quote', by: 1 }, { kind: 'step-quote', by: 1 })
    expect(quoteInHand(left)).not.toBeNull()
    const back = opened(rememberedOf(left))
    expect(modeOf(back)).toBe('event')
    expect(quoteInHand(back)?.id).toBe(quoteInHand(left)?.id)
  })

  test('what was searched for', () => {
    const left = stateAfter({ kind: 'open-search' }, { kind: 'type', text: 'broad' })
    const back = opened(rememberedOf(left))
    expect(modeOf(back)).toBe('search')
    expect(back.search.field).toEqual({ text: 'broad', cursor: 5 })
  })

  test('the people, at the one who was in hand', () => {
    const left = stateAfter(PEOPLE, DOWN)
    const back = opened(rememberedOf(left))
    expect(modeOf(back)).toBe('speakers')
    expect(chosenSpeaker(back)?.name).toBe(chosenSpeaker(left)?.name)
    expect(chosenSpeaker(back)?.name).not.toBe(chosenSpeaker(stateAfter(PEOPLE))?.name)
  })
})

describe('what was remembered, while all is still read', () => {
  const LEFT = rememberedOf(stateAfter(DOWN, OPEN, DOWN, { kind: 'mark' }, { kind: 'fold-all' }))
  const WHOLE: Action = {
    kind: 'show-timeline',
    index: INDEX,
    arrival: { remembered: LEFT, link: null },
  }
  const opening = withKept(WHILE_READING, LEFT)

  test('comes back with what is read', () => {
    const back = reduced(opening, WHOLE)
    expect([...back.marked.keys()]).toEqual(LEFT.marks)
    expect(LEFT.marks).toHaveLength(1)
    expect(chosenEvent(back)?.id).toBe(LEFT.event)
    expect([...back.folded]).toEqual(LEFT.folded)
  })

  test('but not the place, where somebody has gone elsewhere meanwhile', () => {
    const moved = reduced(opening, { kind: 'show-timeline', index: INDEX }, { kind: 'step-event', by: 1 })
    const there = chosenEvent(moved)?.id
    expect(there).not.toBe(LEFT.event)
    const back = reduced(moved, WHOLE)
    expect(chosenEvent(back)?.id).toBe(there)
    expect([...back.marked.keys()]).toEqual(LEFT.marks)
  })

  test('stands before what was marked meanwhile', () => {
    const marked = reduced(opening, { kind: 'show-timeline', index: INDEX }, OPEN, { kind: 'mark' }, WHOLE)
    expect([...marked.marked.keys()]).toHaveLength(2)
    expect([...marked.marked.keys()][0]).toBe(LEFT.marks[0])
  })

  test('is remembered again, whatever was read of it', () => {
    expect(rememberedOf(opening, LEFT)).toEqual(LEFT)
    const brokenOff = reduced(
      opening,
      { kind: 'show-reading', reading: null },
      {
        kind: 'show-timeline',
        index: EMPTY,
        arrival: { remembered: LEFT, link: null },
      },
    )
    expect(brokenOff.marked.size).toBe(0)
    expect(rememberedOf(brokenOff, LEFT).marks).toEqual(LEFT.marks)
    expect(rememberedOf(reduced(brokenOff, { kind: 'clear-marks' }), LEFT).marks).toEqual([])
  })
})
