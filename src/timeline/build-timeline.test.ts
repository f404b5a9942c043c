import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../model/article.ts'
import { bareArticle } from '../model/bare-article.ts'
import { compareEdtf } from '../model/edtf.ts'
import type { FoundEvent, ParsedArticle } from '../model/parsed-article.ts'
import type { Person } from '../model/person.ts'
import type { Quotation } from '../model/quote.ts'
import { readTimeline, writeTimeline } from '../model/timeline-file.ts'
import { buildTimeline } from './build-timeline.ts'

const TEXT = 'Ann Smith said “no”.'

const article = (id: string): Article => bareArticle(TEXT, null, id)
const event = (headline: string, date: string | null): FoundEvent => ({
  start: 0,
  end: TEXT.length,
  date,
  dating: { basis: 'stated', rule: 'stated-date', expression: null, anchor: null },
  status: 'reported',
  headline,
  people: [],
  quotes: [],
})
const person = (id: string, changes: Partial<Person> = {}): Person => ({
  id,
  kind: 'person',
  name: id,
  aliases: [],
  roles: [],
  ...changes,
})
const quotation: Quotation = {
  kind: 'mixed',
  text: 'no',
  segments: [{ start: 16, end: 18 }],
  cue: null,
  speaker: { name: 'Ann Smith', id: 'ann', mention: { start: 0, end: 9 } },
  said: null,
}
const parsed = (id: string, found: Partial<ParsedArticle>): ParsedArticle => ({
  article: article(id),
  quotes: [],
  dates: [],
  people: [],
  events: [],
  problems: [],
  ...found,
})

describe('buildTimeline', () => {
  it('orders events by date, those of one date as they were read, undated last', () => {
    const timeline = buildTimeline(
      [
        parsed('a', {
          events: [event('late', '2019-02-20'), event('undated', null), event('month', '2019-02')],
        }),
        parsed('b', { events: [event('early', '2019-02-18'), event('late too', '2019-02-20')] }),
      ],
      [],
    )
    expect(timeline.events.map(({ headline }) => headline)).toEqual([
      'month',
      'early',
      'late',
      'late too',
      'undated',
    ])
    expect(timeline.events.map(({ id }) => id)).toEqual(['a/e3', 'b/e1', 'a/e1', 'b/e2', 'a/e2'])
  })

  it('joins people by id: the first’s name, everybody’s aliases and roles', () => {
    const timeline = buildTimeline(
      [
        parsed('a', {
          people: [person('ann', { name: 'Ann Smith', aliases: ['Smith'], roles: ['minister'] })],
        }),
        parsed('b', {
          people: [
            person('bob'),
            person('ann', { name: 'ANN', aliases: ['Ms Smith', 'Smith'], roles: ['MP'] }),
          ],
        }),
      ],
      [],
    )
    expect(timeline.people).toEqual([
      person('ann', { name: 'Ann Smith', aliases: ['Smith', 'ANN', 'Ms Smith'], roles: ['minister', 'MP'] }),
      person('bob'),
    ])
  })

  it('names quotes by their articles and leaves out those that no event holds', () => {
    const timeline = buildTimeline(
      ['a', 'b'].map((id) =>
        parsed(id, {
          people: [person('ann')],
          quotes: [quotation, quotation],
          events: [{ ...event('said', null), people: ['ann'], quotes: [1] }],
        }),
      ),
      [],
    )
    expect(timeline.quotes.map(({ id }) => id)).toEqual(['a/q2', 'b/q2'])
    expect(timeline.events.map(({ quotes }) => quotes)).toEqual([['a/q2'], ['b/q2']])
    expect(readTimeline(writeTimeline(timeline), 't.json')).toEqual(timeline)
  })

  it('keeps every problem, the inputs’ first', () => {
    const problem = (where: string) => ({ where, code: 'empty' as const, reason: 'nothing in it; left out' })
    expect(buildTimeline([parsed('a', { problems: [problem('a')] })], [problem('input')]).problems).toEqual([
      problem('input'),
      problem('a'),
    ])
  })

  it('of nothing is empty', () => {
    expect(buildTimeline([], [])).toMatchObject({ articles: [], events: [], problems: [] })
  })

  it('is sorted, loses no event, and fits its schema, whatever the dates', () => {
    const date = fc.constantFrom(
      null,
      '2019',
      '2019-02',
      '2019-02-20',
      '2019-02-20T11:00',
      '201X',
      '2017/..',
      '../2019',
    )
    fc.assert(
      fc.property(fc.array(fc.array(date, { maxLength: 6 }), { maxLength: 4 }), (datesOfArticles) => {
        const timeline = buildTimeline(
          datesOfArticles.map((dates, index) =>
            parsed(String(index), { events: dates.map((value) => event('x', value)) }),
          ),
          [],
        )
        const dates = timeline.events.map((entry) => entry.date)
        expect(dates).toEqual(datesOfArticles.flat().sort(compareEdtf))
        expect(readTimeline(writeTimeline(timeline), 't.json')).toEqual(timeline)
      }),
    )
  })
})
