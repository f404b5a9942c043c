import { describe, expect, test } from 'vitest'
import type { Action } from './actions.ts'
import { EXAMPLE_MEASURE } from './example-measure.ts'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { reduce } from './reducer.ts'
import { chosenRow } from './selectors.ts'
import { initialState, type State } from './state.ts'
import { indexTimeline } from './timeline-index.ts'

const START = initialState(indexTimeline(EXAMPLE_TIMELINE), {
  measure: EXAMPLE_MEASURE,
  size: { columns: 80, rows: 24 },
})
const stateAfter = (...actions: readonly Action[]): State => actions.reduce(reduce, START)
const MARK: Action = { kind: 'mark' }
const DOWN: Action = { kind: 'move', motion: 'down' }
const OPEN: Action = { kind: 'open' }
const FOLD_ALL: Action = { kind: 'fold-all' }

describe('a mark', () => {
  test.each<[string, readonly Action[], string]>([
    ['of a date’s event', [], 'Marked, 1 in all: Seven MPs leave the Labour Party and sit'],
    ['of an event', [DOWN, OPEN], 'Marked, 1 in all: Heidi Allen, Anna Soubry and Sarah Wollaston leave'],
    ['of a quote', [DOWN, OPEN, OPEN, { kind: 'step-quote', by: 1 }], 'Marked, 1 in all: in charge'],
    ['taken away', [MARK], 'No longer marked, 0 in all: Seven MPs leave'],
  ])('%s names what it is of', (_, way, notice) => {
    expect(stateAfter(...way, MARK).notice?.startsWith(notice)).toBe(true)
  })

  test.each([
    ['folded', [FOLD_ALL]],
    ['open', [{ kind: 'move', motion: 'first' }]],
  ] as const)('is set on no event that one does not see: on a group that is %s', (_, way) => {
    const there = stateAfter(...way)
    expect(chosenRow(there)?.kind).toBe('year')
    for (const action of [MARK, { kind: 'copy', format: 'citation' }] as const) {
      const after = reduce(there, action)
      expect([after.marked.size, after.wishes.length]).toEqual([0, 0])
      expect(after.notice).toBe('Choose a date or an event.')
    }
  })
})
