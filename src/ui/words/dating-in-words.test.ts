import { expect, test } from 'vitest'
import type { Article } from '../../model/article.ts'
import type { Dating } from '../../model/event.ts'
import { textSpan } from '../../model/span.ts'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import { datingSteps } from './dating-in-words.ts'

const [MONDAY] = EXAMPLE_TIMELINE.articles
if (MONDAY === undefined) throw new Error('no article')

const TEXT = 'Thursday 21 February. They met on\n Wednesday night.'
const ARTICLE: Article = {
  ...MONDAY,
  id: 'a',
  text: TEXT,
  published: {
    date: '2019-02-21',
    basis: 'inferred',
    evidence: [
      { rule: 'given', text: 'no place', span: null },
      { rule: 'dateline', text: TEXT.slice(0, 20), span: { start: 0, end: 20 } },
    ],
  },
}
const NIGHT = textSpan(TEXT, { start: 31, end: 50 })
const PUBLISHED: Dating['anchor'] = { date: '2019-02-21', of: 'publication' }

/** Each step with the words it rests on behind an @. */
const told = (date: string | null, dating: Dating, article: Article | undefined): readonly string[] =>
  datingSteps({ date, dating }, article).map(({ kind, words, at }) =>
    at === null ? `${kind}: ${words}` : `${kind}: ${words} @ ${TEXT.slice(at.start, at.end)}`,
  )

test.each<[string, string | null, Dating, readonly string[]]>([
  [
    'counted from publication',
    '2019-02-20',
    { basis: 'resolved', rule: 'weekday-near-publication', expression: NIGHT, anchor: PUBLISHED },
    [
      'time: “on Wednesday night” → Wednesday 20 February 2019 @ on\n Wednesday night',
      'dating: counted from publication on Thursday 21 February 2019 (inferred) @ Thursday 21 February',
      'dating: rule: a weekday in a report is the last one up to publication, or the next where the verb looks ahead @ on\n Wednesday night',
    ],
  ],
  [
    'counted from the date in focus',
    '2019-02-19',
    {
      basis: 'resolved',
      rule: 'the-day-before',
      expression: NIGHT,
      anchor: { date: '2019-02-20', of: 'focus' },
    },
    [
      'time: “on Wednesday night” → Tuesday 19 February 2019 @ on\n Wednesday night',
      'dating: counted from the date the text was speaking of, Wednesday 20 February 2019 @ on\n Wednesday night',
      'dating: rule: the day before @ on\n Wednesday night',
    ],
  ],
  [
    'worked out without words',
    '2017',
    { basis: 'resolved', rule: 'year-alone', expression: null, anchor: null },
    ['dating: worked out as 2017'],
  ],
  [
    'stated',
    '2019-02-20',
    { basis: 'stated', rule: 'stated-date', expression: NIGHT, anchor: null },
    ['time: “on Wednesday night” → Wednesday 20 February 2019, stated by the article @ on\n Wednesday night'],
  ],
  [
    'stated without words',
    '2019-02-20',
    { basis: 'stated', rule: 'stated-date', expression: null, anchor: null },
    ['dating: stated by the article'],
  ],
  [
    'taken over from a sentence before',
    '2019-02-20',
    { basis: 'focus', rule: 'date-in-focus', expression: NIGHT, anchor: null },
    [
      'time: no date of its own, so that of “on Wednesday night” → Wednesday 20 February 2019 @ on\n Wednesday night',
      'dating: rule: the sentence goes on from the dated one before it @ on\n Wednesday night',
    ],
  ],
  [
    'that of publication',
    '2019-02-21',
    { basis: 'publication', rule: 'publication-date', expression: null, anchor: PUBLISHED },
    ['dating: no date of its own: the publication date of the article stands in @ Thursday 21 February'],
  ],
  [
    'none',
    null,
    { basis: 'none', rule: 'undated', expression: null, anchor: null },
    ['dating: not dated: nothing in the article says when'],
  ],
  [
    'given in a collection',
    '2019-02-18',
    { basis: 'stated', rule: 'given-with-quote', expression: null, anchor: null },
    ['dating: the date given with what was said'],
  ],
  [
    'not given in a collection',
    null,
    { basis: 'none', rule: 'given-with-quote', expression: null, anchor: null },
    ['dating: not dated: none was given with what was said'],
  ],
])('%s', (_, date, dating, steps) => {
  expect(told(date, dating, ARTICLE)).toEqual(steps)
})

test('without its article, steps rest on no words', () => {
  const dating: Dating = { basis: 'resolved', rule: 'countdown', expression: NIGHT, anchor: PUBLISHED }
  expect(datingSteps({ date: '2019-02-20', dating }, undefined).map(({ at }) => at)).toEqual([
    null,
    null,
    null,
  ])
})
