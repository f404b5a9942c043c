import { describe, expect, it } from 'vitest'
import { isoOf } from './calendar.ts'
import { easterSunday, thanksgiving } from './feast-day.ts'

describe('feast-day', () => {
  // The earliest and the latest that Easter can be are among them.
  it.each([
    [1818, '1818-03-22'],
    [1916, '1916-04-23'],
    [1943, '1943-04-25'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('Easter Sunday of %i', (year, expected) => {
    expect(isoOf(easterSunday(year))).toBe(expected)
  })

  it.each([
    [2018, '2018-11-22'],
    [2019, '2019-11-28'],
    [2023, '2023-11-23'],
  ])('Thanksgiving of %i', (year, expected) => {
    expect(isoOf(thanksgiving(year))).toBe(expected)
  })
})
