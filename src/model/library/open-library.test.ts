import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareArticle } from '../bare-article.ts'
import type { Event } from '../event.ts'
import { rowsOfEvent } from '../event-rows.ts'
import { articleSlice, type OpenTimeline } from '../open-timeline.ts'
import { QUOTE_KINDS, type Quote } from '../quote.ts'
import { GIVEN_WITH_QUOTE } from '../quote-collection.ts'
import { openSections } from '../section-file.ts'
import { SMALL_TIMELINE } from '../small-timeline.ts'
import { type Span, textSpan } from '../span.ts'
import type { Timeline } from '../timeline.ts'
import { libraryBytes, sectionBytes } from './library-bytes.ts'
import { openLibrary, wholeTimeline } from './open-library.ts'
import { librarySections } from './write-library.ts'

const PIECES = [
  'a',
  'é',
  'e\u0301',
  '“',
  '漢',
  '🎉',
  '\ud83c',
  '\udf89',
  '\ufeff',
  '\ufffd',
  '\0',
  ' ',
  '\n\n',
]
/** Short, of letters of one to four bytes, whole pairs and halves. */
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', minLength: 1 }),
)
const anyId = fc.oneof(
  fc.constantFrom('x', 'x-2', '\ud800', '\ufffd', '', 'é'),
  fc.string({ unit: 'binary' }),
)

const spanIn = (text: string): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

const anySpeaker = (text: string): fc.Arbitrary<Quote['speaker']> =>
  fc.option(
    fc.record({
      name: fc.constantFrom('Ann Smith', 'A. Smith', '\ud800'),
      id: fc.constantFrom('ann', 'bob'),
      mention: fc.option(spanIn(text)),
    }),
  )

type Facts = Omit<Quote, 'id' | 'variantOf'>

const quoteIn = (article: string, text: string): fc.Arbitrary<Facts> =>
  fc.record({
    article: fc.constant(article),
    kind: fc.constantFrom(...QUOTE_KINDS),
    text: anyText,
    segments: fc.array(spanIn(text), { maxLength: 3 }),
    cue: fc.option(
      fc.oneof(
        spanIn(text).map((span) => textSpan(text, span)),
        spanIn(text).map((span) => ({ ...span, text: 'said' })),
      ),
    ),
    speaker: anySpeaker(text),
    said: fc.constantFrom(null, '2019-02-18', '2019'),
  })

const articleWithQuotes = (id: string) =>
  anyText.chain((text) =>
    fc.array(quoteIn(id, text), { maxLength: 4 }).map((quotes) => ({
      article: bareArticle(text, null, id),
      quotes,
      isCollection: false,
    })),
  )

/** Its quotes stand in its text in any order; `isChanged` is a text that is no longer theirs. */
const collectionWithQuotes = (id: string) =>
  fc
    .record({
      texts: fc.array(anyText, { maxLength: 5 }),
      seeds: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
      isChanged: fc.boolean(),
    })
    .map(({ texts, seeds, isChanged }) => {
      const text = texts.join('\n\n') + (isChanged ? '…' : '')
      let start = 0
      const quotes = texts.map((words): Facts => {
        const end = start + words.length
        const segments = [{ start, end }]
        start = end + 2
        return { article: id, kind: 'direct', text: words, segments, cue: null, speaker: null, said: null }
      })
      const order = quotes
        .map((quote, at) => ({ quote, seed: seeds[at] ?? 0 }))
        .sort((a, b) => a.seed - b.seed)
      return {
        article: bareArticle(text, null, id),
        quotes: order.map(({ quote }) => quote),
        isCollection: true,
      }
    })

const eventOf = (at: number, article: string, quotes: readonly string[], isCollection: boolean): Event => ({
  id: `e${at}`,
  date: at % 2 === 0 ? null : '2019-02-18',
  dating: { basis: 'none', rule: isCollection ? GIVEN_WITH_QUOTE : 'other', expression: null, anchor: null },
  status: 'reported',
  headline: '\ud800',
  mentions: [{ article, start: 0, end: 0, date: null, basis: 'none', status: 'reported' }],
  people: [],
  quotes,
})

/** Timelines at random: any text in them, quotes of every shape, collections among the articles. No more than fits together: the ids of quotes differ, and those that are named are there. */
const anyTimeline: fc.Arbitrary<Timeline> = fc
  .record({
    stories: fc
      .tuple(
        articleWithQuotes('a'),
        collectionWithQuotes('c'),
        articleWithQuotes('\ud800'),
        collectionWithQuotes('d'),
      )
      .chain((all) => fc.shuffledSubarray(all)),
    ids: fc.uniqueArray(anyId, { minLength: 18, maxLength: 18 }),
    picks: fc.array(fc.nat(17), { maxLength: 12 }),
  })
  .map(({ stories, ids, picks }) => {
    const facts = stories.flatMap(({ quotes }) => quotes)
    const own = ids.slice(0, facts.length)
    const quotes = facts.map((quote, at): Quote => {
      const pick = picks[at] ?? 0
      return { ...quote, id: own[at] ?? '', variantOf: pick % 3 === 1 ? (own[pick] ?? null) : null }
    })
    const picked = picks.flatMap((pick) => own[pick] ?? [])
    return {
      format: 'onrecord timeline',
      version: 1,
      articles: stories.map(({ article }) => article),
      people: [],
      quotes,
      dates: [],
      events: stories.flatMap(({ article, isCollection }, at) => [
        eventOf(2 * at, article.id, picked.slice(0, at), isCollection),
        eventOf(2 * at + 1, article.id, picked.slice(at), isCollection),
      ]),
      problems: [],
    }
  })

