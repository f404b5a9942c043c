/** An article named in a line, and how its date is known. */
import type { Article } from '../../model/article.ts'
import { dateInWords } from '../../model/date-in-words.ts'
import { harmless } from '../text/cells.ts'

/** The shortest name that tells an article apart for a reader: its publisher, else its headline, else its id. */
export const articleShortName = (article: Article | undefined): string =>
  article === undefined ? 'unknown article' : harmless(article.publisher ?? article.headline ?? article.id)

/** When an article appeared, and how that is known. */
export const publishedInWords = ({ published }: Article): string =>
  published === null
    ? 'publication date not known'
    : `published ${dateInWords(published.date)} (${published.basis})`
