import { describe, expect, it } from 'vitest'
import { datesOfText } from './dates-of-text.ts'

describe('month-and-day', () => {
  it.each([
    ['The bridge opened on 18 February 2019.', null, ['on 18 February 2019 = 2019-02-18']],
    [
      'The bridge opened on the 18th of February, 2019.',
      null,
      ['on the 18th of February, 2019 = 2019-02-18'],
    ],
    ['The bridge opened on February 18, 2019.', null, ['on February 18, 2019 = 2019-02-18']],
    ['The bridge opened on Feb. 18th, 2019.', null, ['on Feb. 18th, 2019 = 2019-02-18']],
    ['The bridge opened on the fourth of July 1995.', null, ['on the fourth of July 1995 = 1995-07-04']],
    ['The bridge opened on July twenty-first, 1995.', null, ['on July twenty-first, 1995 = 1995-07-21']],
    ['Printed feb 3 2019.', null, ['feb 3 2019 = 2019-02-03']],
    ['The bridge opened in February 2019.', null, ['February 2019 = 2019-02']],
    ['The bridge opened in February of 1940.', null, ['February of 1940 = 1940-02']],
    ['It reopened on 4 March.', '2019-02-21', ['on 4 March = 2019-03-04']],
    ['It was closed on 4 August.', '2019-02-21', ['on 4 August = 2018-08-04']],
    ['It was closed in August and will reopen in May.', '2019-02-21', ['August = 2018-08', 'May = 2019-05']],
    ['It was closed in January of last year.', '2019-08-21', ['January of last year = 2018-01']],
    ['It opens in January next year.', '2019-02-21', ['January next year = 2020-01']],
    ['The May 23 vote split them.', '2019-02-21', ['May 23 = 2019-05-23']],
    ['He will have been away since March.', '2019-02-21', ['March = 2018-03']],
    ['It was closed last July.', '2019-02-21', ['last July = 2018-07']],
    ['It has been shut since late December.', '2019-02-21', ['late December = 2018-12']],
    ['It closed 18–20 January 2019.', null, ['18 = 2019-01-18', '20 January 2019 = 2019-01-20']],
    ['It closed 18-20 January 2019.', null, ['18 = 2019-01-18', '20 January 2019 = 2019-01-20']],
    ['Floods came on May 4 and 5, 1947.', null, ['on May 4 = 1947-05-04', '5, 1947 = 1947-05-05']],
    ['It rained from March to June 1944.', null, ['March = 1944-03', 'June 1944 = 1944-06']],
    [
      'It rained from 15 May to 16 August 1988.',
      null,
      ['15 May = 1988-05-15', '16 August 1988 = 1988-08-16'],
    ],
    [
      'It froze from 28 December to 3 January 1963.',
      null,
      ['28 December = 1962-12-28', '3 January 1963 = 1963-01-03'],
    ],
    ['On Thursday, 21 February 2019, the dam held.', null, ['On Thursday, 21 February 2019 = 2019-02-21']],
  ])('%s (%s)', (text, published, expected) => {
    expect(datesOfText(text, published)).toEqual(expected)
  })

  it.each([
    'You may go.',
    'Crews may 3 times a day check.',
    'They march in silence.',
    'Mrs May said no.',
    'It was opposed by May and others.',
    'The Long March took a year.',
    'April Jones sang.',
    'There were 31 of them in Maytown.',
    'On 31 February 2019 nothing happened.',
    'due feb 30 2019 or so',
    'The jan was full.',
  ])('nothing in: %s', (text) => {
    expect(datesOfText(text, '2019-02-21')).toEqual([])
  })
})
