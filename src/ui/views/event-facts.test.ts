import { expect, test } from 'vitest'
import type { Event } from '../../model/event.ts'
import { EXAMPLE_MEASURE } from '../../state/example-measure.ts'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import { initialState } from '../../state/initial-state.ts'
import { markKey } from '../../state/marked.ts'
import type { State } from '../../state/state.ts'
import { indexTimeline } from '../../state/timeline-index.ts'
import { cellWidth } from '../text/cells.ts'
import { eventFacts } from './event-facts.ts'

const found = EXAMPLE_TIMELINE.events.find(({ quotes }) => quotes.length > 1)
if (found === undefined) throw new Error('no event of the example has two quotes')
const [first] = found.mentions
if (first === undefined) throw new Error('an event without a mention')
const mention = { ...first, date: null }

/** An event of which everything is to be told. */
const EVENT: Event = {
  ...found,
  date: '2019-02-18',
  status: 'announced',
  dating: { ...found.dating, basis: 'publication' },
  mentions: [mention, { ...mention, article: 'another' }],
}
const QUIET: Event = { ...EVENT, quotes: [] }
const AT_NOON: Event = { ...EVENT, date: '2019-02-18T12:00', status: 'reported' }

const STATE = initialState(indexTimeline({ ...EXAMPLE_TIMELINE, events: [EVENT] }), {
  measure: EXAMPLE_MEASURE,
  size: { columns: 120, rows: 40 },
})
const id = found.quotes[0] ?? ''
const MARKED: State = {
  ...STATE,
  marked: new Map([[markKey({ kind: 'quote', id }), { kind: 'quote', id }]]),
}

test.each<[columns: number, isInGroup: boolean, facts: string]>([
  [120, true, 'Monday 18 February 2019 · announced · ≈ publication date · 2 quotes · 2 articles'],
  [80, true, 'Monday 18 February 2019 · announced · ≈ publication date · 2 quotes · 2 articles'],
  [79, true, 'Mon 18 Feb 2019 · announced · ≈ publication date · 2 quotes · 2 articles'],
  [71, true, 'Mon 18 Feb 2019 · announced · ≈ publication date · 2 quotes'],
  [58, true, 'Mon 18 Feb 2019 · announced · ≈ · 2 quotes'],
  [41, true, 'Mon 18 Feb 2019 · ≈ · 2 quotes'],
  [29, true, 'Mon 18 Feb 2019 · 2 quotes'],
  [25, true, '2 quotes'],
  [80, false, 'announced · ≈ publication date · 2 quotes · 2 articles'],
  [24, false, 'announced · ≈ · 2 quotes'],
  [21, false, '≈ · 2 quotes'],
  [8, false, '2 quotes'],
])(
  'what fits %i cells is told, and how many quotes there are always (in a group: %s)',
  (columns, isInGroup, facts) => {
    const told = eventFacts(STATE, EVENT, isInGroup, columns)
    expect(told).toBe(facts)
    expect(cellWidth(told)).toBeLessThanOrEqual(columns)
  },
)

test.each<[string, State, Event, boolean, number, string]>([
  ['no quote', STATE, QUIET, true, 20, 'Mon 18 Feb 2019 · ≈'],
  ['no quote, and room for a date only', STATE, QUIET, true, 16, 'Mon 18 Feb 2019'],
  ['a time of day', STATE, AT_NOON, false, 30, '12:00 · ≈ · 2 quotes'],
  ['a marked quote', MARKED, EVENT, false, 30, '≈ · 2 quotes, 1 marked'],
])('%s', (_, state, event, isInGroup, columns, facts) => {
  expect(eventFacts(state, event, isInGroup, columns)).toBe(facts)
})
