import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Event } from '../model/event.ts'
import { libraryBytes } from '../model/library/library-bytes.ts'
import { openLibrary } from '../model/library/open-library.ts'
import { openSections } from '../model/section-file.ts'
import { compileFilters } from '../search/query/naive-filters.ts'
import type { Filter } from '../search/query/query.ts'
import { quoteFacts } from '../search/quote-facts.ts'
import { hasRow } from '../search/row-set.ts'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { filtersOf, filterTimeline, inverted, quotesLeft } from './filters.ts'
import { withFilter, withInverted } from './picked-filters.ts'
import { indexTimeline } from './timeline-index.ts'

const INDEX = indexTimeline(EXAMPLE_TIMELINE)

const left = (...filters: readonly string[]) => {
  const result = filterTimeline(INDEX, filters)
  if (result === null) return null
  const { events, quotes } = EXAMPLE_TIMELINE
  return {
    events: events.filter((_, number) => result.events[number] === 1),
    quotes: quotes.filter((_, row) => hasRow(result.rows, row)),
  }
}

const quotesOf = (ids: readonly string[]) => EXAMPLE_TIMELINE.quotes.filter(({ id }) => ids.includes(id))

describe('filters', () => {
  test('none leave everything, and no work to do', () => {
    expect(filterTimeline(INDEX, [])).toBeNull()
    expect(filterTimeline(INDEX, ['just words'])).toBeNull()
  })

  test('of a speaker leave what they said, and the events that hold it', () => {
    const found = left('speaker:"Jeremy Corbyn"')
    expect(found?.quotes.length).toBeGreaterThan(0)
    for (const { speaker } of found?.quotes ?? []) expect(speaker?.name).toBe('Jeremy Corbyn')
    for (const event of found?.events ?? [])
      expect(quotesOf(event.quotes).some(({ speaker }) => speaker?.name === 'Jeremy Corbyn')).toBe(true)
    expect(found?.events.length).toBe(
      EXAMPLE_TIMELINE.events.filter(({ quotes }) =>
        quotesOf(quotes).some(({ speaker }) => speaker?.name === 'Jeremy Corbyn'),
      ).length,
    )
  })

  test('turned round leave out what they said, and the events that hold nothing else', () => {
    const found = left('-speaker:"Jeremy Corbyn"')
    expect(found?.quotes.every(({ speaker }) => speaker?.name !== 'Jeremy Corbyn')).toBe(true)
    for (const event of EXAMPLE_TIMELINE.events) {
      const isOnlyHis =
        event.quotes.length > 0 &&
        quotesOf(event.quotes).every(({ speaker }) => speaker?.name === 'Jeremy Corbyn')
      expect(found?.events.includes(event)).toBe(!isOnlyHis)
    }
  })

  test.each(['on:2019-02-20', 'from:2019-02-20', 'until:2019-02-18'])(
    '%s asks for the date of the event',
    (filter) => {
      const found = left(filter)
      const isLeft = (date: string | null): boolean =>
        date !== null &&
        (filter.startsWith('on')
          ? date.startsWith('2019-02-20')
          : filter.startsWith('from')
            ? date >= '2019-02-20'
            : date <= '2019-02-18')
      expect(found?.events).toEqual(EXAMPLE_TIMELINE.events.filter(({ date }) => isLeft(date)))
    },
  )

  test('of a publisher leave the events that it tells', () => {
    const found = left('publisher:"The Morning Paper"')
    expect(found?.events).toEqual(
      EXAMPLE_TIMELINE.events.filter(({ mentions }) => mentions.some(({ article }) => article === 'monday')),
    )
  })

  describe('of a publisher whose name is in another’s', () => {
    test.each<[string, readonly string[], 'quoted' | 'unquoted']>([
      ['publisher:"The Times"', ['wednesday'], 'quoted'],
      ['publisher:"The Times"', ['monday'], 'unquoted'],
      ['publisher:"the times"', ['wednesday'], 'quoted'],
      ['publisher:"The Sunday Times"', ['monday'], 'quoted'],
      ['publisher:"Sunday"', ['monday'], 'quoted'],
      ['publisher:times', ['monday', 'wednesday'], 'quoted'],
      ['-publisher:"The Times"', ['monday'], 'quoted'],
      ['-publisher:"The Times"', ['wednesday'], 'unquoted'],
    ])('%s leaves the events of %j where its articles are %s', (filter, tellers, times) => {
      const quoted = times === 'quoted' ? 'The Times' : 'The Sunday Times'
      const unquoted = times === 'quoted' ? 'The Sunday Times' : 'The Times'
      const articles = EXAMPLE_TIMELINE.articles.map((article) => ({
        ...article,
        publisher: article.id === 'wednesday' ? quoted : unquoted,
      }))
      const result = filterTimeline(indexTimeline({ ...EXAMPLE_TIMELINE, articles }), [filter])
      expect(EXAMPLE_TIMELINE.events.filter((_, number) => result?.events[number] === 1)).toEqual(
        EXAMPLE_TIMELINE.events.filter(({ mentions }) =>
          mentions.some(({ article }) => tellers.includes(article)),
        ),
      )
    })
  })

  test('of different fields must all hold, of one field any', () => {
    expect(left('speaker:corbyn', 'on:2019-02-18')?.events).toEqual([])
    expect(left('speaker:corbyn', 'speaker:hammond')?.quotes.length).toBe(
      (left('speaker:corbyn')?.quotes.length ?? 0) + (left('speaker:hammond')?.quotes.length ?? 0),
    )
  })
})

