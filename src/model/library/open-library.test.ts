import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleSlice, type OpenTimeline } from '../open-timeline.ts'
import { openSections } from '../section-file.ts'
import { SMALL_TIMELINE } from '../small-timeline.ts'
import type { Timeline } from '../timeline.ts'
import { libraryBytes, sectionBytes } from './library-bytes.ts'
import { openLibrary, wholeTimeline } from './open-library.ts'
import { anyTimeline } from './random-timeline.ts'
import { librarySections } from './write-library.ts'

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
        const { quotes, events } = timeline
        const eventOf = (id: string): number => events.findIndex((event) => event.quotes.includes(id))
        for (const [row, { id }] of quotes.entries()) {
          expect(lookUp?.rowOf(id)).toBe(row)
          expect(lookUp?.eventOf(row) ?? -1).toBe(eventOf(id))
        }
        for (const id of [other, '\ud801', '\ufffd\ufffd'])
          if (!quotes.some((quote) => quote.id === id)) expect(lookUp?.rowOf(id)).toBeUndefined()
        for (const event of events.keys())
          expect(lookUp?.firstIn(event)).toBe(quotes.filter(({ id }) => eventOf(id) === event).length)
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
