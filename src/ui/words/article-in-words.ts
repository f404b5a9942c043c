/** An article named in a line, and how its date is known. */
import { type Article, articleTitle } from '../../model/article.ts'
import { dateInWords } from '../../model/date-in-words.ts'
import type { Evidence } from '../../model/publication-date.ts'
import { type TextPlace, textPlace } from '../../state/text-place.ts'
import { harmless, shortened } from '../text/cells.ts'
import { quoted } from './quoted.ts'
import { evidenceRuleInWords } from './rule-in-words.ts'

/** The shortest name that tells an article apart for a reader: its publisher, else its headline, else its id. */
export const articleShortName = (article: Article | undefined): string =>
  article === undefined ? 'unknown article' : harmless(article.publisher ?? article.headline ?? article.id)

/** A name longer than this crowds out what else a line says of the article's words. */
const BRIEF_COLUMNS = 44

/** The short name, cut between words where it is a long headline. */
export const articleBriefName = (article: Article | undefined): string =>
  shortened(articleShortName(article), BRIEF_COLUMNS)

/** Publisher and headline, else whichever is known. */
export const articleLongName = (article: Article): string => harmless(articleTitle(article))

/** When an article appeared, and whether it says so itself. */
export const publishedInWords = ({ published }: Pick<Article, 'published'>): string =>
  published === null
    ? 'publication date not known'
    : `published ${dateInWords(published.date)} (${published.basis})`

/** What the article says of its own date, where that is not believed; `null` where nothing is against it. */
export const conflictInWords = ({ published }: Pick<Article, 'published'>): string | null => {
  const conflict = published?.conflict
  if (conflict === undefined) return null
  const [reason] = conflict.evidence
  const where = reason === undefined ? '' : ` (${evidenceRuleInWords(reason.rule)})`
  return `it states ${dateInWords(conflict.date)} itself${where}, which everything else contradicts`
}

export interface PublicationReason {
  readonly words: string
  readonly at: TextPlace | null
}

const reasonInWords = (
  { rule, text, agreesWith }: Evidence,
  articles: ReadonlyMap<string, Article>,
): string => {
  const reason = `${evidenceRuleInWords(rule)}, ${quoted(text)}`
  if (agreesWith === undefined) return reason
  const other = `${articleBriefName(articles.get(agreesWith.article))} of ${dateInWords(agreesWith.date)}`
  return text === agreesWith.text
    ? `${reason}, as ${other}`
    : `${reason}, as ${other}: ${quoted(agreesWith.text)}`
}

/** All that speaks for an article's date, the weightiest first, each once in the same words. @param articles those that may have told the reasons */
export const publicationReasons = (
  { id, published }: Pick<Article, 'id' | 'published'>,
  articles: ReadonlyMap<string, Article>,
): readonly PublicationReason[] => [
  ...new Map(
    (published?.evidence ?? []).map((reason): readonly [string, PublicationReason] => {
      const words = reasonInWords(reason, articles)
      return [words, { words, at: reason.span === null ? null : textPlace(id, reason.span) }]
    }),
  ).values(),
]
