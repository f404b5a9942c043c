/** A search that runs where it is asked: for timelines so small that no answer takes the time of a frame. */
import type { Timeline } from '../model/timeline.ts'
import { factsOfQuotes } from './quote-facts.ts'
import { createQuoteSearch } from './quote-search.ts'
import type { FacetCount, QuoteFacts, SearchService } from './search-service.ts'

const MOST_FACETS = 50

const counted = (values: readonly (string | null)[], filter: (value: string) => string): FacetCount[] => {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([label, count]) => ({ label, filter: filter(label), count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_FACETS)
}

export const serviceInThisThread = (timeline: Timeline): SearchService => {
  const facts: readonly QuoteFacts[] = [...factsOfQuotes(timeline)]
  const search = createQuoteSearch(timeline.quotes)
  const rows = new Map(timeline.quotes.map((quote, row) => [quote, row]))
  return {
    search: (query, limit) => {
      const started = performance.now()
      const matches = search(query, timeline.quotes.length)
      const found = matches.map(({ quote, score }) => ({ row: rows.get(quote) ?? 0, score }))
      const all = found.flatMap(({ row }) => facts[row] ?? [])
      return {
        query,
        found: found.slice(0, limit),
        total: found.length,
        isMore: false,
        ms: performance.now() - started,
        facets: {
          speakers: counted(
            all.map(({ speaker }) => speaker),
            (value) => `speaker:"${value}"`,
          ),
          publishers: counted(
            all.map(({ publisher }) => publisher),
            (value) => `publisher:"${value}"`,
          ),
          dates: counted(
            all.map(({ date }) => date),
            (value) => `on:${value}`,
          ).sort((a, b) => (a.label < b.label ? -1 : 1)),
        },
        problems: [],
      }
    },
    onProgress: (listener) => listener({ done: facts.length, total: facts.length }),
    close: () => {},
  }
}
