import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OpenTimeline, QuoteList } from '../model/open-timeline.ts'
import type { Quote } from '../model/quote.ts'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import { articleContents } from './article-contents.ts'

const [ARTICLE] = SMALL_TIMELINE.articles
const [QUOTE] = SMALL_TIMELINE.quotes
const [DATE] = SMALL_TIMELINE.dates
if (ARTICLE === undefined || QUOTE === undefined || DATE === undefined) throw new Error('too small')

const IDS = ['a', 'b', 'c']
const articles = IDS.map((id) => ({ ...ARTICLE, id }))
const quoteOf = (id: string, article: string, start: number, length: number): Quote => ({
  ...QUOTE,
  id,
  article,
  segments: [{ start, end: start + length }],
})

/** The same quotes as a library has them. */
const stored = (quotes: readonly Quote[]): QuoteList => ({
  length: quotes.length,
  at: (row) => quotes[row],
  [Symbol.iterator]: () => quotes[Symbol.iterator](),
  lookUp: {
    rowOf: () => undefined,
    eventOf: () => undefined,
    eventRows: { starts: new Uint32Array(1), rows: new Uint32Array() },
    articleOf: (row) => IDS.indexOf(quotes[row]?.article ?? ''),
    startOf: (row) => quotes[row]?.segments[0]?.start ?? 0,
  },
})

const rows = fc.array(
  fc.record({
    article: fc.constantFrom('a', 'b'),
    start: fc.nat(100),
    length: fc.integer({ min: 1, max: 30 }),
  }),
  { maxLength: 20 },
)

describe('what an article holds', () => {
  it('are all its quotes as they start, in memory as in a library', () => {
    fc.assert(
      fc.property(rows, fc.nat(110), fc.nat(40), (given, start, length) => {
        const quotes = given.map((row, at) => quoteOf(`q${at}`, row.article, row.start, row.length))
        const span = { start, end: start + length }
        for (const list of [quotes, stored(quotes)]) {
          const contents = articleContents({ ...SMALL_TIMELINE, articles, quotes: list })
          for (const id of IDS) {
            const { quoteCount, quoteAt, quotesIn } = contents(id)
            const own = quotes
              .filter(({ article }) => article === id)
              .sort((a, b) => (a.segments[0]?.start ?? 0) - (b.segments[0]?.start ?? 0))
            expect(Array.from({ length: quoteCount }, (_, place) => quoteAt(place).id)).toEqual(
              own.map((quote) => quote.id),
            )
            const touching = own.filter(({ segments }) =>
              segments.some((segment) => segment.start < span.end && segment.end > span.start),
            )
            if (length > 0)
              expect(quotesIn(span).map((quote) => quote.id)).toEqual(touching.map((quote) => quote.id))
          }
        }
      }),
    )
  })

  it('are its time expressions in reading order', () => {
    const dates = [
      { ...DATE, start: 9, end: 12 },
      { ...DATE, article: 'b' },
      { ...DATE, start: 2, end: 5 },
      { ...DATE, start: 2, end: 8 },
    ]
    const contents = articleContents({ ...SMALL_TIMELINE, articles, dates })
    expect(contents('a').dates.map(({ start, end }) => [start, end])).toEqual([
      [2, 8],
      [2, 5],
      [9, 12],
    ])
    expect(contents('nowhere')).toMatchObject({ quoteCount: 0, dates: [] })
  })

  it('is found without reading the quotes of other articles', () => {
    const quotes = Array.from({ length: 900 }, (_, at) => quoteOf(`q${at}`, IDS[at % 2] ?? '', at * 10, 5))
    const read: number[] = []
    const list = stored(quotes)
    const watched: QuoteList = {
      ...list,
      at: (row) => {
        read.push(row)
        return quotes[row]
      },
    }
    const timeline: OpenTimeline = { ...SMALL_TIMELINE, articles, quotes: watched }
    expect(articleContents(timeline)('a').quotesIn({ start: 4000, end: 4040 })).toHaveLength(2)
    expect(read.length).toBeLessThan(60)
    expect(read.every((row) => row % 2 === 0)).toBe(true)
  })
})
