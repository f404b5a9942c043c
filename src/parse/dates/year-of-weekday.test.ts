import { describe, expect, it } from 'vitest'
import { datesOfText } from './dates-of-text.ts'

describe('year-of-weekday', () => {
  it.each([
    ['The mill opened on Sunday, 20 August.', '2023-09-03', ['on Sunday, 20 August = 2023-08-20']],
    ['The mill opened on Sunday, 20 August.', '2024-02-02', ['on Sunday, 20 August = 2023-08-20']],
    // Two years back, and not the August just past.
    ['The mill opened on Friday, 20 August.', '2023-09-03', ['on Friday, 20 August = 2021-08-20']],
    ['The mill will open on Tuesday, 20 August.', '2023-09-03', ['on Tuesday, 20 August = 2024-08-20']],
    [
      'The mill was begun on 3 May 2022 and opened on Sunday, 20 August. On 4 June 2021 it was sold.',
      '2029-01-01',
      ['on 3 May 2022 = 2022-05-03', 'on Sunday, 20 August = 2023-08-20', 'On 4 June 2021 = 2021-06-04'],
    ],
    // A year that is named is believed.
    ['The mill opened on Monday, 20 August 2023.', null, ['on Monday, 20 August 2023 = 2023-08-20']],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesOfText(text, published)).toEqual(expected)
  })

  it.each(['The mill opened on Monday, 20 August.', 'The mill opened on Monday, 29 February.'])(
    'nothing in: %s',
    (text) => {
      expect(datesOfText(text, '2023-09-03')).toEqual([])
    },
  )
})
