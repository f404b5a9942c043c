import { describe, expect, it } from 'vitest'
import { datesOfText } from './dates-of-text.ts'

describe('numeric-date', () => {
  it.each([
    ['The depot opened 2019-02-18 at last.', null, ['2019-02-18 = 2019-02-18']],
    ['The lease ran out on 18/02/2019.', null, ['on 18/02/2019 = 2019-02-18']],
    ['The lease ran out on 2/18/2019.', null, ['on 2/18/2019 = 2019-02-18']],
    ['The lease ran out on 03.04.2019.', null, ['on 03.04.2019 = 2019-04-03']],
    ['Logged 2019-02-18T09:30 by the crew.', null, ['2019-02-18T09:30 = 2019-02-18']],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesOfText(text, published)).toEqual(expected)
  })

  it.each(['Part 2019-32-18 was fitted.', 'The score was 18/02.', 'Call 020-7946-0018 never-2019-99-99.'])(
    'nothing in: %s',
    (text) => {
      expect(datesOfText(text, '2019-02-21')).toEqual([])
    },
  )
})
