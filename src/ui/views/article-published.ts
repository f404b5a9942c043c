/** When an article appeared, with the reasons, the weightiest first. */
import type { Article } from '../../model/article.ts'
import type { Theme } from '../theme/theme.ts'
import { conflictInWords, publicationReasons, publishedInWords } from '../words/article-in-words.ts'
import { counted } from '../words/counts.ts'
import { block, piece, type TextPiece } from './text-pieces.ts'

/**
 * @param articles those that may have told the reasons
 * @param most so many reasons are told; of the others, how many there are, and where
 * @param where the place of them all
 */
export const articlePublished = (
  article: Article,
  articles: ReadonlyMap<string, Article>,
  most: number,
  where: string,
  columns: number,
  theme: Theme,
): readonly TextPiece[] => {
  const reasons = publicationReasons(article, articles)
  const conflict = conflictInWords(article)
  const left = reasons.length - most
  return [
    piece(block(publishedInWords(article), columns, theme.date), 'dating', {
      at: reasons.find(({ at }) => at !== null)?.at ?? null,
    }),
    ...(conflict === null ? [] : [piece(block(conflict, columns, theme.warning, '≠ '), 'dating')]),
    ...reasons
      .slice(0, most)
      .map(({ words, at }) => piece(block(words, columns, theme.faint, '· '), 'dating', { at })),
    ...(left > 0
      ? [piece(block(`and ${counted(left, 'more reason')}, ${where}`, columns, theme.faint, '  '), 'dating')]
      : []),
  ]
}
