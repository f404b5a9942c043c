/** A quote or an event on one line with all that a reader needs to find it again: what a reporter pastes. */
import type { Article } from '../model/article.ts'
import { citedDate } from '../model/date-in-words.ts'
import type { Event } from '../model/event.ts'
import { oneLine } from '../model/one-line.ts'
import type { PublicationDate } from '../model/publication-date.ts'
import type { Quote } from '../model/quote.ts'
import { webAddress } from '../model/web-address.ts'

/** Text on one line, with one space for any white space. */
export const inOneLine = (text: string): string => oneLine(text.replace(/\s+/g, ' '))

/** A headline between marks; those in it become single ones. */
export const headlineInMarks = (headline: string): string =>
  `“${inOneLine(headline).replaceAll('“', '‘').replaceAll('”', '’')}”`

/** `published 21 February 2019`; what was worked out and not stated says so. */
export const publishedInWords = ({ date, basis }: PublicationDate): string =>
  `${basis === 'inferred' ? 'apparently ' : ''}published ${citedDate(date)}`

/** Publisher and headline, in whichever form the headline is wanted; the id where neither is known. */
export const sourceName = (article: Article, headline: (text: string) => string): string =>
  [
    article.publisher === null ? null : inOneLine(article.publisher),
    article.headline === null ? null : headline(article.headline),
  ]
    .filter((part) => part !== null)
    .join(': ') || inOneLine(article.id)

/** `The Guardian: “Headline”, published 21 February 2019, https://…` */
const sourceCited = (article: Article): string =>
  [
    sourceName(article, headlineInMarks),
    article.published === null ? null : publishedInWords(article.published),
    webAddress(article.url),
  ]
    .filter((part) => part !== null)
    .join(', ')

/** Speech that was printed without marks is none of the speaker's own words for sure. */
const INDIRECT = 'reported without quotation marks'

/** The words on one line, between marks where the article has them in marks. */
export const wordsInMarks = (quote: Quote): string =>
  quote.kind === 'indirect' ? inOneLine(quote.text) : `“${inOneLine(quote.text)}”`

/** Who spoke, by the fullest name known. */
export const speakerNamed = ({ speaker }: Quote): string =>
  speaker === null ? 'speaker not named' : inOneLine(speaker.name)

/** Who spoke, how that was printed, and when it was said where the article tells: `Jeremy Corbyn, 20 February 2019`. */
export const attribution = (quote: Quote): string =>
  [
    speakerNamed(quote),
    quote.kind === 'indirect' ? INDIRECT : null,
    quote.said === null ? null : citedDate(quote.said),
  ]
    .filter((part) => part !== null)
    .join(', ')

/** `“It is over.” — Ann Smith, 18 February 2019 (The Paper: “Smith goes”, published 20 February 2019)` */
export const citedQuote = (quote: Quote, article: Article | null): string =>
  `${wordsInMarks(quote)} — ${attribution(quote)} (${article === null ? inOneLine(quote.article) : sourceCited(article)})`

/** The date of an event in words; what has not happened yet says so, and what is dated by nothing but its printing. */
export const eventDate = ({ date, dating, status }: Event): string => {
  if (date === null) return status === 'reported' ? 'Undated' : `Undated, ${status}`
  const basis = dating.basis === 'publication' ? ' (date of publication)' : ''
  return `${citedDate(date)}${basis}${status === 'reported' ? '' : `, ${status}`}`
}

/** `18 February 2019: Smith resigns (The Paper: “Smith goes”, published 20 February 2019; …)` */
export const citedEvent = (event: Event, articles: readonly Article[]): string => {
  const sources = articles.length === 0 ? '' : ` (${articles.map(sourceCited).join('; ')})`
  return `${eventDate(event)}: ${inOneLine(event.headline)}${sources}`
}
