import type { PublicationDate } from './publication-date.ts'

/** One source document. Every span in onrecord counts UTF-16 units of its `text`. */
export interface Article {
  readonly id: string
  /** Where it was read from, as the user named it; `null` for standard input. */
  readonly file: string | null
  readonly publisher: string | null
  readonly headline: string | null
  readonly byline: string | null
  readonly url: string | null
  readonly published: PublicationDate | null
  readonly text: string
}

/** What to call an article in a list: its publisher and headline, else whichever is known, else its id. */
export const articleTitle = (article: Article): string =>
  [article.publisher, article.headline].filter((part) => part !== null).join(': ') || article.id
