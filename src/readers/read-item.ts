import type { Article } from '../model/article.ts'
import type { Problem } from '../model/problem.ts'
import type { Timeline } from '../model/timeline.ts'

/** One thing that a reader found in a source, in input order. */
export type ReadItem =
  /** `textGiven`: the article's text came as data (JSON), so offsets into it mean something to the sender. */
  | { readonly kind: 'article'; readonly article: Article; readonly textGiven: boolean }
  | { readonly kind: 'timeline'; readonly timeline: Timeline }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** The text of one file, and what to call it. */
export interface SourceText {
  /** As the user would look it up. */
  readonly where: string
  /** The id of an article that names none of its own. */
  readonly id: string
  readonly text: string
}

export const problemItem = (where: string, code: Problem['code'], reason: string): ReadItem => ({
  kind: 'problem',
  problem: { where, code, reason },
})
