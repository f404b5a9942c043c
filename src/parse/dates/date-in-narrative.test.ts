import { describe, expect, it } from 'vitest'
import { datesOfText } from './dates-of-text.ts'

describe('date-in-narrative', () => {
  it.each([
    [
      'The war began on 1 September 1939. In October the town fell. In January it was freed.',
      '2009-12-19',
      ['on 1 September 1939 = 1939-09-01', 'October = 1939-10', 'January = 1940-01'],
    ],
    [
      'In March 1920 they met. By 20 April 1920 they had split. On 7 May they met again.',
      '2009-12-19',
      ['March 1920 = 1920-03', '20 April 1920 = 1920-04-20', 'On 7 May = 1920-05-07'],
    ],
    [
      'It fell in May 1920. It had been raised in 1905. In June it rose.',
      null,
      ['May 1920 = 1920-05', '1905 = 1905', 'June = 1920-06'],
    ],
    [
      'It fell in May 1920. In 1924 it rose. In June it fell.',
      null,
      ['May 1920 = 1920-05', '1924 = 1924', 'June = 1924-06'],
    ],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesOfText(text, published)).toEqual(expected)
  })
})
