/**
 * An article as it is read: its words by paragraphs, quotes in the colours of their speakers, time expressions with the
 * date that each means in the margin. Of a long text only what is near a place is read, and only lines on screen are dressed.
 */
import { articleContents } from '../../state/article-contents.ts'
import type { TimelineIndex } from '../../state/timeline-index.ts'
import type { Theme } from '../theme/theme.ts'
import type { ArticleAsked, ArticleText } from './article-layout.ts'
import { articleWindow, stepOf } from './article-window.ts'
import { articleWithText } from './article-with-text.ts'
import { articleWithoutText } from './article-without-text.ts'
import type { Asides } from './text-pieces.ts'

const layOut = (asked: ArticleAsked): ArticleText => {
  const window = articleWindow(asked.article, asked.near)
  return window.text === '' && asked.contents.quoteCount > 0
    ? articleWithoutText(asked)
    : articleWithText(asked, window)
}

const NO_ARTICLE: ArticleText = {
  lines: 0,
  parts: [],
  stops: [],
  lineOf: () => 0,
  offsetOf: () => 0,
  linesBetween: () => [],
}
const REMEMBERED = 8

/** Gives an article as it is read near an offset of its text; the last ones asked for are remembered. */
export const createArticleText = (
  index: TimelineIndex,
  theme: Theme,
  asides: Asides = 'beside',
): ((articleId: string, columns: number, near: number) => ArticleText) => {
  const contentsOf = articleContents(index.timeline)
  const remembered = new Map<string, ArticleText>()
  return (articleId, columns, near) => {
    const article = index.articles.get(articleId)
    if (article === undefined) return NO_ARTICLE
    const key = `${columns} ${stepOf(near)} ${articleId}`
    const known = remembered.get(key)
    if (known !== undefined) return known
    const text = layOut({ article, index, contents: contentsOf(articleId), columns, near, theme, asides })
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(key, text)
    return text
  }
}
