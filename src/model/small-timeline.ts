/** The smallest timeline that has one of everything: what tests of several rooms start from. */
import { textSpan } from './span.ts'
import type { Timeline } from './timeline.ts'

const TEXT = 'date 2019-02-20\n\n“It is over,” said Ann Smith on Monday.'
const spanOf = (words: string) =>
  textSpan(TEXT, { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const placeOf = (words: string) => ({ start: spanOf(words).start, end: spanOf(words).end })

export const SMALL_TIMELINE: Timeline = {
  format: 'onrecord timeline',
  version: 1,
  articles: [
    {
      id: 'a',
      file: 'a.txt',
      publisher: 'The Paper',
      headline: 'Smith goes',
      byline: null,
      url: null,
      published: {
        date: '2019-02-20',
        basis: 'stated',
        evidence: [{ rule: 'date-line', text: '2019-02-20', span: placeOf('2019-02-20') }],
      },
      text: TEXT,
    },
  ],
  people: [{ id: 'ann-smith', kind: 'person', name: 'Ann Smith', aliases: ['Smith'], roles: ['minister'] }],
  quotes: [
    {
      id: 'a/q1',
      article: 'a',
      kind: 'direct',
      text: 'It is over,',
      segments: [placeOf('It is over,')],
      cue: spanOf('said'),
      speaker: { name: 'Ann Smith', id: 'ann-smith', mention: placeOf('Ann Smith') },
      said: '2019-02-18',
      variantOf: null,
    },
  ],
  dates: [
    {
      article: 'a',
      ...spanOf('on Monday'),
      value: '2019-02-18',
      basis: 'resolved',
      rule: 'weekday-near-publication',
      anchor: { date: '2019-02-20', of: 'publication' },
    },
  ],
  events: [
    {
      id: 'a/e1',
      date: '2019-02-18',
      dating: {
        basis: 'resolved',
        rule: 'weekday-near-publication',
        expression: spanOf('on Monday'),
        anchor: { date: '2019-02-20', of: 'publication' },
      },
      status: 'reported',
      headline: 'Smith says it is over',
      mentions: [
        {
          article: 'a',
          ...placeOf('“It is over,” said Ann Smith on Monday.'),
          date: '2019-02-18',
          basis: 'resolved',
          status: 'reported',
        },
      ],
      people: ['ann-smith'],
      quotes: ['a/q1'],
    },
  ],
  problems: [{ where: 'b.txt', code: 'empty', reason: 'nothing in it; left out' }],
}
