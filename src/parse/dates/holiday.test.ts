import { describe, expect, it } from 'vitest'
import { datesOfText } from './dates-of-text.ts'

describe('holiday', () => {
  it.each([
    ['The pit flooded on Christmas Day 1931.', null, ['on Christmas Day 1931 = 1931-12-25']],
    ['The pit flooded by Christmas 1931.', null, ['Christmas 1931 = 1931-12-25']],
    ['The pit flooded on Boxing Day.', '2019-02-21', ['on Boxing Day = 2018-12-26']],
    ["They will gather on New Year's Eve.", '2019-02-21', ["on New Year's Eve = 2019-12-31"]],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesOfText(text, published)).toEqual(expected)
  })

  it.each(['Christmas was near.', 'Boxing is a sport.'])('nothing in: %s', (text) => {
    expect(datesOfText(text, '2019-02-21')).toEqual([])
  })
})
