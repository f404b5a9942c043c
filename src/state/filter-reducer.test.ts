import { describe, expect, test } from 'vitest'
import type { Action } from './actions.ts'
import { EXAMPLE_MEASURE } from './example-measure.ts'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { quoteInHand } from './hand.ts'
import { initialState } from './initial-state.ts'
import { reduce } from './reducer.ts'
import { chosenEvent } from './selectors.ts'
import type { State } from './state.ts'
import { indexTimeline } from './timeline-index.ts'

const START = initialState(indexTimeline(EXAMPLE_TIMELINE), {
  measure: EXAMPLE_MEASURE,
  size: { columns: 120, rows: 24 },
})
const stateAfter = (...actions: readonly Action[]): State => actions.reduce(reduce, START)
const type = (text: string): Action => ({ kind: 'type', text })
const OPEN: Action = { kind: 'open' }
const DOWN: Action = { kind: 'move', motion: 'down' }
const NEXT_QUOTE: Action = { kind: 'step-quote', by: 1 }
const FILTER_SPEAKER: Action = { kind: 'filter-speaker' }
const CLEAR: Action = { kind: 'clear-filters' }

describe('in an event', () => {
  /** At the second quote of the event of Corbyn’s. */
  const walk = [DOWN, OPEN, DOWN, OPEN, NEXT_QUOTE, NEXT_QUOTE]
  const there = stateAfter(...walk)

  test('is the second quote of it', () => {
    expect([chosenEvent(there)?.id, quoteInHand(there)?.id]).toEqual(['e4', 'q5'])
  })

  test.each<[string, readonly Action[]]>([
    ['filtering by its speaker', [FILTER_SPEAKER]],
    ['filtering, and everything again', [FILTER_SPEAKER, FILTER_SPEAKER]],
    ['clearing the filters', [FILTER_SPEAKER, CLEAR]],
  ])('the line in hand stays in hand: %s', (_, actions) => {
    for (const before of [there, reduce(there, DOWN), stateAfter(...walk.slice(0, 4), DOWN)]) {
      const after = [{ kind: 'open-filters' } as const, type('kind:mixed'), OPEN, ...actions].reduce(
        reduce,
        before,
      )
      expect(chosenEvent(after)?.id).toBe(chosenEvent(before)?.id)
      expect(after.pane).toBe('event')
      expect(quoteInHand(after)).toEqual(quoteInHand(before))
      expect(after.detail.selected).toBe(before.detail.selected)
    }
  })

  test('another event begins at its beginning', () => {
    const after = [{ kind: 'open-filters' } as const, type('speaker:hammond'), OPEN].reduce(reduce, there)
    expect(chosenEvent(after)?.id).toBe('e5')
    expect(after.detail).toEqual({ selected: 0, top: 0 })
  })
})

describe('typed filters that are to hold everywhere', () => {
  const KEEP: Action = { kind: 'keep-filters' }
  const keptFrom = (text: string, held: readonly string[] = []): State =>
    [{ kind: 'open-search' } as const, type(text), KEEP].reduce(reduce, {
      ...START,
      filters: held,
    })

  test.each<[string, readonly string[], string, readonly string[]]>([
    ['speaker:corbyn thing', [], 'thing', ['speaker:corbyn']],
    ['speaker:corbyn speaker:corbyn thing', [], 'thing', ['speaker:corbyn']],
    ['a speaker:corbyn b  Speaker:CORBYN c', [], 'a b c', ['speaker:corbyn']],
    ['speaker:corbyn -speaker:corbyn', [], '', ['-speaker:corbyn']],
    ['kind:mixed speaker:may', ['speaker:May'], '', ['speaker:May', 'kind:mixed']],
    ['speaker:"Jeremy Corbyn" "a b"', [], '"a b"', ['speaker:"Jeremy Corbyn"']],
  ])('%s, with %j', (text, held, rest, filters) => {
    const state = keptFrom(text, held)
    expect(state.search.field).toEqual({ text: rest, cursor: rest.length })
    expect(state.filters).toEqual(filters)
  })

  test('are none where none are typed', () => {
    const state = keptFrom('democratic thing')
    expect(state.filters).toEqual([])
    expect(state.search.field.text).toBe('democratic thing')
    expect(state.notice).toContain('No filter is typed')
  })

  test('leave nothing of what was narrowed by them', () => {
    const search = {
      ...START.search,
      kept: { speakers: [], publishers: [], dates: [] },
      history: { ...START.search.history, at: 0 },
    }
    const state = [{ kind: 'open-search' } as const, type('a kind:mixed')].reduce(reduce, START)
    const after = reduce({ ...state, search: { ...search, field: state.search.field } }, KEEP)
    expect([after.search.kept, after.search.history.at]).toEqual([null, null])
  })
})
