/** What readers make of content under a name, for tests. */
import type { Article } from '../model/article.ts'
import type { Problem } from '../model/problem.ts'
import type { QuoteCollection } from '../model/quote-collection.ts'
import { readBytes } from './read-file.ts'
import type { ReadItem } from './read-item.ts'

/** The bytes of a text in UTF-8. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Everything read from a source that is called `here`. @param name a file name, for its ending */
export const itemsOf = (name: string | null, content: string | Uint8Array): readonly ReadItem[] => [
  ...readBytes(typeof content === 'string' ? bytesOf(content) : content, 'here', name),
]

/** The articles among {@link itemsOf}. */
export const articlesOf = (name: string | null, content: string): readonly Article[] =>
  itemsOf(name, content).flatMap((item) => (item.kind === 'article' ? [item.article] : []))

/** The collections of quotations among {@link itemsOf}. */
export const collectionsOf = (name: string | null, content: string): readonly QuoteCollection[] =>
  itemsOf(name, content).flatMap((item) => (item.kind === 'collection' ? [item.collection] : []))

/** The problems among {@link itemsOf}. */
export const problemsOf = (name: string | null, content: string | Uint8Array): readonly Problem[] =>
  itemsOf(name, content).flatMap((item) => (item.kind === 'problem' ? [item.problem] : []))
