import { describe, expect, test } from 'vitest'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { type ShownDate, shownEvents } from './shown-events.ts'
import { indexTimeline } from './timeline-index.ts'
import { type DateMeant, dateMeant, typedDate } from './typed-date.ts'

const date = (year: number | null, month: number | null, day: number | null) => ({ year, month, day })

test.each([
  ['2019', date(2019, null, null)],
  ['2019-', date(2019, null, null)],
  ['2019-02', date(2019, 2, null)],
  ['2019-2-20', date(2019, 2, 20)],
  ['20/2/2019', date(2019, 2, 20)],
  ['20', date(null, null, 20)],
  ['20 feb', date(null, 2, 20)],
  ['20 February 2019', date(2019, 2, 20)],
  [' Feb  2019 ', date(2019, 2, null)],
  ['february', date(null, 2, null)],
  ['Feb 20, 2019', date(2019, 2, 20)],
  ['sept. 3', date(null, 9, 3)],
  ['18th Feb', date(null, 2, 18)],
  ['the 2nd', date(null, null, 2)],
  ['Feb 1st, 2019', date(2019, 2, 1)],
  ['20/2', date(null, 2, 20)],
  ['20.2.', date(null, 2, 20)],
  ['2019 feb', date(2019, 2, null)],
  ['29 feb', date(null, 2, 29)],
  ['3rd of March 2019', date(2019, 3, 3)],
])('%s is read', (text, expected) => {
  expect(typedDate(text)).toEqual(expected)
})

test.each([
  '',
  'soon',
  'fe 20',
  '2019-13',
  '2019-02-32',
  '0',
  '32',
  'febx 2019',
  '20 2019',
  '31/2',
  '29 feb 2019',
  '18st 2019',
  'th feb',
])('%j is no date', (text) => {
  expect(typedDate(text)).toBeNull()
})

describe('the date that is meant', () => {
  const [EVENT] = EXAMPLE_TIMELINE.events
  const shown = (...dates: readonly (string | null)[]): readonly ShownDate[] => {
    const events = dates.flatMap((day, at) =>
      EVENT === undefined ? [] : { ...EVENT, id: `e${at}`, date: day },
    )
    return shownEvents(indexTimeline({ ...EXAMPLE_TIMELINE, events }), null).dates
  }
  const DAYS = ['2018-02-20', '2019-02-18', '2019-02-20', '2020-05-01', null]
  const SPRING = ['2019-03-10', '2019-03-20', '2019-03-29']
  const COARSE = ['198X', '2019', '2019-02', '2019-02-18/2019-02-20', '2019-02-18', '2019-21', '2019-03-05']

  test.each<[string, readonly (string | null)[], number, string | null, DateMeant['nearest']]>([
    // All that was typed, from the date in hand on where no year was.
    ['2019', DAYS, 0, '2019-02-18', 'exact'],
    ['2019-02-20', DAYS, 0, '2019-02-20', 'exact'],
    ['20', DAYS, 0, '2018-02-20', 'exact'],
    ['20', DAYS, 1, '2019-02-20', 'exact'],
    ['20', DAYS, 3, '2018-02-20', 'exact'],
    ['1 may', DAYS, -1, '2020-05-01', 'exact'],
    ['feb', DAYS, 2, '2019-02-18', 'exact'],
    // Nothing has it: what comes after, and before where nothing comes after.
    ['2019-02-19', DAYS, 0, '2019-02-20', 'after'],
    ['2030', DAYS, 0, '2020-05-01', 'before'],
    ['1066', DAYS, 0, '2018-02-20', 'after'],
    // What was not typed is as it is of the date in hand.
    ['25', SPRING, 1, '2019-03-29', 'after'],
    ['30', SPRING, 1, '2019-03-29', 'before'],
    ['19', DAYS, 2, '2019-02-20', 'after'],
    ['25', DAYS, 4, '2020-05-01', 'before'],
    ['2 may', DAYS, 4, '2020-05-01', 'before'],
    ['2 may', DAYS, -1, '2019-02-18', 'after'],
    // As exact as it was typed.
    ['2019', COARSE, 0, '2019', 'exact'],
    ['2019-02', COARSE, 0, '2019-02', 'exact'],
    ['feb', COARSE, 4, '2019-02', 'exact'],
    ['2019-02-18', COARSE, 0, '2019-02-18', 'exact'],
    ['2019-03', COARSE, 0, '2019-03-05', 'exact'],
    // What is less exact is not of that day.
    ['1980', COARSE, 0, '2019', 'after'],
    ['2019-02-01', COARSE, 0, '2019-02-18/2019-02-20', 'after'],
    ['2019-01', ['2019'], 0, '2019', 'around'],
    ['2019-02-19', ['2019-02-18/2019-02-20'], 0, '2019-02-18/2019-02-20', 'around'],
    ['2019-02-18', ['2019-02-18/2019-02-20'], 0, '2019-02-18/2019-02-20', 'exact'],
  ])('%s among %j, from %i: %s, %s', (text, dates, inHand, expected, nearest) => {
    const all = shown(...dates)
    const typed = typedDate(text)
    const meant = typed === null ? null : dateMeant(all, typed, inHand)
    expect([all[meant?.date ?? -1]?.date, meant?.nearest]).toEqual([expected, nearest])
  })

  test('there is none where nothing is dated', () => {
    expect(dateMeant(shown(null), date(2019, null, null), 0)).toBeNull()
  })
})
