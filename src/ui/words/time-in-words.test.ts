import { expect, test } from 'vitest'
import type { TimeExpression } from '../../model/time-expression.ts'
import type { Doubt } from '../../state/certainty.ts'
import { certaintyMark, doubtInWords } from './certainty-in-words.ts'
import { dateRuleInWords, evidenceRuleInWords } from './rule-in-words.ts'
import { shortDate } from './short-date.ts'
import { timeInWords } from './time-in-words.ts'

const told = (changes: Partial<TimeExpression>): string =>
  timeInWords({
    start: 0,
    end: 5,
    text: 'on\n Wednesday night',
    value: '2019-02-20',
    basis: 'resolved',
    rule: 'a-new-rule',
    anchor: null,
    ...changes,
  })

test.each<[Partial<TimeExpression>, string]>([
  [{ basis: 'stated' }, '“on Wednesday night” → Wednesday 20 February 2019, stated by the article'],
  [{}, '“on Wednesday night” → Wednesday 20 February 2019: a new rule'],
  [
    { anchor: { date: '2019-02-21', of: 'publication' } },
    '“on Wednesday night” → Wednesday 20 February 2019, counted from publication on Thursday 21 February 2019: a new rule',
  ],
  [
    { anchor: { date: '2019-02', of: 'focus' }, rule: 'countdown' },
    '“on Wednesday night” → Wednesday 20 February 2019, counted from the date the text was speaking of, February 2019: so many days are left until then',
  ],
])('a time expression: %j', (changes, words) => {
  expect(told(changes)).toBe(words)
})

test.each([
  ['2019-02-20', 'Wed 20 Feb 2019'],
  ['2019-05-04T11:00', 'Sat 4 May 2019, 11:00'],
  ['2019-02', 'Feb 2019'],
  ['2019-21', 'spring 2019'],
  ['2019~', 'about 2019'],
  ['2019-02-18/..', 'from Mon 18 Feb 2019'],
  ['no date', 'no date'],
])('%s is short as %s', (value, short) => {
  expect(shortDate(value)).toBe(short)
})

test('a rule without words of its own is told by its name', () => {
  expect(dateRuleInWords('a-new-rule')).toBe('a new rule')
  expect(evidenceRuleInWords('a-new-rule')).toBe('a new rule')
  expect(evidenceRuleInWords('file-name')).toBe('file name')
})

test.each<[Doubt, string]>([
  [{ kind: 'marked', uncertain: true, approximate: true }, 'uncertain and approximate'],
  [{ kind: 'marked', uncertain: true, approximate: false }, 'uncertain'],
  [{ kind: 'marked', uncertain: false, approximate: true }, 'approximate'],
  [{ kind: 'wide', precision: 'interval' }, 'only a stretch of time is known, no day'],
  [
    { kind: 'publication-conflict', article: 'a', stated: '2019-02-12' },
    'conflicting: the article says it appeared on Tuesday 12 February 2019, which all else contradicts',
  ],
])('a doubt: %j', (doubt, words) => {
  expect(doubtInWords(doubt)).toBe(words)
})

test('each certainty but the first has a mark of its own', () => {
  const marks = (['sure', 'uncertain', 'inferred', 'conflicting'] as const).map(certaintyMark)
  expect(marks).toEqual(['', '~', '≈', '≠'])
})
