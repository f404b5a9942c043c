import { describe, expect, test } from 'vitest'
import type { Action } from './actions.ts'
import { EXAMPLE_MEASURE } from './example-measure.ts'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { initialState } from './initial-state.ts'
import type { ViewMode } from './mode.ts'
import { reduce } from './reducer.ts'
import { extentOf } from './settled.ts'
import { layoutOf, modeBelow, type State } from './state.ts'
import { indexTimeline } from './timeline-index.ts'

const INDEX = indexTimeline(EXAMPLE_TIMELINE)
const startOn = (columns: number): State =>
  initialState(INDEX, { measure: EXAMPLE_MEASURE, size: { columns, rows: 40 } })
const DOWN: Action = { kind: 'move', motion: 'down' }
const OPEN: Action = { kind: 'open' }
const PEOPLE: Action = { kind: 'open-speakers', by: 'speakers' }
const resizing = (by: 1 | 0 | -1): Action => ({ kind: 'resize-pane', by })

const WAYS: readonly (readonly [ViewMode, readonly Action[]])[] = [
  ['dates', [DOWN]],
  ['events', [DOWN, OPEN]],
  ['event', [DOWN, OPEN, OPEN]],
  ['search', [{ kind: 'open-search' }]],
  ['speakers', [PEOPLE]],
  ['said', [PEOPLE, OPEN]],
]

const widthInHand = (state: State): number => {
  const mode = modeBelow(state)
  const layout = layoutOf(state)
  return mode === 'search' ? layout.results.columns : layout[mode].columns
}

describe('+ and -', () => {
  test.each(WAYS.flatMap(([mode, way]) => [120, 200].map((columns) => [mode, columns, way] as const)))(
    'make %s wider and narrower on %i columns',
    (mode, columns, way) => {
      const there = way.reduce(reduce, startOn(columns))
      expect(modeBelow(there)).toBe(mode)
      const width = widthInHand(there)
      expect(widthInHand(reduce(there, resizing(1)))).toBe(width + 4)
      expect(widthInHand(reduce(there, resizing(-1)))).toBe(width - 4)
    },
  )

  test.each([
    ['one pane', 80, [DOWN]],
    ['an article', 120, [DOWN, { kind: 'open-article' }]],
  ] as const)('move nothing on %s, and say so', (_, columns, way) => {
    const there = way.reduce(reduce, startOn(columns))
    for (const by of [1, -1] as const) {
      const after = reduce(there, resizing(by))
      expect(after.notice).toContain('no border')
      expect([after.article, after.detail, after.borders]).toEqual([
        there.article,
        there.detail,
        there.borders,
      ])
    }
  })
})

test('the line in hand of an article’s head stays in hand on another screen', () => {
  const head = [DOWN, { kind: 'open-article' }, { kind: 'move', motion: 'first' }, DOWN] as const
  const there = (head as readonly Action[]).reduce(reduce, startOn(80))
  expect(there.article?.cursor.selected).toBe(1)
  const wide = reduce(there, { kind: 'resize', columns: 120, rows: 50 })
  expect(wide.article?.cursor).toEqual({ selected: 1, top: 0 })
  expect(reduce(there, resizing(0)).article).toEqual(there.article)
})

describe('a step in an event’s text', () => {
  const there = [DOWN, OPEN, OPEN].reduce(reduce, startOn(300))
  const [, first, second] = extentOf(there).parts
  const at = (line: number): State => ({ ...there, detail: { selected: line, top: 0 } })
  const stepped = (line: number, motion: 'up' | 'down'): number =>
    reduce(at(line), { kind: 'move', motion }).detail.selected

  test('passes over a line between two things, and stops at every line of each', () => {
    const [end = 0, next = 0] = [(first?.to ?? 0) - 1, second?.from]
    expect(next - end).toBe(2)
    expect(stepped(end, 'down')).toBe(next)
    expect(stepped(next, 'up')).toBe(end)
    expect(stepped(next, 'down')).toBe(next + 1)
    expect(stepped(next + 1, 'up')).toBe(next)
  })

  test('goes line by line where nothing comes for long', () => {
    expect(stepped(0, 'down')).toBe(1)
    expect(stepped((second?.to ?? 0) + 4, 'down')).toBe((second?.to ?? 0) + 5)
  })
})
