/** When a page says its article was published, and where it says so. Not when it was changed. */
import type { PublicationDate } from '../../model/publication-date.ts'
import { dateAsPrinted } from './date-as-printed.ts'
import type { DescribedArticle } from './json-ld.ts'
import type { MetaTags } from './meta-tags.ts'
import { elementsIn, type PageElement, rawTextOf, wordsOf } from './page-element.ts'
import { collapsed } from './paragraphs-of-page.ts'

/** Names of `<meta>` tags, those that can mean nothing else first. */
const TAGS: readonly string[] = `
  article:published_time article:published og:article:published_time og:published_time datepublished parsely-pub-date
  sailthru.date cxenseparse:recs:publishtime citation_publication_date originalpublicationdate publication_date
  publication-date publishdate publish-date publish_date pubdate dc.date.issued dcterms.issued dc.issued
  dc.date.created dcterms.created dc.date dcterms.date date`
  .trim()
  .split(/\s+/)

/** Classes of the element, or the `<time>`, that shows when an article appeared. */
const PUBLISHED =
  /^(?:published|pubdate|pub-date|publish-date|published-date|post-date|entry-date|dt-published)$/

/** A date as it is written, and the rule that found it. */
interface WrittenDate {
  readonly rule: string
  readonly where: string
  readonly text: string
}

const dateOfElement = (element: PageElement, rule: string, where: string): WrittenDate => ({
  rule,
  where,
  text: element.attributes.datetime ?? element.attributes.content ?? collapsed(rawTextOf(element)).trim(),
})

const isDate = (element: PageElement): boolean => wordsOf(element, 'itemprop').includes('datepublished')

/** A `<time>` that says it is when the article appeared; in running text it may be any other. */
const showsPublication = (element: PageElement): boolean =>
  element.name === 'time' &&
  element.attributes.datetime !== undefined &&
  (element.attributes.pubdate !== undefined || wordsOf(element, 'class').some((name) => PUBLISHED.test(name)))

const isOfChange = ({ attributes }: PageElement): boolean =>
  /modif|updat/i.test(`${attributes.itemprop ?? ''} ${attributes.class ?? ''}`)

/** Every `<time>` in the header of an article, but those that say when it was changed. */
const timesInHeaders = (
  element: PageElement,
  isInArticle = false,
  isInHeader = false,
): readonly PageElement[] => {
  const { name, attributes } = element
  if (isInHeader && name === 'time' && attributes.datetime !== undefined && !isOfChange(element))
    return [element]
  const inArticle = isInArticle || name === 'article' || name === 'main'
  const inHeader = isInHeader || (isInArticle && name === 'header')
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : timesInHeaders(child, inArticle, inHeader),
  )
}

/** Every date of publication that a page states, the surest first. */
function* writtenDates(
  page: PageElement,
  described: DescribedArticle,
  tags: MetaTags,
): Generator<WrittenDate> {
  if (described.published !== null)
    yield { rule: 'json-ld', where: 'datePublished', text: described.published }
  for (const where of TAGS) {
    const text = tags.get(where)
    if (text !== undefined) yield { rule: 'meta-tag', where, text }
  }
  for (const element of elementsIn(page))
    if (isDate(element)) yield dateOfElement(element, 'item-property', 'datePublished')
  for (const element of elementsIn(page))
    if (showsPublication(element)) yield dateOfElement(element, 'time-element', 'time')
  for (const element of timesInHeaders(page)) yield dateOfElement(element, 'time-element', 'time')
}

/** When a page says it was published, or the first thing in it that should say so and is no date. */
export interface PageDate {
  readonly published: PublicationDate | null
  readonly notDate: WrittenDate | null
}

/** The first date of publication that is one; nothing is said of those that are none beside it. */
export const pageDate = (page: PageElement, described: DescribedArticle, tags: MetaTags): PageDate => {
  let notDate: WrittenDate | null = null
  for (const written of writtenDates(page, described, tags)) {
    const { rule, text } = written
    const date = dateAsPrinted(text)
    if (date !== null)
      return { published: { date, basis: 'stated', evidence: [{ rule, text, span: null }] }, notDate: null }
    notDate ??= written
  }
  return { published: null, notDate }
}
