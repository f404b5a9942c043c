import { describe, expect, it } from 'vitest'
import { datesOfText } from './dates-of-text.ts'

describe('holiday', () => {
  it.each([
    ['The pit flooded on Christmas Day 1931.', null, ['on Christmas Day 1931 = 1931-12-25']],
    ['The pit flooded by Christmas 1931.', null, ['Christmas 1931 = 1931-12-25']],
    ['The pit flooded on Boxing Day.', '2019-02-21', ['on Boxing Day = 2018-12-26']],
    ['The fund could be empty by Christmas.', '2023-08-21', ['Christmas = 2023-12-25']],
    ['It has been empty since Christmas.', '2019-02-21', ['Christmas = 2018-12-25']],
    ['The pit flooded last Christmas.', '2019-02-21', ['last Christmas = 2018-12-25']],
    ['It flooded on Christmas night.', '2019-02-21', ['on Christmas = 2018-12-25']],
    ["They will gather on New Year's Eve.", '2019-02-21', ["on New Year's Eve = 2019-12-31"]],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesOfText(text, published)).toEqual(expected)
  })

  it.each([
    'Christmas was near.',
    'A box of Christmas cards.',
    'They sang for Christmas lights.',
    'Boxing is a sport.',
  ])('nothing in: %s', (text) => {
    expect(datesOfText(text, '2019-02-21')).toEqual([])
  })
})
