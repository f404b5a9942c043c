import { expect, test } from 'vitest'
import { plainAnswer } from '../../e2e/plain-service.ts'
import type { Action } from '../../state/actions.ts'
import { EXAMPLE_MEASURE } from '../../state/example-measure.ts'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import { initialState } from '../../state/initial-state.ts'
import { createMarks } from '../../state/marks.ts'
import { reduce } from '../../state/reducer.ts'
import type { SearchAnswer } from '../../state/search-service.ts'
import type { State } from '../../state/state.ts'
import { indexTimeline } from '../../state/timeline-index.ts'
import { DEFAULT_KEYS } from '../keys/keys.ts'
import { themeFor } from '../theme/theme.ts'
import { panesOf } from './search-panes.ts'

const THEME = themeFor({ NO_COLOR: '1' })
const bare = (line: string): string => line.replace(/\x1b\[\d+m/g, '').trim()
const TIMELINE = {
  ...EXAMPLE_TIMELINE,
  quotes: EXAMPLE_TIMELINE.quotes.map((quote) => (quote.id === 'q5' ? { ...quote, variantOf: 'q4' } : quote)),
}

const NARROW = { columns: 80, rows: 24 }
const stateOf = (query: string, most: number, changed: Partial<SearchAnswer> = {}, size = NARROW): State => {
  const actions: readonly Action[] = [
    { kind: 'open-search' },
    { kind: 'type', text: query },
    { kind: 'show-answer', answer: { ...plainAnswer(TIMELINE, query, most), ...changed } },
  ]
  return actions.reduce(reduce, initialState(indexTimeline(TIMELINE), { measure: EXAMPLE_MEASURE, size }))
}
const listOf = (state: State) => panesOf(state, createMarks(), DEFAULT_KEYS, THEME).beside[0]

test.each<[string, string, number, Partial<SearchAnswer>, string]>([
  ['the likest', 'the', 9, {}, 'Best first, row 1/3'],
  ['the earliest', 'kind:direct', 9, {}, 'In order of time, row 1/2'],
  ['printings of one quotation', 'kind:mixed', 9, {}, 'In order of time, row 1/3'],
  ['more that can be asked for', 'e', 3, {}, 'Best first, row 1/6'],
  ['more that cannot be had', 'the', 9, { total: 23_013 }, 'Best first, row 1/3 of 23,013 quotes'],
])('over %s the rule says what they go by, and how many rows there are', (_, query, most, changed, title) => {
  expect(listOf(stateOf(query, most, changed))?.title).toBe(title)
})

test('a row says of how many printings it is', () => {
  const lines = listOf(stateOf('kind:mixed', 9))?.lines.map(bare) ?? []
  expect(lines.filter((line) => line.endsWith('in 2 printings')).length).toBe(1)
})

test.each<[string, readonly string[], string]>([
  ['nowhere', [], 'No quote has these words. Fewer words, or others, may find it.'],
  [
    'nowhere',
    ['kind:mixed'],
    'No quote has these words. Fewer words, or others, may find it. The filters (F4 removes them) hold here too.',
  ],
  ['speaker:nowhere', [], 'No quote is left by what is asked. Fewer filters may leave some.'],
])('of %s within %j the list says why there is nothing', (query, filters, said) => {
  const lines = listOf({ ...stateOf(query, 9), filters })?.lines.map(bare) ?? []
  expect(lines.join(' ').trim()).toBe(said)
})

test.each<[string, { columns: number; rows: number }, number, number, number | null]>([
  ['the', { columns: 60, rows: 20 }, 1, 6, 7],
  ['the', NARROW, 1, 8, 9],
  ['nowhere', NARROW, 1, 18, null],
  ['', NARROW, 1, 18, null],
  ['the', { columns: 120, rows: 24 }, 2, 18, null],
  ['the', { columns: 160, rows: 24 }, 3, 18, null],
])(
  'of %j on %j %i panes of %i rows stand beside each other, above one of %j',
  (query, size, count, rows, under) => {
    const { beside, below } = panesOf(stateOf(query, 9, {}, size), createMarks(), DEFAULT_KEYS, THEME)
    expect(beside.map(({ lines }) => lines.length)).toEqual(Array(count).fill(rows))
    expect(below?.lines.length ?? null).toBe(under)
  },
)

test('below the list stands the chosen result, where it is printed', () => {
  const { below } = panesOf(stateOf('abandon', 9), createMarks(), DEFAULT_KEYS, THEME)
  expect(below?.title).toBe('In its article')
  expect(below?.lines.map(bare).join(' ')).toContain('“abandon the policies on which they were')
})

test('nothing stands below what narrows the results', () => {
  const { beside, below } = panesOf(
    reduce(stateOf('the', 9), { kind: 'step-view', by: 1 }),
    createMarks(),
    DEFAULT_KEYS,
    THEME,
  )
  expect([beside.map(({ lines }) => lines.length), below]).toEqual([[18], null])
})
