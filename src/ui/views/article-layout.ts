/** What an article is laid out from, and what comes of it. */
import type { Article } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { ArticleContents } from '../../state/article-contents.ts'
import type { ArticleMeasure } from '../../state/measure.ts'
import type { TimelineIndex } from '../../state/timeline-index.ts'
import type { Theme } from '../theme/theme.ts'
import type { Asides } from './text-pieces.ts'

export interface ArticleText extends ArticleMeasure {
  /** The lines `[from, to)`. @param chosen what of the text stands out */
  readonly linesBetween: (from: number, to: number, chosen: Span | null) => readonly string[]
}

export interface ArticleAsked {
  readonly article: Article
  readonly index: TimelineIndex
  readonly contents: ArticleContents
  readonly columns: number
  /** An offset of its text. */
  readonly near: number
  readonly theme: Theme
  /** Whether dates stand in a margin where there is room. */
  readonly asides: Asides
}
