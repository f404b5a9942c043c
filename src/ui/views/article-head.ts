/** What stands over an article's text: what it is called, who wrote and printed it, where it is, and when it appeared. */
import type { Article } from '../../model/article.ts'
import type { Theme } from '../theme/theme.ts'
import { articleShortName } from '../words/article-in-words.ts'
import { articlePublished } from './article-published.ts'
import { between, block, piece, type TextPiece } from './text-pieces.ts'

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
    ...articlePublished(article, articles, Number.POSITIVE_INFINITY, columns, theme),
    between('', theme.faint('─'.repeat(columns)), ''),
  ]
}
