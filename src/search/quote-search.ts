/**
 * Finds quotes by half-remembered words.
 *
 * Fuse.js proposes: it bears missing letters but knows nothing of words, and takes the half of a long query
 * for the whole. So its candidates, and every quote that shares a word, are ordered by how much of the query
 * they hold, word by word, and Fuse's own score only decides between equals.
 */
import Fuse from 'fuse.js'
import type { Quote } from '../model/quote.ts'
import type { Span } from '../model/span.ts'
import { type FoldedWord, foldedWords } from './folding.ts'
import { allowedDistance, wordDistance } from './word-distance.ts'

export interface QuoteMatch {
  readonly quote: Quote
  /** 1 for a perfect match, towards 0 for a doubtful one. */
  readonly score: number
  /** The words that matched, as spans of the quote's own text, in order and without overlap. */
  readonly spans: readonly Span[]
}

/** Finds quotes by half-remembered words: the best `limit` of them, best first; none for a query without a word. */
export type QuoteSearch = (query: string, limit: number) => readonly QuoteMatch[]

interface Indexed {
  readonly quote: Quote
  readonly words: readonly FoldedWord[]
  readonly speaker: readonly string[]
  readonly folded: string
}

/** What one word of the query is worth in a quote: 1 as written, less when only alike, 0 when missing. */
const EXACT = 1
const PREFIX = 0.9
const ALIKE = 0.75
/** A speaker's name in the query says less than the words that were spoken. */
const SPEAKER = 0.6
/** Words that follow each other in the query and in the quote. */
const NEIGHBOURS = 0.25
/** How much Fuse's score may add: enough to order equals, too little to overrule a word. */
const FUSE = 0.3
const LEAST_SCORE = 0.34
/** A query longer than this is cut: nobody remembers more, and the cost grows with every word. */
const MOST_QUERY_WORDS = 32

const worth = (query: string, word: string, isLast: boolean): number => {
  if (query === word) return EXACT
  if (isLast && query.length > 1 && word.startsWith(query)) return PREFIX
  const allowed = allowedDistance(query.length)
  if (allowed === 0) return 0
  return wordDistance(query, word, allowed) <= allowed ? ALIKE : 0
}

/** Scores one quote against the words of a query, and says which of its words matched. */
const scoreWords = (
  query: readonly string[],
  { words, speaker }: Indexed,
): { score: number; hits: Set<number> } => {
  const hits = new Set<number>()
  let score = 0
  let previous = -2
  for (const [index, wanted] of query.entries()) {
    const isLast = index === query.length - 1
    let best = 0
    let place = -1
    for (const [at, { folded }] of words.entries()) {
      const value = worth(wanted, folded, isLast) + (at === previous + 1 ? NEIGHBOURS : 0)
      if (value > best + (at === previous + 1 ? 0 : 1e-9) && value > NEIGHBOURS) {
        best = value
        place = at
      }
    }
    if (place >= 0) hits.add(place)
    else if (speaker.some((name) => worth(wanted, name, isLast) > 0)) best = SPEAKER
    previous = place < 0 ? -2 : place
    score += best
  }
  const most = query.length + NEIGHBOURS * (query.length - 1)
  return { score: score / most, hits }
}

/** Prepares the search over a set of quotes. Each query costs about 50 µs a quote: meant for a few thousand. */
export const createQuoteSearch = (quotes: readonly Quote[]): QuoteSearch => {
  const indexed = quotes.map((quote): Indexed => {
    const words = foldedWords(quote.text)
    return {
      quote,
      words,
      speaker: foldedWords(quote.speaker?.name ?? '').map(({ folded }) => folded),
      folded: words.map(({ folded }) => folded).join(' '),
    }
  })
  const fuse = new Fuse(indexed, {
    keys: ['folded'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 0.4,
  })
  return (query, limit) => {
    const words = foldedWords(query)
      .slice(0, MOST_QUERY_WORDS)
      .map(({ folded }) => folded)
    if (words.length === 0) return []
    const likeness = new Map(fuse.search(words.join(' ')).map(({ item, score }) => [item, 1 - (score ?? 1)]))
    return indexed
      .map((entry) => {
        const { score, hits } = scoreWords(words, entry)
        const blended = (score + FUSE * (likeness.get(entry) ?? 0)) / (1 + FUSE)
        return { entry, score: blended, hits }
      })
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score || a.entry.words.length - b.entry.words.length)
      .slice(0, limit)
      .map(({ entry, score, hits }) => ({
        quote: entry.quote,
        score,
        spans: entry.words.filter((_, at) => hits.has(at)).map(({ start, end }) => ({ start, end })),
      }))
  }
}
