/** A quote as a block quotation in Markdown, and an event with a list of its sources (CommonMark 0.31). */
import type { Article } from '../model/article.ts'
import type { Event } from '../model/event.ts'
import type { Quote } from '../model/quote.ts'
import { webAddress } from '../model/web-address.ts'
import {
  attribution,
  eventDate,
  headlineInMarks,
  inOneLine,
  publishedInWords,
  sourceName,
  wordsInMarks,
} from './citation.ts'

/** What would be read as emphasis, code, a tag, an entity, or the end of a link's text. */
const MARKS = /[\\`*_~]|<(?=[a-z/!?])|&(?=#?\w+;)|\](?=[([:])/gi
/** What would make a heading, a list, a rule or another quotation of a line it begins. */
const MARK_AT_START = /^(?:[#>+=-]|\d{1,9}(?=[.)]))/

/** Text as Markdown that shows it as it is, on one line. */
const markdownText = (text: string): string => inOneLine(text).replace(MARKS, '\\$&')

/** The same for the beginning of a line. */
const markdownLine = (text: string): string =>
  markdownText(text).replace(MARK_AT_START, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))

/** The text of a link ends with a bracket, so each in it needs its stroke. */
const MARKS_IN_LINK = new RegExp(`[[\\]]|${MARKS.source}`, 'gi')

const linked = (text: string, address: string): string =>
  `[${inOneLine(text).replace(MARKS_IN_LINK, '\\$&')}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`

/** `The Guardian: [Headline](https://…), published 21 February 2019` */
const sourceLinked = (article: Article): string => {
  const address = webAddress(article.url)
  const { publisher, headline, published } = article
  const plain = markdownText(sourceName(article, headlineInMarks))
  const before = publisher === null || headline === null ? '' : `${markdownText(publisher)}: `
  const name =
    address === null ? plain : `${before}${linked(headline ?? sourceName(article, inOneLine), address)}`
  return published === null ? name : `${name}, ${publishedInWords(published)}`
}

/**
 *     > “It is over.”
 *     >
 *     > — Ann Smith, 18 February 2019 (The Paper: [Smith goes](https://…), published 20 February 2019)
 */
export const quoteAsMarkdown = (quote: Quote, article: Article | null): string => {
  const source = article === null ? markdownText(quote.article) : sourceLinked(article)
  return `> ${markdownLine(wordsInMarks(quote))}\n>\n> — ${markdownText(attribution(quote))} (${source})`
}

/**
 *     **18 February 2019:** Smith resigns
 *
 *     - The Paper: [Smith goes](https://…), published 20 February 2019
 */
export const eventAsMarkdown = (event: Event, articles: readonly Article[]): string => {
  const line = `**${eventDate(event)}:** ${markdownText(event.headline)}`
  const sources = articles.map((article) => `- ${sourceLinked(article)}`)
  return sources.length === 0 ? line : `${line}\n\n${sources.join('\n')}`
}
