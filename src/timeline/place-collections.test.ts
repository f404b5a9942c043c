import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareArticle } from '../model/bare-article.ts'
import type { Person } from '../model/person.ts'
import type { QuoteCollection } from '../model/quote-collection.ts'
import type { Timeline } from '../model/timeline.ts'
import { readTimeline, writeTimeline } from '../model/timeline-file.ts'
import { parseArticle } from '../parse/parse-article.ts'
import { buildTimeline } from './build-timeline.ts'
import { collection, given } from './example-quotations.ts'

const ARTICLE = bareArticle(
  'The minister resigned on 18 February 2019.\n\n“It is over,” said Ann Smith of the Labour Party.',
  '2019-02-20',
  'a',
)

const timelineOf = (...collections: readonly QuoteCollection[]): Timeline =>
  buildTimeline([parseArticle(ARTICLE)], [], collections)

describe('collections in a timeline', () => {
  it('stand behind the articles, their events among the others by date', () => {
    const early = given('Early.', { said: '2019-02-17' })
    const { articles, events } = timelineOf(
      collection([given('Undated.'), early, given('Late.', { said: '2019-02-21' })]),
    )
    expect(articles.map(({ id }) => id)).toEqual(['a', 'q'])
    const dates = events.map(({ date }) => date)
    expect(dates[0]).toBe('2019-02-17')
    expect(dates.slice(-2)).toEqual(['2019-02-21', null])
    expect(dates).toContain('2019-02-18')
    expect(events[0]).toEqual({
      id: 'q/e2',
      date: '2019-02-17',
      dating: { basis: 'stated', rule: 'given-with-quote', expression: null, anchor: null },
      status: 'reported',
      headline: '“Early.”',
      mentions: [
        { article: 'q', start: 10, end: 16, date: '2019-02-17', basis: 'stated', status: 'reported' },
      ],
      people: [],
      quotes: ['q/q2'],
    })
  })

  it('are not said to be undated', () => {
    expect(timelineOf(collection([given('T.')])).problems).toEqual([])
  })

  it('of two files have the same people as the articles', () => {
    const { people, quotes, events } = timelineOf(
      collection([given('One.', { speaker: 'ann smith' })]),
      collection([given('Two.', { speaker: 'Zed' })], { id: 'r' }),
      collection([given('Three.', { speaker: 'ZED' })], { id: 's' }),
    )
    expect(people.filter(({ id }) => id === 'ann-smith')).toMatchObject([
      { name: 'Ann Smith', aliases: expect.arrayContaining(['ann smith']) },
    ])
    expect(people.filter(({ id }) => id === 'zed')).toMatchObject([{ name: 'Zed', aliases: ['ZED'] }])
    expect(quotes.map(({ text, speaker }) => [text, speaker?.name])).toEqual([
      ['It is over,', 'Ann Smith'],
      ['One.', 'Ann Smith'],
      ['Two.', 'Zed'],
      ['Three.', 'Zed'],
    ])
    expect(events.find(({ id }) => id === 'q/e1')?.people).toEqual(['ann-smith'])
  })

  it('leave a party what the articles know it to be', () => {
    const party: Person = {
      id: 'labour-party',
      kind: 'organisation',
      name: 'Labour Party',
      aliases: [],
      roles: [],
    }
    const parsed = { ...parseArticle(ARTICLE), people: [party] }
    const quotations = [given('T.', { speaker: 'Labour Party' })]
    expect(buildTimeline([parsed], [], [collection(quotations)]).people).toEqual([party])
  })
})

describe('the ids of quotations', () => {
  const idsOf = (...collections: readonly QuoteCollection[]) => {
    const { quotes, problems } = timelineOf(...collections)
    return { ids: quotes.map(({ id }) => id).slice(1), reasons: problems.map(({ reason }) => reason) }
  }

  it.each([
    ['are kept', ['7', 'x'], ['7', 'x'], []],
    ['are made where there are none', [null, 'x', null], ['q/q1', 'x', 'q/q3'], []],
    ['taken once', ['x', 'x'], ['x', 'x-2'], ['id "x" is taken; the quotation was read as "x-2"']],
    [
      'taken often',
      ['x', 'x', 'x', 'y', 'y'],
      ['x', 'x-2', 'x-3', 'y', 'y-2'],
      ['id "x" is taken; the quotation was read as "x-2", and 2 more so'],
    ],
    [
      'that a quote of an article has',
      ['a/q1'],
      ['a/q1-2'],
      ['id "a/q1" is taken; the quotation was read as "a/q1-2"'],
    ],
  ])('%s', (_, wanted, ids, reasons) => {
    expect(idsOf(collection(wanted.map((id) => given('T.', { id }))))).toEqual({ ids, reasons })
  })

  it('that another collection has are one problem of the later one', () => {
    const twice = ['1', '2'].map((id) => given('T.', { id }))
    expect(idsOf(collection(twice), collection(twice, { id: 'r', file: 'r.jsonl' }))).toEqual({
      ids: ['1', '2', '1-2', '2-2'],
      reasons: ['id "1" is taken; the quotation was read as "1-2", and 1 more so'],
    })
  })
})

/** Few ids, so that many clash. */
const anyQuotations = fc.array(
  fc
    .record({
      id: fc.constantFrom(null, null, 'x', 'x-2', 'q/q1', 'a/q1'),
      speaker: fc.constantFrom(null, 'Ann Smith', 'ANN SMITH', 'Bob'),
      said: fc.constantFrom(null, '2019-02-18'),
      text: fc.string({ unit: 'binary', minLength: 1 }),
    })
    .map(({ text, ...changes }) => given(text, changes)),
  { maxLength: 20 },
)

it('whatever was given makes a timeline that can be read back, with every quotation in it', () => {
  fc.assert(
    fc.property(anyQuotations, anyQuotations, (first, second) => {
      const timeline = timelineOf(collection(first), collection(second, { id: 'r' }))
      expect(readTimeline(writeTimeline(timeline), 'here')).toEqual(timeline)
      expect(timeline.quotes.slice(1).map(({ text, said }) => [text, said])).toEqual(
        [...first, ...second].map(({ text, said }) => [text, said]),
      )
      const told = timeline.events.flatMap(({ quotes }) => quotes)
      expect(told.toSorted()).toEqual(timeline.quotes.map(({ id }) => id).toSorted())
    }),
  )
})

it('fifty thousand quotations are placed at once, and not in the minutes that looking through all for each takes', () => {
  // All of one id, one speaker and one date: the most there is to be told apart.
  const quotations = Array.from({ length: 50_000 }, () => given('It is over.', { id: 'x', speaker: 'Ann' }))
  const start = performance.now()
  buildTimeline([], [], [collection(quotations)])
  expect(performance.now() - start).toBeLessThan(5000)
})
