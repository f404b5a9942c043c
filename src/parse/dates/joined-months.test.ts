import { describe, expect, it } from 'vitest'
import { datesOfText } from './dates-of-text.ts'

describe('joined-months', () => {
  it.each([
    ['It opened 05-Aug-2016.', null, ['05-Aug-2016 = 2016-08-05']],
    ['It rained May-August 1950.', null, ['May = 1950-05', 'August 1950 = 1950-08']],
    ['By mid-September 1942 it stopped.', null, ['mid-September 1942 = 1942-09']],
    [
      'The strike (5 September-12 October 1914) failed.',
      null,
      ['5 September = 1914-09-05', '12 October 1914 = 1914-10-12'],
    ],
    ['Prices peaked in mid-2007.', null, ['mid-2007 = 2007']],
    ['Printed Dec-2018.', null, ['Dec-2018 = 2018-12']],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesOfText(text, published)).toEqual(expected)
  })

  it.each(['A go-may-care manner.', 'The mid-market shop.', 'A well-march.'])('nothing in: %s', (text) => {
    expect(datesOfText(text, '2019-02-21')).toEqual([])
  })
})
