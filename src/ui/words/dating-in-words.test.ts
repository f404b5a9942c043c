import { expect, test } from 'vitest'
import type { Dating } from '../../model/event.ts'
import { datingSteps } from './dating-in-words.ts'

const expression = (text: string): Dating['expression'] => ({ start: 0, end: text.length, text })
const PUBLISHED: Dating['anchor'] = { date: '2019-02-21', of: 'publication' }

test.each<[string | null, Dating, string]>([
  [
    '2019-02-20',
    {
      basis: 'resolved',
      rule: 'weekday-near-publication',
      expression: expression('on Wednesday night'),
      anchor: PUBLISHED,
    },
    '“on Wednesday night” → Wednesday 20 February 2019',
  ],
  [
    '2019-02-19',
    {
      basis: 'resolved',
      rule: 'the-day-before',
      expression: expression('the day\n before'),
      anchor: { date: '2019-02-20', of: 'focus' },
    },
    '“the day before” → Tuesday 19 February 2019',
  ],
  ['2017', { basis: 'resolved', rule: 'year-alone', expression: null, anchor: null }, 'worked out as 2017'],
  [
    '2019-03-29',
    { basis: 'stated', rule: 'stated-date', expression: expression('29 March 2019'), anchor: null },
    '“29 March 2019” → Friday 29 March 2019, stated by the article',
  ],
  [
    '2019-03-29',
    { basis: 'stated', rule: 'stated-date', expression: null, anchor: null },
    'stated by the article',
  ],
  [
    '2019-02-20',
    { basis: 'focus', rule: 'date-in-focus', expression: expression('on Wednesday'), anchor: null },
    'no date of its own, so that of “on Wednesday” → Wednesday 20 February 2019',
  ],
  [
    '2019-02-21',
    { basis: 'publication', rule: 'publication-date', expression: null, anchor: PUBLISHED },
    'no date of its own: the publication date of the article stands in',
  ],
  [
    null,
    { basis: 'none', rule: 'undated', expression: null, anchor: null },
    'not dated: nothing in the article says when',
  ],
  [
    '2019-02-18',
    { basis: 'stated', rule: 'given-with-quote', expression: null, anchor: null },
    'the date given with what was said',
  ],
  [
    null,
    { basis: 'none', rule: 'given-with-quote', expression: null, anchor: null },
    'not dated: none was given with what was said',
  ],
])('%s: %#', (date, dating, words) => {
  expect(datingSteps({ date, dating }, undefined)[0]?.words).toBe(words)
})

test('a relative expression says what it is counted from, and by which rule', () => {
  const dating: Dating = {
    basis: 'resolved',
    rule: 'weekday-near-publication',
    expression: expression('on Wednesday night'),
    anchor: PUBLISHED,
  }
  const [, counted, rule] = datingSteps({ date: '2019-02-20', dating }, undefined)
  expect(counted?.words).toBe('counted from publication on Thursday 21 February 2019')
  expect(rule?.words).toMatch(/^rule: /)
})
