import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QUOTE_KINDS } from '../model/quote.ts'
import { MOST_QUOTES_OF_EVENT } from './collection-groups.ts'
import { collection, given } from './example-quotations.ts'
import { parseCollection } from './parse-collection.ts'

const ANN = { speaker: 'Ann Smith' }
const BOB = { speaker: 'Bob' }

describe('a collection', () => {
  it('is an article of its quotations, with an empty line between them', () => {
    const { article } = parseCollection(collection([given('One.', ANN), given('Two.', ANN)]))
    expect(article).toEqual({
      id: 'q',
      file: 'q.jsonl',
      publisher: null,
      headline: 'q.jsonl',
      byline: null,
      url: null,
      published: null,
      text: 'One.\n\nTwo.',
    })
  })

  it('keeps the order of its quotations; in its text those of one event stand together', () => {
    const { article, quotes, events } = parseCollection(
      collection([given('One.', ANN), given('Two.', BOB), given('Three.', ANN)]),
    )
    expect(article.text).toBe('One.\n\nThree.\n\nTwo.')
    expect(quotes.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.'])
    expect(events.map(({ start, end }) => article.text.slice(start, end))).toEqual(['One.\n\nThree.', 'Two.'])
  })

  it('tells of each what was given', () => {
    const quotation = given('It was over', { ...ANN, kind: 'indirect', said: '2019-02-18' })
    expect(parseCollection(collection([quotation]))).toMatchObject({
      quotes: [
        {
          kind: 'indirect',
          text: 'It was over',
          segments: [{ start: 0, end: 11 }],
          cue: null,
          speaker: { name: 'Ann Smith', id: 'ann-smith', mention: null },
          said: '2019-02-18',
        },
      ],
      dates: [],
      people: [{ id: 'ann-smith', kind: 'person', name: 'Ann Smith', aliases: [], roles: [] }],
      problems: [],
    })
  })

  it('takes spellings of one id for one person, by the first of them', () => {
    const names = ['Ann Smith', 'ANN SMITH', 'Ann Smith', 'Ann  Smith']
    const { people, quotes, events } = parseCollection(
      collection(names.map((speaker) => given('T.', { speaker }))),
    )
    expect(people).toMatchObject([{ name: 'Ann Smith', aliases: ['ANN SMITH', 'Ann  Smith'] }])
    expect(new Set(quotes.map(({ speaker }) => speaker?.name))).toEqual(new Set(['Ann Smith']))
    expect(events).toHaveLength(1)
  })
})

describe('the events of a collection', () => {
  it('are what one speaker said on one date', () => {
    const { events } = parseCollection(
      collection([
        given('One.', { ...ANN, said: '2019-02-18' }),
        given('Two.', ANN),
        given('Three.', { ...BOB, said: '2019-02-18' }),
        given('Four.', { ...ANN, said: '2019-02-18' }),
        given('Five.'),
      ]),
    )
    const dating = { rule: 'given-with-quote', expression: null, anchor: null }
    expect(events).toMatchObject([
      {
        date: '2019-02-18',
        dating: { ...dating, basis: 'stated' },
        status: 'reported',
        headline: 'Ann Smith: “One.”',
        people: ['ann-smith'],
        quotes: [0, 3],
      },
      { date: null, dating: { ...dating, basis: 'none' }, headline: 'Ann Smith: “Two.”', quotes: [1] },
      { date: '2019-02-18', headline: 'Bob: “Three.”', people: ['bob'], quotes: [2] },
      { date: null, headline: '“Five.”', people: [], quotes: [4] },
    ])
  })

  it('hold so many quotations, and the next ones more', () => {
    const quotations = Array.from({ length: 2 * MOST_QUOTES_OF_EVENT + 1 }, (_, at) => given(`${at}.`, ANN))
    const { events } = parseCollection(collection(quotations))
    expect(events.map(({ quotes }) => quotes.length)).toEqual([MOST_QUOTES_OF_EVENT, MOST_QUOTES_OF_EVENT, 1])
    expect(events.map(({ headline }) => headline)).toEqual([
      'Ann Smith: “0.”',
      'Ann Smith: “50.”',
      'Ann Smith: “100.”',
    ])
  })
})

it('an event of words that nobody in particular said is headed by how many they are', () => {
  const { events } = parseCollection(collection([given('One.'), given('Two.'), given('Three.', ANN)]))
  expect(events.map(({ headline }) => headline)).toEqual([
    '2 quotes, speaker not named',
    'Ann Smith: “Three.”',
  ])
})

/** Few speakers and dates, so that many share them. */
const anyQuotations = fc.array(
  fc
    .record({
      kind: fc.constantFrom(...QUOTE_KINDS),
      speaker: fc.constantFrom(null, 'Ann Smith', 'ANN SMITH', 'Bob', '!', '终'),
      said: fc.constantFrom(null, '2019', '2019-02-18', '2017/..'),
      text: fc.string({ unit: 'binary', minLength: 1 }),
    })
    .map(({ text, ...changes }) => given(text, changes)),
  { maxLength: 120 },
)

describe('whatever was given', () => {
  it('every quotation is its span of the text, and stands in the span of its one event', () => {
    fc.assert(
      fc.property(anyQuotations, (quotations) => {
        const { article, quotes, events } = parseCollection(collection(quotations))
        expect(quotes.map(({ text }) => text)).toEqual(quotations.map(({ text }) => text))
        for (const { text, segments } of quotes)
          expect(segments.map(({ start, end }) => article.text.slice(start, end))).toEqual([text])
        expect(events.flatMap((event) => event.quotes).toSorted((a, b) => a - b)).toEqual([...quotes.keys()])
        for (const event of events) {
          const words = event.quotes.map((at) => quotations[at]?.text)
          expect(article.text.slice(event.start, event.end)).toBe(words.join('\n\n'))
        }
      }),
    )
  })
})
