/** All that sources hold, before it is made into one timeline. */
import type { Article } from '../model/article.ts'
import type { Edtf } from '../model/edtf.ts'
import type { Problem } from '../model/problem.ts'
import type { QuoteCollection } from '../model/quote-collection.ts'
import type { Timeline } from '../model/timeline.ts'
import type { OwnItem } from '../readers/own-ids.ts'
import type { TimelineItem } from '../readers/read-item.ts'
import { withDateGiven } from './date-given.ts'

export interface Gathered {
  readonly articles: readonly Article[]
  readonly collections: readonly QuoteCollection[]
  readonly problems: readonly Problem[]
  /** The timeline that is all there is, and stays as it is. */
  readonly whole: Timeline | null
}

export interface Gathering extends Gathered {
  /** @returns what was taken, where it is an article: with the date that was given */
  readonly take: (item: OwnItem | TimelineItem) => Article | null
}

/** Sorts what is read by what it is, one thing after the other. @param date for articles that come without one */
export const createGathering = (date: Edtf | null): Gathering => {
  const articles: Article[] = []
  const collections: QuoteCollection[] = []
  const problems: Problem[] = []
  let whole: Timeline | null = null
  return {
    articles,
    collections,
    problems,
    get whole() {
      return whole
    },
    take: (item) => {
      if (item.kind === 'article') {
        const article = withDateGiven(item.article, date)
        articles.push(article)
        return article
      }
      if (item.kind === 'collection') collections.push(item.collection)
      else if (item.kind === 'timeline') whole = item.timeline
      else problems.push(item.problem)
      return null
    },
  }
}

/** Sorts all that was read. @param date for articles that come without one */
export const gathered = (items: Iterable<OwnItem | TimelineItem>, date: Edtf | null): Gathered => {
  const gathering = createGathering(date)
  for (const item of items) gathering.take(item)
  return gathering
}
