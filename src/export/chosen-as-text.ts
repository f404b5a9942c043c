/** Chosen quotes and events as one text, in any of the formats in which they leave: for copying, printing, a file. */
import type { Chosen, ChosenFormat } from '../model/chosen.ts'
import type { OpenTimeline } from '../model/open-timeline.ts'
import { chosenInOrder, type FoundEntry, type FoundEvent, type FoundQuote } from './chosen-in-order.ts'
import { citedEvent, citedQuote, eventDate, inOneLine, speakerNamed, wordsInMarks } from './citation.ts'
import { CSV_HEADER, CSV_LINE_END, csvRows } from './csv.ts'
import type { Destination } from './destination.ts'
import { jsonLine } from './json-line.ts'
import { eventAsMarkdown, quoteAsMarkdown } from './markdown.ts'
import { printableWords } from './printable-words.ts'

interface Format {
  readonly quote: (found: FoundQuote, to: Destination) => string
  readonly event: (found: FoundEvent, to: Destination) => string
  /** What stands before all entries; nothing where that is `null`. */
  readonly header: string | null
  readonly between: string
  readonly lineEnd: string
}

const PARAGRAPHS = { header: null, between: '\n\n', lineEnd: '\n' } as const

const FORMATS: Readonly<Record<ChosenFormat, Format>> = {
  citation: {
    ...PARAGRAPHS,
    quote: ({ quote, article }) => citedQuote(quote, article),
    event: ({ event, articles }) => citedEvent(event, articles),
  },
  words: {
    ...PARAGRAPHS,
    // Behind its event a quote is one of several people’s.
    quote: ({ quote, isOfEvent }) =>
      isOfEvent ? `${wordsInMarks(quote)} — ${speakerNamed(quote)}` : printableWords(quote.text),
    event: ({ event }) => `${eventDate(event)}: ${inOneLine(event.headline)}`,
  },
  markdown: {
    ...PARAGRAPHS,
    quote: ({ quote, article }) => quoteAsMarkdown(quote, article),
    event: ({ event, articles }) => eventAsMarkdown(event, articles),
  },
  csv: { header: CSV_HEADER, between: CSV_LINE_END, lineEnd: CSV_LINE_END, quote: csvRows, event: csvRows },
  jsonl: { header: null, between: '\n', lineEnd: '\n', quote: jsonLine, event: jsonLine },
}

/** One quote or event in a format, without a line end behind it. */
export const entryAsText = (entry: FoundEntry, format: ChosenFormat, to: Destination = 'file'): string =>
  entry.kind === 'quote' ? FORMATS[format].quote(entry, to) : FORMATS[format].event(entry, to)

/**
 * What was chosen, in the order of the timeline, as a whole file is: with its header, and a line end behind the last
 * entry. Each is in it once, events with their quotes; an id that the timeline has not is passed over.
 */
export const chosenAsText = (
  timeline: OpenTimeline,
  chosen: readonly Chosen[],
  format: ChosenFormat,
  to: Destination = 'file',
): string => {
  const { header, between, lineEnd } = FORMATS[format]
  const entries = chosenInOrder(timeline, chosen).map((entry) => entryAsText(entry, format, to))
  const parts = header === null ? entries : [header, ...entries]
  return parts.length === 0 ? '' : `${parts.join(between)}${lineEnd}`
}

/** The same for a clipboard: pasted into a sentence, it breaks no line behind its end; pasted into a terminal, it steers nothing. */
export const chosenToCopy = (
  timeline: OpenTimeline,
  chosen: readonly Chosen[],
  format: ChosenFormat,
): string => chosenAsText(timeline, chosen, format, 'terminal').replace(/\r?\n$/, '')
