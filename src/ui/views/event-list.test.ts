import { expect, test } from 'vitest'
import { EXAMPLE_MEASURE } from '../../state/example-measure.ts'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import { initialState } from '../../state/initial-state.ts'
import { indexTimeline } from '../../state/timeline-index.ts'
import { themeFor } from '../theme/theme.ts'
import { bare } from './area.ts'
import { eventList } from './event-list.ts'

const [first] = EXAMPLE_TIMELINE.events.filter(({ quotes }) => quotes.length > 1)
if (first === undefined) throw new Error('no event of the example has two quotes')

const STATE = initialState(
  indexTimeline({
    ...EXAMPLE_TIMELINE,
    events: [{ ...first, headline: 'Seven MPs leave the Labour Party' }],
  }),
  { measure: EXAMPLE_MEASURE, size: { columns: 80, rows: 24 } },
)

test.each<[linesPerRow: number, lines: readonly string[]]>([
  [1, ['▸ Seven MPs lea… 2 quotes']],
  [2, ['▸ Seven MPs leave the…', '  2 quotes']],
  [3, ['▸ Seven MPs leave the', '  Labour Party', '  2 quotes']],
  [4, ['▸ Seven MPs leave the', '  Labour Party', '  2 quotes', '']],
])('an event on %i lines', (linesPerRow, lines) => {
  const place = { left: 0, top: 0, columns: 26, rows: linesPerRow, linesPerRow }
  const drawn = eventList(STATE, place, themeFor({})).map((line) => bare(line).trimEnd())
  expect(drawn.map((line) => line.replace(/^ {2}.*(?=2 quotes$)/, '  '))).toEqual(lines)
})
