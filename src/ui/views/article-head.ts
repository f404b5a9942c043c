/** What stands over an article's text: what it is called, who wrote and printed it, where it is, when it appeared; and at its end, how that is known. */
import type { Article } from '../../model/article.ts'
import type { Theme } from '../theme/theme.ts'
import { articleShortName } from '../words/article-in-words.ts'
import { articlePublished } from './article-published.ts'
import { between, block, piece, type TextPiece } from './text-pieces.ts'

/** The strongest of them; the text itself is to be in sight. */
const REASONS_SHOWN = 1

/** @param articles those that may have told when it appeared */
export const articleHead = (
  article: Article,
  articles: ReadonlyMap<string, Article>,
  columns: number,
  theme: Theme,
): readonly TextPiece[] => {
  const { id, publisher, headline, byline, url, file } = article
  const at = { article: id, start: 0, end: 0 }
  const fact = (words: string | null): readonly TextPiece[] =>
    words === null ? [] : [piece(block(words, columns, theme.faint), 'text', { at })]
  return [
    piece(block(headline ?? articleShortName(article), columns, theme.strong), 'headline', { at }),
    ...fact([headline === null ? null : publisher, byline].flatMap((words) => words ?? []).join(' · ')),
    ...fact(url),
    ...fact(file),
    ...articlePublished(article, articles, REASONS_SHOWN, 'at its end', columns, theme),
    between('', theme.faint('─'.repeat(columns)), ''),
  ]
}

/** Below the text, all that speaks for the date of publication, where the head had no room for it. */
export const articleFoot = (
  article: Article,
  articles: ReadonlyMap<string, Article>,
  columns: number,
  theme: Theme,
): readonly TextPiece[] =>
  (article.published?.evidence.length ?? 0) <= REASONS_SHOWN
    ? []
    : [
        between('', theme.faint('─'.repeat(columns))),
        ...articlePublished(article, articles, Number.POSITIVE_INFINITY, '', columns, theme),
      ]
