import { describe, expect, it } from 'vitest'
import { datesOfText } from './dates-of-text.ts'

describe('unit-phrases', () => {
  it.each([
    ['It came on 3 May 1926, a month earlier than usual.', null, ['on 3 May 1926 = 1926-05-03']],
    ['The plant closed last month.', '2019-02-21', ['last month = 2019-01']],
    ['The plant closes next year.', '2019-02-21', ['next year = 2020']],
    ['The plant closed last week.', '2019-02-21', ['last week = 2019-02-11/2019-02-17']],
    ['This year the plant closed.', '2019-02-21', ['This year = 2019']],
    ['It closed three weeks ago.', '2019-02-21', ['three weeks ago = 2019-01-31~']],
    ['It closed two days ago.', '2019-02-21', ['two days ago = 2019-02-19']],
    ['It closed a month ago.', '2019-02-21', ['a month ago = 2019-01']],
    ['It closed about six years ago.', '2019-02-21', ['about six years ago = 2013~']],
    ['It closed twenty-five years ago.', '2019-02-21', ['twenty-five years ago = 1994']],
    ['It will open in two weeks.', '2019-02-21', ['in two weeks = 2019-03-07~']],
    ['It is due to open in three years.', '2019-02-21', ['in three years = 2022']],
    [
      'It opens in June 2020. Two years later it closes.',
      null,
      ['June 2020 = 2020-06', 'Two years later = 2022'],
    ],
    [
      'It opened on 1 June 1940. Twelve days later it fell.',
      null,
      ['on 1 June 1940 = 1940-06-01', 'Twelve days later = 1940-06-13'],
    ],
    [
      'It opened on 1 June 1940 and fell the next day.',
      null,
      ['on 1 June 1940 = 1940-06-01', 'the next day = 1940-06-02'],
    ],
    [
      'It opened on 1 June 1940. That same day it fell.',
      null,
      ['on 1 June 1940 = 1940-06-01', 'That same day = 1940-06-01'],
    ],
    [
      'It opened on 1 June 1940. By the end of the month it fell.',
      null,
      ['on 1 June 1940 = 1940-06-01', 'end of the month = 1940-06'],
    ],
    ['It opened in 1940, in debt since the year before.', null, ['1940 = 1940', 'the year before = 1939']],
    [
      'It opened in May 1940. The following year it fell.',
      null,
      ['May 1940 = 1940-05', 'The following year = 1941'],
    ],
    [
      'It opened in May 1940. In August of that year it fell.',
      null,
      ['May 1940 = 1940-05', 'August of that year = 1940-08'],
    ],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesOfText(text, published)).toEqual(expected)
  })

  it.each([
    'It lasted for 28 years.',
    'It took three weeks.',
    'It grew in two years.',
    'It could be done in two days.',
    'It will be the worst in a decade.',
    'The past two months were wet.',
    'It came a month earlier than usual.',
    'She is 28 years old.',
    'They waited for a second.',
    'Over the next few days it rains.',
    'The day before the fair it rained.',
    'He stayed the last week.',
  ])('nothing in: %s', (text) => {
    expect(datesOfText(text, '2019-02-21')).toEqual([])
  })
})
