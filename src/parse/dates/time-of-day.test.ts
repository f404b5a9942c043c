import { describe, expect, it } from 'vitest'
import { datesOfText } from './dates-of-text.ts'

describe('time-of-day', () => {
  it.each([
    ['The match is off until 15:00 GMT Saturday.', '2019-02-21', ['15:00 GMT Saturday = 2019-02-23T15:00']],
    ['They will meet at 8.30 p.m. on Friday.', '2019-02-21', ['8.30 p.m. on Friday = 2019-02-22T20:30']],
    ['They met on Monday at 12 am.', '2019-02-21', ['on Monday at 12 am = 2019-02-18T00:00']],
    ['They met on Monday at 12 doors.', '2019-02-21', ['on Monday = 2019-02-18']],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesOfText(text, published)).toEqual(expected)
  })

  it.each(['It opens at 11am.', 'The score was 15:12.', 'They won 3-0.'])('nothing in: %s', (text) => {
    expect(datesOfText(text, '2019-02-21')).toEqual([])
  })
})
