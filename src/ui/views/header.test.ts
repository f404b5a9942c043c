import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import type { Reading } from '../../state/reading.ts'
import { shownEvents } from '../../state/shown-events.ts'
import { indexTimeline } from '../../state/timeline-index.ts'
import { cellWidth } from '../text/cells.ts'
import { themeFor } from '../theme/theme.ts'
import { header } from './header.ts'

const THEME = themeFor({ NO_COLOR: '1' })
const BEGUN: Reading = {
  phase: 'reading',
  part: null,
  articles: 0,
  quotes: 0,
  msLeft: null,
  isCancelled: false,
}
const UNDER_WAY: Reading = { ...BEGUN, phase: 'parsing', part: 0.4, articles: 12_000, quotes: 90_000 }
const withProblems = (count: number) =>
  indexTimeline({
    ...EXAMPLE_TIMELINE,
    problems: Array.from({ length: count }, () => ({
      where: 'config.json',
      code: 'bad-setting',
      reason: 'x',
    })),
  })

test.each<[number, string, Reading | null]>([
  [60, 'begun', BEGUN],
  [120, 'begun', BEGUN],
  [60, 'under way', UNDER_WAY],
  [80, 'under way', UNDER_WAY],
  [120, 'under way', UNDER_WAY],
  [60, 'done', null],
  [120, 'done', null],
])('at %i columns problems are counted while the reading is %s', (columns, _, reading) => {
  const of = (count: number): string =>
    stripVTControlCharacters(
      header({
        title: 'a long title '.repeat(9),
        shown: shownEvents(withProblems(count), null),
        reading,
        marked: 0,
        columns,
        theme: THEME,
      })[0] ?? '',
    )
  expect(of(0)).not.toContain('problem')
  expect(of(1)).toContain(' 1 problem')
  expect(of(21)).toContain(' 21 problems')
  expect(cellWidth(of(21))).toBe(columns)
})
