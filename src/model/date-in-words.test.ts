import { describe, expect, it } from 'vitest'
import { citedDate, dateInWords, weekdayOf } from './date-in-words.ts'

describe('dateInWords', () => {
  it.each([
    ['2019-02-20', 'Wednesday 20 February 2019'],
    ['2019-03-04', 'Monday 4 March 2019'],
    ['2019-02-20T11:00', 'Wednesday 20 February 2019, 11:00'],
    ['2019-02', 'February 2019'],
    ['1981', '1981'],
    ['198X', '1980s'],
    ['2019-24', 'winter 2019'],
    ['2019-33', 'first quarter of 2019'],
    ['2019-02-20~', 'about Wednesday 20 February 2019'],
    ['1981?', 'perhaps 1981'],
    ['2019-02%', 'perhaps about February 2019'],
    ['2019-02-20T11:00~', 'about Wednesday 20 February 2019, 11:00'],
    ['2019-02-18/2019-02-20', 'Monday 18 February 2019 to Wednesday 20 February 2019'],
    ['2017/..', 'from 2017'],
    ['../2017~', 'until about 2017'],
  ])('%s: %s', (value, words) => {
    expect(dateInWords(value)).toBe(words)
  })

  it.each([['2019-02-31'], ['soon'], ['']])('leaves %j, which is no date', (value) => {
    expect(dateInWords(value)).toBe(value)
  })
})

describe('weekdayOf', () => {
  it.each([
    ['2019-02-18', 'Monday'],
    ['2000-02-29', 'Tuesday'],
    ['1969-07-20', 'Sunday'],
    ['0050-01-01', 'Saturday'],
  ])('%s: %s', (iso, weekday) => {
    expect(weekdayOf(iso)).toBe(weekday)
  })
})

describe('citedDate', () => {
  it.each([
    ['2019-02-20', '20 February 2019'],
    ['2019-02-20T11:00~', 'about 20 February 2019, 11:00'],
    ['2019-02-18/2019-02-20', '18 February 2019 to 20 February 2019'],
    ['2019-02', 'February 2019'],
  ])('%s: %s', (value, words) => {
    expect(citedDate(value)).toBe(words)
  })
})
