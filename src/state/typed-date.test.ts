import { describe, expect, test } from 'vitest'
import type { ShownDate } from './shown-events.ts'
import { dateMeant, typedDate } from './typed-date.ts'

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
])('%s is read', (text, expected) => {
  expect(typedDate(text)).toEqual(expected)
})

test.each(['', 'soon', 'fe 20', '2019-13', '2019-02-32', '0', '32', 'febx 2019', '20 2019', '1/2'])(
  '%j is no date',
  (text) => {
    expect(typedDate(text)).toBeNull()
  },
)

describe('the date that is meant', () => {
  const shown = (...days: readonly (string | null)[]): readonly ShownDate[] =>
    days.map((firstDay, at) => ({
      date: firstDay,
      firstDay,
      lastDay: firstDay,
      from: at,
      to: at + 1,
      quotes: 0,
    }))
  const DATES = shown('2018-02-20', '2019-02-18', '2019-02-20', '2020-05-01', null)

  test.each<[string, number, number, boolean]>([
    ['2019', 0, 1, true],
    ['2019-02-20', 0, 2, true],
    ['20', 0, 0, true],
    ['20', 1, 2, true],
    ['20', 3, 0, true],
    ['2019-02-19', 0, 2, false],
    ['2030', 0, 3, false],
    ['1 may', -1, 3, true],
  ])('%s, from %i, is %i, exactly: %s', (text, inHand, expected, isExact) => {
    const typed = typedDate(text)
    expect(typed === null ? null : dateMeant(DATES, typed, inHand)).toEqual({ date: expected, isExact })
  })

  test('there is none where nothing is dated', () => {
    expect(dateMeant(shown(null), date(2019, null, null), 0)).toBeNull()
  })
})
