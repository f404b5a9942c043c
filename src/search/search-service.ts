/** What a search is asked and what it answers, whichever thread it runs in. */
import type { QuoteKind } from '../model/quote.ts'
import type { Span } from '../model/span.ts'

/** One quote found: its row in the timeline's list of quotes, and how well it matches. */
export interface Found {
  readonly row: number
  /** 1 for a perfect match, towards 0 for a doubtful one. */
  readonly score: number
}

/** Something the query asks that cannot be done. The rest of the query is searched all the same. */
export interface QueryProblem extends Span {
  /** One sentence without the place: `no filter is called “speeker”; did you mean “speaker”?` */
  readonly reason: string
}

/** One value that matches share, with how many share it. */
export interface FacetCount {
  /** As shown: `Jeremy Corbyn`, `The Guardian`, `2019-02-20`. */
  readonly label: string
  /** What narrows a query to it: `speaker:"Jeremy Corbyn"`, `on:2019-02-20`. */
  readonly filter: string
  readonly count: number
}

/** Of each kind no more values are given: the most frequent ones. */
export const MOST_FACETS = 50

/** What the matches share, the most frequent first; dates in order of time. */
export interface Facets {
  readonly speakers: readonly FacetCount[]
  readonly publishers: readonly FacetCount[]
  readonly dates: readonly FacetCount[]
}

export interface SearchAnswer {
  readonly query: string
  /** At most as many as asked for; of a higher limit these are the first. */
  readonly found: readonly Found[]
  /** What `found` goes by: the likest first, or the earliest where there is nothing to be like. */
  readonly order: 'likeness' | 'time'
  /** How many quotes match in all. */
  readonly total: number
  /** How many of them the highest limit would find. */
  readonly reachable: number
  /** Whether there are more than `total`: the count stops at a few thousand of a doubtful many. */
  readonly isMore: boolean
  /** Milliseconds the search took, without the way to it. */
  readonly ms: number
  readonly facets: Facets
  readonly problems: readonly QueryProblem[]
}

/** How far the index is: quotes read so far, of how many. */
export interface IndexProgress {
  readonly done: number
  readonly total: number
}

/** A search over one timeline. */
export interface SearchService {
  /**
   * Finds quotes. Of a search that another has overtaken, the promise gives `null`.
   *
   * @param within filters as a query writes them, which must hold besides; empty for none
   */
  readonly search: (
    query: string,
    limit: number,
    within?: string,
  ) => SearchAnswer | Promise<SearchAnswer | null>
  /** Calls back while the index is built, the last time with `done === total`; at once where it is built already. */
  readonly onProgress: (listener: (progress: IndexProgress) => void) => void
  readonly close: () => void
}

/** What the search needs to know of a quote. */
export interface QuoteFacts {
  readonly text: string
  readonly speaker: string | null
  /** Roles and other names of the speaker: `Labour leader`, `Mr Corbyn`. */
  readonly speakerIsAlso: readonly string[]
  readonly publisher: string | null
  readonly kind: QuoteKind
  /** When it was said, else the date of its event, in EDTF. */
  readonly date: string | null
  /** The id of its article. */
  readonly article: string
}
