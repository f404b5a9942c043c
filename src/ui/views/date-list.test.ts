import { describe, expect, test } from 'vitest'
import { EXAMPLE_MEASURE } from '../../state/example-measure.ts'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import { initialState } from '../../state/initial-state.ts'
import { indexTimeline } from '../../state/timeline-index.ts'
import { DEFAULT_KEYS } from '../keys/keys.ts'
import { cellWidth } from '../text/cells.ts'
import { themeFor } from '../theme/theme.ts'
import { bare } from './area.ts'
import { dateList } from './date-list.ts'

const [first, ...others] = EXAMPLE_TIMELINE.events
const events = [...(first === undefined ? [] : [{ ...first, date: '2019-02-18/2019-02-27' }]), ...others]
const state = initialState(indexTimeline({ ...EXAMPLE_TIMELINE, events }), {
  measure: EXAMPLE_MEASURE,
  size: { columns: 80, rows: 24 },
})
const linesOn = (columns: number): readonly string[] =>
  dateList(
    state,
    { top: 0, left: 0, columns, rows: 20, linesPerRow: 1 },
    DEFAULT_KEYS,
    themeFor({ NO_COLOR: '1' }),
  ).map(bare)

describe('a list of dates', () => {
  test.each([36, 48, 50, 60, 78])(
    'on %i cells tells of each date how sure it is, however long it is',
    (columns) => {
      const lines = linesOn(columns)
      for (const line of lines) expect(cellWidth(line)).toBe(columns)
      expect(lines.find((line) => line.includes('Monday 18'))).toMatch(/ ~ .* \d+ +[\d·]+ +$/)
    },
  )

  test.each([
    [40, false],
    [48, true],
    [78, true],
  ])('on %i cells has bars: %s', (columns, hasBars) => {
    expect(linesOn(columns).some((line) => line.includes('━'))).toBe(hasBars)
  })
})
