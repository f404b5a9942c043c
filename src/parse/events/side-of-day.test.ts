import { expect, it } from 'vitest'
import { sideOfDay } from './side-of-day.ts'

it.each([
  ['2019-02-20', 'over'],
  ['2019-02-20T11:00', 'over'],
  ['2018', 'over'],
  ['2019-01', 'over'],
  ['../2019-02-20', 'over'],
  ['2019-02-21', 'open'],
  ['2019-02-21T11:00', 'open'],
  ['2019-02', 'open'],
  ['2019', 'open'],
  ['201X', 'open'],
  ['2019-02-18/2019-02-24', 'open'],
  ['2017/..', 'open'],
  ['2019-02-22', 'ahead'],
  ['2019-02-22T11:00', 'ahead'],
  ['2019-03', 'ahead'],
  ['2020', 'ahead'],
  ['2019-03/..', 'ahead'],
  ['no date', 'open'],
  [null, 'open'],
])('of an article of 21 February 2019, %s is %s', (date, expected) => {
  expect(sideOfDay(date, '2019-02-21')).toBe(expected)
})

it('is open where nobody knows when the article appeared', () => {
  expect(sideOfDay('1981', null)).toBe('open')
})
