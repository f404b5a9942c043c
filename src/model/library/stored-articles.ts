/** The articles of a library, whose texts are read when they are asked for. */
import type { Article } from '../article.ts'
import type { ArticleInParts } from '../open-timeline.ts'
import { type CollectionText, collectionText } from './collection-text.ts'
import { type SectionColumns, written } from './section-columns.ts'
import { textReader } from './text-column.ts'

type StoredArticle = Omit<Article, 'text'> & { readonly isCollection: boolean }

export const storedArticles = (columns: SectionColumns): readonly ArticleInParts[] => {
  const read = textReader(columns.texts('articles/text'))
  // Whoever asks for one span of an article mostly asks for the next.
  let last: { readonly at: number; readonly text: string } | null = null
  const textOf = (at: number): string => {
    if (last?.at !== at) last = { at, text: read(at) }
    return last.text
  }
  let collections: CollectionText | undefined
  const collected: CollectionText = (at, start, end) => {
    collections ??= collectionText(columns)
    return collections(at, start, end)
  }
  return written<readonly StoredArticle[]>(columns.json('articles')).map(
    ({ isCollection, ...article }, at) => ({
      ...article,
      get text() {
        return isCollection ? collected(at, 0, Number.POSITIVE_INFINITY) : textOf(at)
      },
      textBetween: (start, end) => (isCollection ? collected(at, start, end) : textOf(at).slice(start, end)),
    }),
  )
}
