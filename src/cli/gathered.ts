/** All that sources hold, before it is made into one timeline. */
import type { Article } from '../model/article.ts'
import type { Edtf } from '../model/edtf.ts'
import type { Problem } from '../model/problem.ts'
import type { QuoteCollection } from '../model/quote-collection.ts'
import type { OwnItem } from '../readers/own-ids.ts'
import { withDateGiven } from './date-given.ts'

export interface Gathered {
  readonly articles: readonly Article[]
  readonly collections: readonly QuoteCollection[]
  readonly problems: readonly Problem[]
}

/** Sorts what was read by what it is. @param date for articles that come without one */
export const gathered = (items: Iterable<OwnItem>, date: Edtf | null): Gathered => {
  const articles: Article[] = []
  const collections: QuoteCollection[] = []
  const problems: Problem[] = []
  for (const item of items)
    if (item.kind === 'article') articles.push(withDateGiven(item.article, date))
    else if (item.kind === 'collection') collections.push(item.collection)
    else problems.push(item.problem)
  return { articles, collections, problems }
}
