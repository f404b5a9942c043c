/** A set of articles → each parsed, with the best publication dates that the whole set gives. */
import type { Article } from '../model/article.ts'
import type { ParsedArticle } from '../model/parsed-article.ts'
import type { Problem } from '../model/problem.ts'
import { parseArticle } from '../parse/parse-article.ts'
import { inferPublicationDates } from './infer-publication-dates.ts'
import { type PartDone, stretchOf, UNTOLD } from './part-done.ts'

/** Dating the articles takes about so much of it, where some are parsed for their new dates. */
const DATING = 0.6

/** Says that a stated date was set aside; `null` where none was, or where an earlier run said so. */
const newConflict = (before: Article | undefined, { id, file, published }: Article): Problem | null =>
  published?.conflict === undefined || before?.published?.conflict !== undefined
    ? null
    : {
        where: file ?? id,
        code: 'bad-date',
        reason: `states ${published.conflict.date}, but what it tells and the other articles say otherwise; read as of ${published.date}`,
      }

/**
 * Dates the articles from one another, then parses each once, in order.
 *
 * @param witnesses articles that are parsed already: they help to date the others
 * @param parse     for articles that may have been parsed before; one that keeps its date comes as the object given
 * @param partDone is told how far it is, again and again
 */
export function* parseArticles(
  articles: readonly Article[],
  witnesses: readonly Article[] = [],
  parse: (article: Article) => ParsedArticle = parseArticle,
  partDone: PartDone = UNTOLD,
): Generator<ParsedArticle> {
  const dated = inferPublicationDates([...witnesses, ...articles], stretchOf(partDone, 0, DATING)).slice(
    witnesses.length,
  )
  for (const [index, article] of dated.entries()) {
    partDone(DATING + ((1 - DATING) * index) / dated.length)
    const parsed = parse(article)
    const conflict = newConflict(articles[index], article)
    yield conflict === null ? parsed : { ...parsed, problems: [...parsed.problems, conflict] }
  }
}
