/** A timeline as plain text: dates, events and quotes, one below the other, for a pipe or a pager. */
import { articleTitle } from '../model/article.ts'
import { dateInWords } from '../model/date-in-words.ts'
import type { Edtf } from '../model/edtf.ts'
import { oneLine } from '../model/one-line.ts'
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Quote } from '../model/quote.ts'
import { quoteFinder } from '../model/quote-list.ts'
import { fullHeadline } from './full-headline.ts'

/** One quote on one line: the words between marks, the speaker, the date where one is given, the article. */
export const quoteLine = (quote: Quote, source: string, date: Edtf | null = null): string => {
  const words = quote.text.replace(/\s+/g, ' ')
  const said = date === null ? '' : `, ${dateInWords(date)}`
  const marked = quote.kind === 'indirect' ? words : `“${words}”`
  return oneLine(`${marked} — ${quote.speaker?.name ?? 'speaker not named'}${said} (${source})`)
}

/** The lines of a timeline, each with its newline, events under their dates. */
export function* timelineText(timeline: OpenTimeline): Generator<string> {
  const articles = new Map(timeline.articles.map((article) => [article.id, article]))
  const quoteOf = quoteFinder(timeline)
  const found = { textOf: (id: string) => articles.get(id)?.text, quoteOf }
  const sourceOf = (id: string): string => {
    const article = articles.get(id)
    return article === undefined ? id : articleTitle(article)
  }
  if (timeline.events.length === 0) yield 'No events: nothing here is dated or quoted.\n'
  let date: string | null | undefined
  for (const event of timeline.events) {
    if (event.date !== date) {
      if (date !== undefined) yield '\n'
      yield `${event.date === null ? 'Undated' : dateInWords(event.date)}\n`
      date = event.date
    }
    const mark = event.status === 'reported' ? '' : ` (${event.status})`
    yield `  ${oneLine(fullHeadline(event, found))}${mark}\n`
    for (const id of event.quotes) {
      const quote = quoteOf(id)
      if (quote !== undefined && quote.variantOf === null)
        yield `    ${quoteLine(quote, sourceOf(quote.article))}\n`
    }
  }
}