describe('whatever filters hold', () => {
  const { articles, events, quotes } = EXAMPLE_TIMELINE
  const factsOf = quoteFacts(EXAMPLE_TIMELINE)
  // Articles that quote nobody name a publisher too.
  const facts = [...quotes.keys()].map(factsOf)
  const [someFacts] = facts
  if (someFacts === undefined) throw new Error('the example has no quotes')
  const known = [...facts, ...articles.map(({ publisher }) => ({ ...someFacts, publisher }))]

  /** The plain definition: each event asked by itself, each quote by its id. */
  const isLeft = (event: Event, filters: readonly Filter[]): boolean => {
    const ofDates = filters.filter(({ field }) => ['on', 'from', 'until', 'after', 'before'].includes(field))
    const ofQuotes = filters.filter((filter) => !ofDates.includes(filter))
    const ofPublishers = ofQuotes.filter(({ field }) => field === 'publisher')
    if (!compileFilters(ofDates)({ ...someFacts, date: event.date })) return false
    const isQuoteLeft = compileFilters(ofQuotes, known)
    const isPublisherLeft = compileFilters(ofPublishers, known)
    const rows = event.quotes.map((id) => quotes.findIndex((quote) => quote.id === id))
    if (ofQuotes.length === 0 || rows.some((row) => isQuoteLeft(factsOf(row)))) return true
    const isAskedForQuotes = ofQuotes.some(({ excluded, field }) => !excluded && field !== 'publisher')
    if (isAskedForQuotes || (rows.length > 0 && ofQuotes.some(({ excluded }) => excluded))) return false
    return event.mentions.some(({ article }) => {
      const publisher = articles.find(({ id }) => id === article)?.publisher ?? null
      return isPublisherLeft({ ...someFacts, publisher })
    })
  }

  const FILTERS = [
    'speaker:"Jeremy Corbyn"',
    'speaker:hammond',
    'party:labour',
    'publisher:"The Evening Paper"',
    'publisher:morning',
    'kind:mixed',
    'kind:direct',
    'on:2019-02-20',
    'on:2019-02',
    'from:2019-02-20',
    'until:2019-02-20',
    'after:2019-02-21',
  ].flatMap((filter) => [filter, `-${filter}`])

  test.each([
    ['in memory', INDEX],
    [
      'in a library',
      indexTimeline(openLibrary(openSections(libraryBytes(EXAMPLE_TIMELINE), 'f', 'next'), 'f')),
    ],
  ])('they leave what the plain definition leaves: %s', (_, index) => {
    fc.assert(
      fc.property(fc.subarray(FILTERS, { minLength: 1, maxLength: 4 }), (texts) => {
        const filters = texts.flatMap(filtersOf)
        const result = filterTimeline(index, texts)
        expect(events.filter((__, number) => result?.events[number] === 1)).toEqual(
          events.filter((event) => isLeft(event, filters)),
        )
        const left = compileFilters(filters, known)
        expect([...quotes.keys()].filter((row) => result !== null && hasRow(result.rows, row))).toEqual(
          [...quotes.keys()].filter((row) => left(factsOf(row))),
        )
        expect(quotesLeft(index, texts)).toEqual(result?.rows)
      }),
      { numRuns: 500 },
    )
  })
})

describe('what is written as a filter', () => {
  test.each<[string, number]>([
    ['speaker:corbyn', 1],
    ['-kind:direct from:2019', 2],
    ['corbyn', 0],
    ['speaker:corbyn words', 0],
    ['speeker:corbyn', 0],
    ['', 0],
  ])('%s: %i', (text, count) => {
    expect(filtersOf(text).length).toBe(count)
  })

  test('is added in the place of its opposite, taken away again, and turned round', () => {
    const filter = 'speaker:"Ann Smith"'
    expect(inverted(filter)).toBe('-speaker:"Ann Smith"')
    expect(inverted(inverted(filter))).toBe(filter)
    expect(withFilter([], filter)).toEqual([filter])
    expect(withFilter([filter, 'kind:direct'], filter)).toEqual(['kind:direct'])
    expect(withFilter([inverted(filter), 'kind:direct'], filter)).toEqual(['kind:direct', filter])
    expect(withInverted([], filter)).toEqual([inverted(filter)])
    expect(withInverted([filter], filter)).toEqual([inverted(filter)])
    expect(withInverted([inverted(filter)], filter)).toEqual([filter])
  })
})
