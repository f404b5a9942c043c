import { describe, expect, test } from 'vitest'
import { libraryBytes } from '../model/library/library-bytes.ts'
import { openLibrary } from '../model/library/open-library.ts'
import { openSections } from '../model/section-file.ts'
import type { Timeline } from '../model/timeline.ts'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { dateRow, indexTimeline } from './timeline-index.ts'

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
    expect(dateRow(date)).toBe(row)
  })

  test('counts events and different quotes of each date, undated last', () => {
    const { dates } = indexTimeline(withDates(null, '2019-02-18', '2019-02-18T11:00', '2019-03'))
    expect(dates.map(({ date, events, quoteCount }) => [date, events.length, quoteCount])).toEqual([
      ['2019-02-18', 2, 2],
      ['2019-03', 1, 2],
      [null, 1, 2],
    ])
  })

  test('knows where every event and quote stands', () => {
    const index = indexTimeline(EXAMPLE_TIMELINE)
    expect(index.order.length).toBe(EXAMPLE_TIMELINE.events.length)
    for (const { id } of EXAMPLE_TIMELINE.events) {
      const place = index.placeOfEvent.get(id)
      expect(index.dates[place?.date ?? -1]?.events[place?.event ?? -1]?.id).toBe(id)
    }
    const row = index.rowOf('q5') ?? -1
    expect(index.quoteAt(row).id).toBe('q5')
    expect(index.quoteOf('q5')).toBe(index.quoteAt(row))
    expect(index.placeOfQuote(row)).toEqual({ date: 1, event: 1, quote: 1 })
  })

  test('places a quote of several events in the first of them', () => {
    const index = indexTimeline(withDates('2019-02-18', '2019-02-18', '2019-03'))
    expect(index.placeOfQuote(index.rowOf('q1') ?? -1)).toEqual({ date: 0, event: 0, quote: 0 })
    expect(index.placeOfQuote(index.rowOf('q2') ?? -1)).toEqual({ date: 1, event: 0, quote: 1 })
  })

  test('knows no quote that is not there', () => {
    const index = indexTimeline({ ...EXAMPLE_TIMELINE, events: [] })
    expect(index.rowOf('nowhere')).toBeUndefined()
    expect(index.quoteOf('nowhere')).toBeUndefined()
    expect(index.placeOfQuote(0)).toBeUndefined()
    expect(() => index.quoteAt(6)).toThrow('no quote in row 6 of 6')
  })

  test('indexes ten thousand events at once', () => {
    const many = withDates(...Array.from({ length: 10_000 }, (_, at) => `${1000 + (at % 3000)}`))
    expect(indexTimeline(many).dates.length).toBe(3000)
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
    expect(index.dates).toEqual(expected.dates)
    expect(index.order).toEqual(expected.order)
    for (const [row, { id }] of timeline.quotes.entries()) {
      expect(index.rowOf(id)).toBe(row)
      expect(index.quoteAt(row)).toEqual(expected.quoteAt(row))
      expect(index.quoteOf(id)).toEqual(expected.quoteOf(id))
      expect(index.placeOfQuote(row)).toEqual(expected.placeOfQuote(row))
    }
    expect(index.rowOf('nowhere')).toBeUndefined()
  })
})
