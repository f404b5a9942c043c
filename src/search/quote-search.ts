/** What a search over quotes answers. */
import type { Quote } from '../model/quote.ts'
import type { Span } from '../model/span.ts'

export interface QuoteMatch {
  readonly quote: Quote
  /** 1 for a perfect match, towards 0 for a doubtful one. */
  readonly score: number
  /** The words that matched, as spans of the quote's own text, in order and without overlap. */
  readonly spans: readonly Span[]
}

/** Finds quotes by half-remembered words: the best `limit` of them, best first; none for a query without a word. */
export type QuoteSearch = (query: string, limit: number) => readonly QuoteMatch[]
