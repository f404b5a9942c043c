import { describe, expect, it } from 'vitest'
import { datesOfText } from './dates-of-text.ts'

describe('day-of-month', () => {
  it.each([
    ['It began on 3 May 1926 on the 18th hole.', null, ['on 3 May 1926 = 1926-05-03']],
    [
      'It began on 3 May 1926. On the 12th it was over.',
      null,
      ['on 3 May 1926 = 1926-05-03', 'On the 12th = 1926-05-12'],
    ],
    [
      'It began on 3 May 1926, and on the 28th of that month it was over.',
      null,
      ['on 3 May 1926 = 1926-05-03', 'on the 28th of that month = 1926-05-28'],
    ],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesOfText(text, published)).toEqual(expected)
  })

  it.each([
    'The ball fell on the 18th hole.',
    'They waited on the 18th Division.',
    'On the 12th it was over.',
  ])('nothing in: %s', (text) => {
    expect(datesOfText(text, '2019-02-21')).toEqual([])
  })
})
