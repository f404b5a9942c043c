/** Quotes and events as lines of JSON with every span. A quote's line can be read again as a quotation. */
import type { Article } from '../model/article.ts'
import { jsonText } from '../model/json-text.ts'
import type { FoundEntry } from './chosen-in-order.ts'

/** An article without its text, which may be long. */
const sourceOf = ({ id, file, publisher, headline, byline, url, published }: Article) => ({
  id,
  file,
  publisher,
  headline,
  byline,
  url,
  published: published === null ? null : { date: published.date, basis: published.basis },
})

/** JSON leaves these as they are, and some terminals obey them. */
const STEERING = /[\u007f-\u009f]/g

const line = (value: unknown, what: string): string =>
  jsonText(value, what).replace(STEERING, (unit) => `\\u00${unit.charCodeAt(0).toString(16)}`)

/** One line without its line end. Spans count UTF-16 units of the text of the article they name. */
export const jsonLine = (entry: FoundEntry): string => {
  if (entry.kind === 'event') {
    const { event, articles } = entry
    return line(
      { kind: 'event', ...event, sources: articles.map(sourceOf) },
      `the line of event "${event.id}"`,
    )
  }
  const { quote, article, event } = entry
  const { id, kind, text, speaker, said, segments, cue, variantOf } = quote
  const facts = {
    kind,
    id,
    text,
    speaker: speaker?.name ?? null,
    date: said,
    article: quote.article,
    segments,
    cue,
    speakerId: speaker?.id ?? null,
    mention: speaker?.mention ?? null,
    variantOf,
    event: event === null ? null : { id: event.id, date: event.date, headline: event.headline },
    source: article === null ? null : sourceOf(article),
  }
  return line(facts, `the line of quote "${id}"`)
}