const opened = (timeline: OpenTimeline): OpenTimeline =>
  openLibrary(openSections(libraryBytes(timeline), 'f', 'next'), 'f')

describe('a library', () => {
  it.each<[string, Timeline]>([
    ['a timeline with one of everything', SMALL_TIMELINE],
    ['no quotes', { ...SMALL_TIMELINE, quotes: [], events: [] }],
    ['no events', { ...SMALL_TIMELINE, events: [] }],
    ['nothing', { ...SMALL_TIMELINE, articles: [], quotes: [], events: [], dates: [], people: [] }],
  ])('gives back %s', (_, timeline) => {
    expect(wholeTimeline(opened(timeline))).toEqual(timeline)
  })

  it('gives back any timeline, with halves of surrogate pairs too, which UTF-8 cannot hold', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        expect(wholeTimeline(opened(timeline))).toEqual(timeline)
      }),
      { numRuns: 500 },
    )
  })

  it('made of a library is the same', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        expect(libraryBytes(opened(timeline))).toEqual(libraryBytes(timeline))
      }),
    )
  })

  it('gives any span of any article as it would slice its text', () => {
    fc.assert(
      fc.property(anyTimeline, fc.nat(40), fc.nat(40), (timeline, start, end) => {
        for (const [at, article] of opened(timeline).articles.entries())
          expect(articleSlice(article, { start, end })).toBe(timeline.articles[at]?.text.slice(start, end))
      }),
      { numRuns: 500 },
    )
  })

  it('looks up what maps would say', () => {
    fc.assert(
      fc.property(anyTimeline, fc.string({ unit: 'binary' }), (timeline, other) => {
        const { lookUp } = opened(timeline).quotes
        const { quotes, events, articles } = timeline
        const eventOf = (id: string): number => events.findIndex((event) => event.quotes.includes(id))
        for (const [row, { id, article, segments }] of quotes.entries()) {
          expect(lookUp?.rowOf(id)).toBe(row)
          expect(articles[lookUp?.articleOf(row) ?? -1]?.id).toBe(article)
          expect(lookUp?.startOf(row)).toBe(segments[0]?.start ?? 0)
          expect(lookUp?.eventOf(row) ?? -1).toBe(eventOf(id))
        }
        for (const id of [other, '\ud801', '\ufffd\ufffd'])
          if (!quotes.some((quote) => quote.id === id)) expect(lookUp?.rowOf(id)).toBeUndefined()
        for (const [at, event] of events.entries())
          expect(
            lookUp === undefined
              ? null
              : Array.from(rowsOfEvent(lookUp.eventRows, at), (row) => quotes[row]?.id),
          ).toEqual(event.quotes)
      }),
      { numRuns: 300 },
    )
  })

  it('has no quote before its first or behind its last', () => {
    const { quotes } = opened(SMALL_TIMELINE)
    expect([quotes.at(-1), quotes.at(quotes.length), quotes.at(0)?.id]).toEqual([
      undefined,
      undefined,
      'a/q1',
    ])
  })

  it('of another version is refused', () => {
    const bytes = sectionBytes(librarySections(SMALL_TIMELINE), 9)
    expect(() => openLibrary(openSections(bytes, 'f', 'next'), 'f')).toThrow(
      'f: made by an onrecord with another kind of library',
    )
  })

  it('reads of a collection no more than the quotations that a span touches', () => {
    const words = 'It is over. '.repeat(1000)
    const rows = Array.from({ length: 2000 }, (_, row) => row * (words.length + 2))
    const [event] = SMALL_TIMELINE.events
    const [quote] = SMALL_TIMELINE.quotes
    const [article] = SMALL_TIMELINE.articles
    if (event === undefined || quote === undefined || article === undefined) throw new Error('not there')
    const text = rows.map(() => words).join('\n\n')
    const { articles } = opened({
      ...SMALL_TIMELINE,
      articles: [{ ...article, text }],
      events: [{ ...event, quotes: [], dating: { ...event.dating, rule: 'given-with-quote' } }],
      quotes: rows.map((start, row) => ({
        ...quote,
        id: `${row}`,
        text: words,
        cue: null,
        segments: [{ start, end: start + words.length }],
      })),
    })
    const [collection] = articles
    if (collection === undefined) throw new Error('not there')
    articleSlice(collection, { start: 0, end: 1 })
    const began = performance.now()
    for (const start of rows)
      expect(articleSlice(collection, { start, end: start + 5 })).toBe(text.slice(start, start + 5))
    // Two thousand times all 24 MB would take half a minute.
    expect(performance.now() - began).toBeLessThan(2000)
  })
})
