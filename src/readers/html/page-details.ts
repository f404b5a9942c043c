/** Whose article a page is, what it is called, and where it stands. */
import type { DescribedArticle } from './json-ld.ts'
import { firstTag, type MetaTags } from './meta-tags.ts'
import { elementsIn, type PageElement, rawTextOf, wordsOf } from './page-element.ts'
import { collapsed } from './paragraphs-of-page.ts'

/** The details of an article that are known from its page; `null` where they are not. */
export interface PageDetails {
  readonly headline: string | null
  readonly publisher: string | null
  readonly byline: string | null
  readonly url: string | null
}

/** A byline that is longer is something else. */
const LONGEST_BYLINE = 150
const BY = /^by:? (?=\S)/i
const WEB_ADDRESS = /^https?:\/\//i

const lineOf = (text: string | null | undefined): string | null => collapsed(text ?? '').trim() || null

const firstText = (page: PageElement, isWanted: (element: PageElement) => boolean): string | null => {
  for (const element of elementsIn(page)) {
    const line = isWanted(element) ? lineOf(rawTextOf(element)) : null
    if (line !== null) return line
  }
  return null
}

const isByline = (element: PageElement): boolean =>
  wordsOf(element, 'rel').includes('author') ||
  wordsOf(element, 'itemprop').includes('author') ||
  wordsOf(element, 'class').some((name) => /^(?:byline|author|p-author)$/.test(name))

/** `Quarry reopens - The Paper` without the name of the paper. */
const withoutPublisher = (title: string, publisher: string | null): string => {
  const parts = title.split(/ [-–—|·:»] /)
  const last = parts.at(-1) ?? ''
  return publisher !== null && parts.length > 1 && last.toLowerCase() === publisher.toLowerCase()
    ? title.slice(0, -last.length - 3).trim()
    : title
}

const bylineOf = (page: PageElement, described: DescribedArticle, tags: MetaTags): string | null => {
  const candidates = [
    described.byline,
    firstTag(tags, ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator']),
    firstText(page, isByline),
  ].map((written) => lineOf(written)?.replace(BY, '') ?? null)
  return (
    candidates.find((line) => line !== null && line.length <= LONGEST_BYLINE && !WEB_ADDRESS.test(line)) ??
    null
  )
}

const urlOf = (page: PageElement, described: DescribedArticle, tags: MetaTags): string | null => {
  const links = [...elementsIn(page)].filter(
    (link) => link.name === 'link' && wordsOf(link, 'rel').includes('canonical'),
  )
  const addresses = [links[0]?.attributes.href, tags.get('og:url'), described.url]
  return (
    addresses
      .map((address) => lineOf(address))
      .find((address) => address !== null && WEB_ADDRESS.test(address)) ?? null
  )
}

/** Reads the details of a page's article. */
export const pageDetails = (page: PageElement, described: DescribedArticle, tags: MetaTags): PageDetails => {
  const publisher = lineOf(
    described.publisher ?? firstTag(tags, ['og:site_name', 'publisher', 'dc.publisher', 'application-name']),
  )
  const headline =
    lineOf(described.headline) ??
    lineOf(tags.get('og:title')) ??
    firstText(page, ({ name }) => name === 'h1') ??
    firstText(page, ({ name }) => name === 'title')
  return {
    headline: headline === null ? null : withoutPublisher(headline, publisher),
    publisher,
    byline: bylineOf(page, described, tags),
    url: urlOf(page, described, tags),
  }
}
