/** Quotes and events as rows of comma-separated values (RFC 4180). */
import type { FoundEntry } from './chosen-in-order.ts'

export const CSV_LINE_END = '\r\n'

const COLUMNS = [
  'kind',
  'id',
  'date',
  'speaker',
  'words',
  'publisher',
  'headline',
  'url',
  'article',
  'start',
  'end',
] as const

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | null | undefined>>

export const CSV_HEADER = COLUMNS.join(',')

const field = (value: string | number | null | undefined): string => {
  const text = String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const rowOf = (entry: FoundEntry): Row => {
  if (entry.kind === 'event') {
    const { event, articles } = entry
    const [article] = articles
    const [mention] = event.mentions
    return {
      kind: 'event',
      id: event.id,
      date: event.date,
      speaker: null,
      words: event.headline,
      publisher: article?.publisher,
      headline: article?.headline,
      url: article?.url,
      article: mention?.article,
      start: mention?.start,
      end: mention?.end,
    }
  }
  const { quote, article, event } = entry
  return {
    kind: quote.kind,
    id: quote.id,
    date: quote.said ?? event?.date,
    speaker: quote.speaker?.name,
    words: quote.text,
    publisher: article?.publisher,
    headline: article?.headline,
    url: article?.url,
    article: quote.article,
    start: quote.segments[0]?.start,
    end: quote.segments.at(-1)?.end,
  }
}

/**
 * One row without its line end. `kind` is `direct`, `mixed` or `indirect` for a quote, or `event`; `words` of an event are
 * its headline; `date` in EDTF is when a quote was said, else that of the event it is told in; an event that several
 * articles tell of has the first one's place.
 */
export const csvRow = (entry: FoundEntry): string => {
  const row = rowOf(entry)
  return COLUMNS.map((column) => field(row[column])).join(',')
}
