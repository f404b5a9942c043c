/** A search for tests: it finds the words of a query as they are typed, knows filters, and takes the same time always. */
import type { OpenTimeline } from '../model/open-timeline.ts'
import { quoteFacts } from '../search/quote-facts.ts'
import type {
  FacetCount,
  QueryProblem,
  QuoteFacts,
  SearchAnswer,
  SearchService,
} from '../search/search-service.ts'

const FILTER = /\b([a-z]{1,12}):("[^"]*"|\S*)/g

const bare = (value: string): string => value.replaceAll('"', '').toLowerCase()

const FIELDS: Readonly<Record<string, (facts: QuoteFacts) => string | null>> = {
  speaker: ({ speaker }) => speaker,
  publisher: ({ publisher }) => publisher,
  on: ({ date }) => date,
  kind: ({ kind }) => kind,
}

const problemsOf = (query: string): readonly QueryProblem[] =>
  [...query.matchAll(FILTER)].flatMap(({ 0: whole, 1: name = '', index }) =>
    name in FIELDS
      ? []
      : [{ start: index, end: index + whole.length, reason: `no filter is called “${name}”` }],
  )

const counted = (
  values: readonly (string | null)[],
  filter: (value: string) => string,
): readonly FacetCount[] => {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([label, count]) => ({ label, filter: filter(label), count }))
}

const byCount = (facets: readonly FacetCount[]): readonly FacetCount[] =>
  facets.toSorted((a, b) => b.count - a.count)

/** The answer to a query; what is in quotes and small letters in it is found as it stands in a quote's words. */
export const plainAnswer = (timeline: OpenTimeline, query: string, limit: number): SearchAnswer => {
  const words = query.replace(FILTER, '').replace(/\s+/g, ' ').trim().toLowerCase()
  const filters = [...query.matchAll(FILTER)].filter(([, name = '']) => name in FIELDS)
  const factsOf = quoteFacts(timeline)
  const matches = Array.from(timeline.quotes, (_, row) => factsOf(row)).flatMap((facts, row) =>
    facts.text.toLowerCase().includes(words) &&
    filters.every(([, name = '', value = '']) => bare(FIELDS[name]?.(facts) ?? '').includes(bare(value)))
      ? [{ facts, row }]
      : [],
  )
  return {
    query,
    found: matches.slice(0, limit).map(({ row }) => ({ row, score: 1 })),
    order: words === '' ? 'time' : 'likeness',
    total: matches.length,
    reachable: matches.length,
    isMore: false,
    ms: 0.42,
    facets: {
      speakers: byCount(
        counted(
          matches.map(({ facts }) => facts.speaker),
          (name) => `speaker:"${name}"`,
        ),
      ),
      publishers: byCount(
        counted(
          matches.map(({ facts }) => facts.publisher),
          (name) => `publisher:"${name}"`,
        ),
      ),
      dates: counted(
        matches.map(({ facts }) => facts.date),
        (day) => `on:${day}`,
      ).toSorted((a, b) => (a.label < b.label ? -1 : 1)),
    },
    problems: problemsOf(query),
  }
}

/** Answers at once. */
export const plainService = (timeline: OpenTimeline): SearchService => ({
  search: (query, limit) => plainAnswer(timeline, query, limit),
  onProgress: (listener) => listener({ done: timeline.quotes.length, total: timeline.quotes.length }),
  close: () => {},
})

/** Answers later, as a search in another thread does. */
export const laterService = (timeline: OpenTimeline): SearchService => ({
  ...plainService(timeline),
  search: async (query, limit) => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    return plainAnswer(timeline, query, limit)
  },
})
