import { describe, expect, test } from 'vitest'
import { rowsOfEvent } from '../model/event-rows.ts'
import { libraryBytes } from '../model/library/library-bytes.ts'
import { openLibrary } from '../model/library/open-library.ts'
import { openSections } from '../model/section-file.ts'
import type { Timeline } from '../model/timeline.ts'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { shownEvents } from './shown-events.ts'
import { dateOfEntry, indexTimeline } from './timeline-index.ts'

const [FIRST] = EXAMPLE_TIMELINE.events

const withDates = (...dates: readonly (string | null)[]): Timeline => ({
  ...EXAMPLE_TIMELINE,
  events:
    FIRST === undefined
      ? []
      : dates.map((date, at) => ({ ...FIRST, id: `event-${at}`, date, quotes: ['q1', `q${at}`] })),
})

describe('the index of a timeline', () => {
  test.each([
    ['2019-02-20', '2019-02-20'],
    ['2019-02-20T11:00', '2019-02-20'],
    ['2019-02-20T11:00~', '2019-02-20~'],
    ['2019-02', '2019-02'],
    ['2019-02-18/2019-02-20', '2019-02-18/2019-02-20'],
    [null, null],
  ])('puts %s into the row of %s', (date, row) => {
    expect(dateOfEntry(date)).toBe(row)
  })

  test('counts events and different quotes of each date, undated last', () => {
    const { dates } = shownEvents(
      indexTimeline(withDates(null, '2019-02-18', '2019-02-18T11:00', '2019-03')),
      null,
    )
    expect(dates.map(({ date, from, to, quotes }) => [date, to - from, quotes])).toEqual([
      ['2019-02-18', 2, 2],
      ['2019-03', 1, 2],
      [null, 1, 2],
    ])
  })

  test('puts what is known less exactly before what begins on the same day', () => {
    const { entries } = indexTimeline(
      withDates('2019-01-01', '2019', '2019-01', '201X', '2018-12-31/2019-01-02'),
    )
    expect(entries.map(({ date }) => date)).toEqual([
      '201X',
      '2018-12-31/2019-01-02',
      '2019',
      '2019-01',
      '2019-01-01',
    ])
  })

  test('knows where every event and quote stands', () => {
    const index = indexTimeline(EXAMPLE_TIMELINE)
    expect([...index.order].sort()).toEqual([...EXAMPLE_TIMELINE.events.keys()].sort())
    for (const [number, { id }] of EXAMPLE_TIMELINE.events.entries())
      expect(index.eventNumber(id)).toBe(number)
    const row = index.rowOf('q5') ?? -1
    expect(index.quoteAt(row).id).toBe('q5')
    expect(index.quoteOf('q5')).toBe(index.quoteAt(row))
    expect(EXAMPLE_TIMELINE.events[index.eventOf(row) ?? -1]?.quotes).toContain('q5')
    expect([...rowsOfEvent(index.eventRows(), index.eventOf(row) ?? -1)]).toContain(row)
  })

  test('places a quote of several events in the first of them', () => {
    const index = indexTimeline(withDates('2019-02-18', '2019-02-18', '2019-03'))
    expect(index.eventOf(index.rowOf('q1') ?? -1)).toBe(0)
    expect(index.eventOf(index.rowOf('q2') ?? -1)).toBe(2)
  })

  test('knows no quote that is not there', () => {
    const index = indexTimeline({ ...EXAMPLE_TIMELINE, events: [] })
    expect(index.rowOf('nowhere')).toBeUndefined()
    expect(index.quoteOf('nowhere')).toBeUndefined()
    expect(index.eventOf(0)).toBeUndefined()
    expect(() => index.quoteAt(6)).toThrow('no quote in row 6 of 6')
  })

  test('indexes ten thousand events at once', () => {
    const many = withDates(...Array.from({ length: 10_000 }, (_, at) => `${1000 + (at % 3000)}`))
    expect(indexTimeline(many).entries.length).toBe(3000)
  })
})

describe('the index of a library', () => {
  const [quote] = EXAMPLE_TIMELINE.quotes
  const repeated: Timeline = {
    ...withDates('2019-02-18', '2019-02-18T11:00', '2019-03', null),
    quotes: ['q0', 'q1', 'q2', 'q3', 'q4'].flatMap((id) => (quote === undefined ? [] : { ...quote, id })),
  }

  test.each([
    ['the example', EXAMPLE_TIMELINE],
    ['quotes of several events', repeated],
  ])('is that of the timeline in it: %s', (_, timeline) => {
    const opened = openLibrary(openSections(libraryBytes(timeline), 'f', 'next'), 'f')
    const [index, expected] = [indexTimeline(opened), indexTimeline(timeline)]
    expect(shownEvents(index, null).dates).toEqual(shownEvents(expected, null).dates)
    expect(index.order).toEqual(expected.order)
    for (const [row, { id }] of timeline.quotes.entries()) {
      expect(index.rowOf(id)).toBe(row)
      expect(index.quoteAt(row)).toEqual(expected.quoteAt(row))
      expect(index.quoteOf(id)).toEqual(expected.quoteOf(id))
      expect(index.eventOf(row)).toEqual(expected.eventOf(row))
    }
    expect(index.rowOf('nowhere')).toBeUndefined()
  })
})
