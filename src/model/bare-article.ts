/** An article of which no more is known than its words and the day it appeared: what benchmarks and tests start from. */
import type { Article } from './article.ts'

/**
 * Makes an article that has no file, publisher, headline or byline.
 *
 * @param published the day it appeared, as EDTF; `null` where that is not known
 * @param id        unique among the articles it is read with
 */
export const bareArticle = (text: string, published: string | null, id = 'an-article'): Article => ({
  id,
  file: null,
  publisher: null,
  headline: null,
  byline: null,
  url: null,
  published: published === null ? null : { date: published, basis: 'given', evidence: [] },
  text,
})
