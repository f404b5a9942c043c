/** The `<meta>` tags of a page: what it says of itself by name. */
import { elementsIn, type PageElement } from './page-element.ts'

/** The first content that is not empty under each name or property, in lower case. */
export type MetaTags = ReadonlyMap<string, string>

/** Reads the tags of a page, wherever in it they stand. */
export const metaTagsOf = (page: PageElement): MetaTags => {
  const tags = new Map<string, string>()
  for (const { name, attributes } of elementsIn(page)) {
    const content = name === 'meta' ? (attributes.content ?? '').trim() : ''
    const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').trim().toLowerCase()
    if (content !== '' && key !== '' && !tags.has(key)) tags.set(key, content)
  }
  return tags
}

/** What the first of these names says that says anything. */
export const firstTag = (tags: MetaTags, names: readonly string[]): string | null => {
  const name = names.find((candidate) => tags.has(candidate))
  return name === undefined ? null : (tags.get(name) ?? null)
}
