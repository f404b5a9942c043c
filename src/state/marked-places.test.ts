import { describe, expect, test } from 'vitest'
import type { Chosen } from '../model/chosen.ts'
import { EXAMPLE_MEASURE } from './example-measure.ts'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { initialState, shownBy } from './initial-state.ts'
import { markKey } from './marked.ts'
import { markedPlaces } from './marked-places.ts'
import type { State } from './state.ts'
import { indexTimeline } from './timeline-index.ts'

const INDEX = indexTimeline(EXAMPLE_TIMELINE)
const START = initialState(INDEX, { measure: EXAMPLE_MEASURE, size: { columns: 80, rows: 24 } })
const { events } = EXAMPLE_TIMELINE

const markedIn = (state: State, ...chosen: readonly Chosen[]): State => ({
  ...state,
  marked: new Map(chosen.map((one) => [markKey(one), one])),
})
const placesOf = (state: State): readonly number[] => {
  const places = markedPlaces(state)
  return Array.from(state.shown.order.keys()).filter((at) => places.isAmong(at, at + 1))
}
const positionOf = (eventId: string): number => START.shown.positionOf(INDEX.eventNumber(eventId) ?? -1) ?? -1
const holding = events.find(({ quotes }) => quotes.length > 1)
if (holding === undefined) throw new Error('the example has an event with quotes')
const [first = '', second = ''] = holding.quotes
const other = events.find(({ id }) => id !== holding.id)?.id ?? ''

describe('the places of marks', () => {
  test.each<[why: string, chosen: readonly Chosen[], events: readonly string[], quotes: number]>([
    ['are none without marks', [], [], 0],
    ['are those of marked events', [{ kind: 'event', id: other }], [other], 0],
    ['are the events of marked quotes', [{ kind: 'quote', id: first }], [holding.id], 1],
    [
      'are each there once',
      [
        { kind: 'quote', id: first },
        { kind: 'quote', id: second },
        { kind: 'event', id: holding.id },
      ],
      [holding.id],
      2,
    ],
    [
      'pass over what is not there',
      [
        { kind: 'quote', id: 'gone' },
        { kind: 'event', id: 'gone' },
      ],
      [],
      0,
    ],
  ])('%s', (_, chosen, ids, quotes) => {
    const state = markedIn(START, ...chosen)
    expect(placesOf(state)).toEqual(ids.map(positionOf))
    expect(markedPlaces(state).quotesIn(holding.id)).toBe(quotes)
  })

  test('tell of any stretch of the order', () => {
    const chosen = [other, holding.id].map((id): Chosen => ({ kind: 'event', id }))
    const places = markedPlaces(markedIn(START, ...chosen))
    const marked = [other, holding.id].map(positionOf)
    const count = START.shown.order.length
    for (let from = 0; from <= count; from++)
      for (let to = from; to <= count; to++)
        expect(places.isAmong(from, to)).toBe(marked.some((at) => from <= at && at < to))
  })

  test('are those among what filters leave', () => {
    const filtered = { ...START, ...shownBy(INDEX, ['after:2999'], new Set()) }
    const chosen: Chosen = { kind: 'event', id: other }
    expect(placesOf(markedIn(filtered, chosen))).toEqual([])
    // The same marks with other events, and back.
    const marked = markedIn(START, chosen)
    expect(placesOf(marked)).toHaveLength(1)
    expect(placesOf({ ...filtered, marked: marked.marked })).toEqual([])
    expect(placesOf(marked)).toHaveLength(1)
  })
})
