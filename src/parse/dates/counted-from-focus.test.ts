import { describe, expect, it } from 'vitest'
import { datesOfText } from './dates-of-text.ts'

describe('counted-from-focus', () => {
  it.each([
    [
      'The board met on Monday. Ray joined the mill in the summer of 2019 and ran it two years later.',
      '2023-05-04',
      ['on Monday = 2023-05-01', 'summer of 2019 = 2019-22', 'two years later = 2021'],
    ],
    [
      'The board met today. Sales fell in the third quarter of 2012. A year later they rose.',
      '2023-05-04',
      ['today = 2023-05-04', 'third quarter of 2012 = 2012-35', 'A year later = 2013'],
    ],
    [
      'It fell in May 1920. Ray joined it in 1943 and left two years later.',
      null,
      ['May 1920 = 1920-05', '1943 = 1943', 'two years later = 1945'],
    ],
    [
      'The board met on Monday. On the same day, its clerk quit.',
      '2023-05-04',
      ['on Monday = 2023-05-01', 'On the same day = 2023-05-01'],
    ],
    [
      'The board met on Monday. Ray joined in the summer of 2019. On the same day, its clerk quit.',
      '2023-05-04',
      ['on Monday = 2023-05-01', 'summer of 2019 = 2019-22'],
    ],
    ['Ray joined in 2019. On the same day, its clerk quit.', '2023-05-04', ['2019 = 2019']],
    ['Ray joined in 2019 and left three days later.', '2023-05-04', ['2019 = 2019']],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesOfText(text, published)).toEqual(expected)
  })

  it.each(['On the same day, its clerk quit.', 'Two years later she ran the mill.'])(
    'nothing in: %s',
    (text) => {
      expect(datesOfText(text, '2023-05-04')).toEqual([])
    },
  )
})
