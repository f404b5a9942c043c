/** Quotes and events as rows of comma-separated values (RFC 4180). */
import { articlesTelling } from '../model/event.ts'
import type { FoundEntry, FoundEvent, FoundQuote } from './chosen-in-order.ts'
import type { Destination } from './destination.ts'
import { printableWords } from './printable-words.ts'

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

const field = (value: string | number | null | undefined, to: Destination): string => {
  const text = to === 'terminal' ? printableWords(String(value ?? '')) : String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** An event is told by articles: a row for each, once. */
const rowsOfEvent = ({ event, articles }: FoundEvent): readonly Row[] => {
  const told = { kind: 'event', id: event.id, date: event.date, speaker: null, words: event.headline }
  const first = new Map(event.mentions.toReversed().map((mention) => [mention.article, mention]))
  return articlesTelling(event).map((id) => {
    const article = articles.find((candidate) => candidate.id === id)
    const mention = first.get(id)
    return {
      ...told,
      publisher: article?.publisher,
      headline: article?.headline,
      url: article?.url,
      article: id,
      start: mention?.start,
      end: mention?.end,
    }
  })
}

const rowOfQuote = ({ quote, article, event }: FoundQuote): Row => ({
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
})

/**
 * The rows of an entry without the last line end: one for a quote, for an event one for each article that tells of it.
 * `kind` is `direct`, `mixed` or `indirect` for a quote, or `event`; `words` of an event are its headline; `date` in EDTF
 * is when a quote was said, else that of the event it is told in.
 */
export const csvRows = (entry: FoundEntry, to: Destination): string =>
  (entry.kind === 'event' ? rowsOfEvent(entry) : [rowOfQuote(entry)])
    .map((row) => COLUMNS.map((column) => field(row[column], to)).join(','))
    .join(CSV_LINE_END)
