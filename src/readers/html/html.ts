/** A web page is one article: the text of its body, and what the page says of it for machines. */
import { problemItem, type ReadItem, type SourceText } from '../read-item.ts'
import { dateInDateline, dateInFileName } from '../stated-elsewhere.ts'
import { articleBody } from './article-body.ts'
import { describedArticle } from './json-ld.ts'
import { isLabel } from './label.ts'
import { metaTagsOf } from './meta-tags.ts'
import { pageDate } from './page-date.ts'
import { pageDetails } from './page-details.ts'
import { MOST_NESTED, type PageElement } from './page-element.ts'
import { collapsed } from './paragraphs-of-page.ts'
import { parsePage } from './parse-page.ts'
import { surveyPage } from './survey-page.ts'
import { paragraphsOf } from './text-of-page.ts'

const LONGEST_SHOWN = 40
/** A page that shows a part of its article only, one in so many, is to be read by programs. */
const MOST_MISSING = 3

/** The paragraphs of the article: if those that are called something else are all there are, then they are it. */
const articleParagraphs = (page: PageElement): readonly string[] => {
  for (const byNames of [true, false]) {
    const survey = surveyPage(page, byNames)
    const paragraphs = paragraphsOf(articleBody(page, survey), survey.isLeftOut).filter(
      (paragraph) => !isLabel(paragraph),
    )
    if (paragraphs.length > 0) return paragraphs
  }
  return []
}

const wordsOnly = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Paragraphs without the headline, which has a place of its own. In a page's title, the name of the paper may follow
 * what stands over the text.
 */
const withoutHeadline = (paragraphs: readonly string[], headline: string | null): readonly string[] => {
  const title = wordsOnly(headline ?? '')
  return paragraphs.filter((paragraph, index) => {
    const words = wordsOnly(paragraph)
    return words !== title && !(index === 0 && title.startsWith(`${words} `))
  })
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => collapsed(line).trim())
    .filter(Boolean)

/** What the page shows, unless most of the article is only in what it says for machines. */
const fuller = (shown: readonly string[], said: readonly string[]): readonly string[] =>
  shown.join('').length * MOST_MISSING < said.join('').length ? said : shown

/** Reads one web page. Its text is that of the article alone, in paragraphs with an empty line between them. */
export const readHtml = ({ where, id, text: html }: SourceText): readonly ReadItem[] => {
  const { root, isCutOff } = parsePage(html)
  const described = describedArticle(root)
  const tags = metaTagsOf(root)
  const details = pageDetails(root, described, tags)
  const { published, notDate } = pageDate(root, described, tags)
  const found = withoutHeadline(articleParagraphs(root), details.headline)
  const text = fuller(found, linesOf(described.body ?? '')).join('\n\n')

  const items: ReadItem[] = []
  if (isCutOff) {
    const kept = text === '' ? 'the page' : 'the rest of the page'
    items.push(
      problemItem(where, 'bad-html', `elements nested more than ${MOST_NESTED} deep; ${kept} was left out`),
    )
  }
  if (text === '')
    return isCutOff ? items : [problemItem(where, 'empty', 'no text of an article in the page; left out')]
  if (notDate !== null) {
    const shown = collapsed(notDate.text).slice(0, LONGEST_SHOWN)
    items.push(
      problemItem(
        where,
        'bad-date',
        `${notDate.where}: not a date: "${shown}"; the article was read without it`,
      ),
    )
  }
  items.push({
    kind: 'article',
    textGiven: false,
    article: {
      id,
      file: where,
      ...details,
      published: published ?? dateInDateline(text) ?? dateInFileName(id),
      text,
    },
  })
  return items
}
