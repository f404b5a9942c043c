import { describe, expect, it } from 'vitest'
import { datesOfText } from './dates-of-text.ts'

describe('weekday', () => {
  it.each([
    ['The seven resigned on Monday.', '2019-02-21', ['on Monday = 2019-02-18']],
    ['The clerk resigned on Thursday.', '2019-02-21', ['on Thursday = 2019-02-21']],
    ['The clerk will resign on Thursday.', '2019-02-21', ['on Thursday = 2019-02-21']],
    ['The vote is expected on Tuesday.', '2019-02-21', ['on Tuesday = 2019-02-26']],
    ['The bill will go to a vote on Monday.', '2019-02-21', ['on Monday = 2019-02-25']],
    ['They spoke on Wednesday night.', '2019-02-21', ['on Wednesday night = 2019-02-20']],
    ['Friday’s meeting was dull.', '2019-02-21', ['Friday = 2019-02-15']],
    ['They met last Thursday.', '2019-02-21', ['last Thursday = 2019-02-14']],
    ['They meet next Friday.', '2019-02-21', ['next Friday = 2019-03-01']],
    ['They met on Monday of last week.', '2019-02-21', ['on Monday of last week = 2019-02-11']],
    ['They met on Friday last week.', '2019-02-21', ['on Friday last week = 2019-02-15']],
    ['They meet on Friday next week.', '2019-02-21', ['on Friday next week = 2019-03-01']],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesOfText(text, published)).toEqual(expected)
  })

  it.each([
    'Every Monday they meet.',
    'Mondays are slow.',
    'He bought it on Black Friday.',
    'She writes for the Sunday Times.',
    'Sheffield Wednesday lost.',
    'The Mail on Sunday reported it.',
    'On a Friday nobody comes.',
    'Saturday Night Live was on.',
    'The sun sat low.',
  ])('nothing in: %s', (text) => {
    expect(datesOfText(text, '2019-02-21')).toEqual([])
  })
})
