/** An article named in a line, and how its date is known. */
import type { Article } from '../../model/article.ts'
import { dateInWords } from '../../model/date-in-words.ts'
import type { Evidence } from '../../model/publication-date.ts'
import { harmless } from '../text/cells.ts'

/** The shortest name that tells an article apart for a reader: its publisher, else its headline, else its id. */
export const articleShortName = (article: Article | undefined): string =>
  article === undefined ? 'unknown article' : harmless(article.publisher ?? article.headline ?? article.id)

/** More reasons than these add nothing for a reader; the first weigh most. */
const REASONS_SHOWN = 2

const reasonInWords = (
  { rule, text, agreesWith }: Evidence,
  articles: ReadonlyMap<string, Article>,
): string => {
  const reason = `${rule.replaceAll('-', ' ')}, “${text.replace(/\s+/g, ' ').trim()}”`
  if (agreesWith === undefined) return reason
  return `${reason}, as in ${articleShortName(articles.get(agreesWith.article))} of ${dateInWords(agreesWith.date)}`
}

/**
 * When an article appeared, and how that is known; what an inferred date rests on follows.
 * `articles` are those that may have told the reasons.
 */
export const publishedInWords = (
  { published }: Pick<Article, 'published'>,
  articles: ReadonlyMap<string, Article>,
): string => {
  if (published === null) return 'publication date not known'
  const { date, basis, evidence, conflict } = published
  const against =
    conflict === undefined
      ? ''
      : `; it states ${dateInWords(conflict.date)} itself, which everything else contradicts`
  const reasons =
    basis === 'inferred'
      ? evidence.slice(0, REASONS_SHOWN).map((reason) => reasonInWords(reason, articles))
      : []
  const working = reasons.length === 0 ? '' : `: ${reasons.join('; ')}`
  return `published ${dateInWords(date)} (${basis}${against})${working}`
}
