/** What readers give: articles, collections of quotations, timelines and problems. */
import type { Article } from '../model/article.ts'
import type { Problem } from '../model/problem.ts'
import type { QuoteCollection } from '../model/quote-collection.ts'
import type { Timeline } from '../model/timeline.ts'

export interface ArticleItem {
  readonly kind: 'article'
  readonly article: Article
  /** Whether the text came as data (JSON), so that offsets into it mean something to the sender. */
  readonly textGiven: boolean
}

export interface CollectionItem {
  readonly kind: 'collection'
  readonly collection: QuoteCollection
}

export interface TimelineItem {
  readonly kind: 'timeline'
  readonly timeline: Timeline
}

export interface ProblemItem {
  readonly kind: 'problem'
  readonly problem: Problem
}

/** One thing that a reader found in a source, in input order. */
export type ReadItem = ArticleItem | CollectionItem | TimelineItem | ProblemItem

/** The text of one file, and what to call it. */
export interface SourceText {
  /** As the user would look it up. */
  readonly where: string
  /** The id of an article that names none of its own. */
  readonly id: string
  readonly text: string
  /** Told up to where the text has been read, by readers of texts that hold many articles. */
  readonly onReached?: (end: number) => void
}

/** A problem as a reader gives it. */
export const problemItem = (where: string, code: Problem['code'], reason: string): ProblemItem => ({
  kind: 'problem',
  problem: { where, code, reason },
})
