/** A timeline as it is browsed: one in memory, or one whose quotes and texts are read from a library as they are asked for. */
import type { Article } from './article.ts'
import type { EventRows } from './event-rows.ts'
import type { Quote } from './quote.ts'
import type { Span } from './span.ts'
import type { Timeline } from './timeline.ts'

/** The quotes of a timeline by their rows. An array is one. */
export interface QuoteList extends Iterable<Quote> {
  readonly length: number
  readonly at: (row: number) => Quote | undefined
  /** Where the list itself can tell, without reading a quote: the row of an id, and the place in `events` of the first event that holds a row. */
  readonly lookUp?: {
    readonly rowOf: (id: string) => number | undefined
    readonly eventOf: (row: number) => number | undefined
    readonly eventRows: EventRows
    /** The place in `articles` of the article of a row, and where the quote starts in its text. */
    readonly articleOf: (row: number) => number
    readonly startOf: (row: number) => number
  }
}

export interface OpenTimeline extends Omit<Timeline, 'quotes'> {
  readonly quotes: QuoteList
}

/** An article whose text is read in parts: one may be as long as a million quotes. */
export interface ArticleInParts extends Article {
  readonly textBetween: (start: number, end: number) => string
}

const isInParts = (article: Article): article is ArticleInParts => 'textBetween' in article

/** The words of a span of an article, without reading the rest of its text. */
export const articleSlice = (article: Article, { start, end }: Span): string =>
  isInParts(article) ? article.textBetween(start, end) : article.text.slice(start, end)
