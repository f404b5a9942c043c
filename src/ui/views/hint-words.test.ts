import { expect, test } from 'vitest'
import { plainAnswer } from '../../e2e/plain-service.ts'
import type { Action } from '../../state/actions.ts'
import { EXAMPLE_MEASURE } from '../../state/example-measure.ts'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import { initialState } from '../../state/initial-state.ts'
import type { Reading } from '../../state/reading.ts'
import { reduce } from '../../state/reducer.ts'
import { modeOf } from '../../state/state.ts'
import { indexTimeline } from '../../state/timeline-index.ts'
import { DEFAULT_KEYS } from '../keys/keys.ts'
import { fittingHints } from './footer.ts'
import { hintWords } from './hint-words.ts'

const INDEX = indexTimeline(EXAMPLE_TIMELINE)
const TAB: Action = { kind: 'step-view', by: 1 }
const LEFT_ONCE: readonly Action[] = [
  { kind: 'type', text: 'e' },
  { kind: 'go-back' },
  { kind: 'open-search' },
  { kind: 'edit', edit: 'delete-all-before' },
]
const typed = (query: string): readonly Action[] => [
  { kind: 'type', text: query },
  { kind: 'show-answer', answer: plainAnswer(EXAMPLE_TIMELINE, query, 200) },
]

test.each<[string, number, readonly Action[], string]>([
  ['nothing typed', 80, [], 'F1 keys, Esc back'],
  ['nothing typed, but before', 80, LEFT_ONCE, 'F1 keys, ↑↓ earlier searches, Esc back'],
  ['results on one pane', 80, typed('the'), '↑↓ move, Enter to the event, Tab narrow, Esc back'],
  [
    'facets on one pane',
    80,
    [...typed('the'), TAB],
    '↑↓ move, Enter to the results, Alt-1 … Alt-9 pick, Esc back',
  ],
  ['results on two', 120, typed('the'), '↑↓ move, Enter to the event, Tab narrow, Esc back'],
  [
    'facets on two',
    120,
    [...typed('the'), TAB],
    '↑↓ move, Enter to the event, Tab narrow, Alt-1 … Alt-9 pick, Esc back',
  ],
  [
    'all on three',
    200,
    typed('the'),
    '↑↓ move, Enter to the event, Tab narrow, Alt-1 … Alt-9 pick, Esc back',
  ],
  ['nothing found', 80, typed('nowhere'), '↑↓ move, Esc back'],
  ['nothing found', 200, typed('nowhere'), '↑↓ move, Esc back'],
])('with %s on %i columns the footer says what keys do', (_, columns, actions, expected) => {
  const state = [{ kind: 'open-search' } as const, ...actions].reduce(
    reduce,
    initialState(INDEX, { measure: EXAMPLE_MEASURE, size: { columns, rows: 40 } }),
  )
  const hints = fittingHints(DEFAULT_KEYS, modeOf(state), columns, hintWords(state))
  expect(hints.map(({ key, words }) => `${key} ${words}`).join(', ')).toBe(expected)
})

const UNDER_WAY: Reading = {
  phase: 'parsing',
  part: 0.4,
  articles: 12,
  quotes: 30,
  msLeft: null,
  isCancelled: false,
}

test.each<[string, Reading | null, boolean]>([
  ['begins', { ...UNDER_WAY, phase: 'reading' }, true],
  ['goes on', UNDER_WAY, true],
  ['is over, and all is joined', { ...UNDER_WAY, phase: 'joining' }, false],
  ['is broken off', { ...UNDER_WAY, isCancelled: true }, false],
  ['is done', null, false],
])('while a reading %s, the footer names the key that stops it: at any width', (_, reading, isNamed) => {
  for (const columns of [60, 80, 120, 200]) {
    const begun = initialState(INDEX, { measure: EXAMPLE_MEASURE, size: { columns, rows: 40 } })
    for (const actions of [[], [{ kind: 'open-search' }]] as const) {
      const state = [{ kind: 'show-reading', reading } as const, ...actions].reduce(reduce, begun)
      const hints = fittingHints(DEFAULT_KEYS, modeOf(state), columns, hintWords(state))
      const stop = hints.filter(({ words }) => words === 'stop reading').map(({ key }) => key)
      expect(stop, `${columns}`).toEqual(isNamed ? ['Ctrl-X'] : [])
    }
  }
})
