import { describe, expect, test } from 'vitest'
import type { Action } from '../../state/actions.ts'
import { EXAMPLE_MEASURE } from '../../state/example-measure.ts'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import { initialState } from '../../state/initial-state.ts'
import { reduce } from '../../state/reducer.ts'
import { indexTimeline } from '../../state/timeline-index.ts'
import { DEFAULT_KEYS } from '../keys/keys.ts'
import { themeFor } from '../theme/theme.ts'
import { bare } from './area.ts'
import { peopleScreen } from './people-screen.ts'

const INDEX = indexTimeline(EXAMPLE_TIMELINE)
const PEOPLE: Action = { kind: 'open-speakers', by: 'speakers' }
const LAST: Action = { kind: 'move', motion: 'last' }

const linesAfter = (columns: number, rows: number, ...actions: readonly Action[]): readonly string[] => {
  const start = initialState(INDEX, { measure: EXAMPLE_MEASURE, size: { columns, rows } })
  return peopleScreen([PEOPLE, ...actions].reduce(reduce, start), DEFAULT_KEYS, themeFor({})).map(bare)
}

describe.each([
  [40, 10],
  [60, 20],
  [80, 24],
  [120, 29],
  [120, 40],
  [200, 60],
])('the people on %i columns and %i rows', (columns, rows) => {
  test('end with those whom nobody named', () => {
    const names = linesAfter(columns, rows, LAST).flatMap(
      (line) => /^[▸ ] (\S+ ?\S* ?\S*)/.exec(line)?.[1] ?? [],
    )
    expect(names.map((name) => name.trim())).toEqual([
      'Jeremy Corbyn',
      'Anna Soubry',
      'Momentum',
      'Philip Hammond',
      'Speaker not named',
    ])
  })

  test('are all in a list as high as the screen allows', () => {
    expect(linesAfter(columns, rows).length).toBe(rows - 2)
  })
})

/** The first rows on which two kinds of things stand: what the chosen one said, and its article. */
const placesOf = (lines: readonly string[]): readonly [said: number, preview: number] => [
  lines.findIndex((line) => line.includes('Jeremy Corbyn 1/2')),
  lines.findIndex((line) => line.includes('In its article')),
]

test.each([
  [43, false],
  [44, true],
])('on %i columns a line of when is shown beside the names: %s', (columns, isShown) => {
  expect(/[▁▂▃▄▅▆▇]/.test(linesAfter(columns, 20).join(''))).toBe(isShown)
})

test.each([
  ['60×20: the list alone', 60, 20, [-1, -1]],
  ['120×29: what one said beside it', 120, 29, [0, -1]],
  ['120×30: its article below that', 120, 30, [0, 14]],
  ['120×40', 120, 40, [0, 19]],
  ['160×30: all beside one another', 160, 30, [0, 0]],
])('%s', (_, columns, rows, places) => {
  expect(placesOf(linesAfter(columns, rows))).toEqual(places)
})

test.each<[string, readonly Action[], string]>([
  ['first', [], 'Heidi Allen, Anna Soubry and'],
  ['last', [LAST], 'Momentum plans canvassing'],
])('the preview is of the %s quote where that is chosen', (_, moves, headline) => {
  const lines = linesAfter(120, 40, { kind: 'open-speakers', by: 'publishers' }, { kind: 'open' }, ...moves)
  const preview = lines.slice(lines.findIndex((line) => line.includes('In its article')))
  expect(preview.join('\n')).toContain(headline)
})

test('where nobody is quoted at all, that is said', () => {
  const bareTimeline = { ...EXAMPLE_TIMELINE, quotes: [], events: [] }
  const start = initialState(indexTimeline(bareTimeline), {
    measure: EXAMPLE_MEASURE,
    size: { columns: 60, rows: 20 },
  })
  const lines = peopleScreen(reduce(start, PEOPLE), DEFAULT_KEYS, themeFor({})).map(bare)
  expect(lines[2]?.trim()).toBe('Nobody is quoted here.')
})
