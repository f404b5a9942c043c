/** Chosen quotes and events as one text, in any of the formats in which they leave: for copying, printing, a file. */
import type { Chosen, ChosenFormat } from '../model/chosen.ts'
import type { Event } from '../model/event.ts'
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Quote } from '../model/quote.ts'
import { chosenInOrder, type FoundEntry, type FoundEvent, type FoundQuote } from './chosen-in-order.ts'
import { citedEvent, citedQuote } from './citation.ts'
import { CSV_HEADER, CSV_LINE_END, csvRow } from './csv.ts'
import { jsonLine } from './json-line.ts'
import { eventAsMarkdown, quoteAsMarkdown } from './markdown.ts'
import { printableWords } from './printable-words.ts'

/** Where a quote stands. */
export type QuoteSurroundings = Pick<FoundQuote, 'article' | 'event'>

/** What tells of an event: its articles, in the order of their tellings. */
export type EventSurroundings = Pick<FoundEvent, 'articles'>

interface Format {
  readonly quote: (quote: Quote, surroundings: QuoteSurroundings) => string
  readonly event: (event: Event, surroundings: EventSurroundings) => string
  /** What stands before all entries; nothing where that is `null`. */
  readonly header: string | null
  readonly between: string
  readonly lineEnd: string
}

const PARAGRAPHS = { header: null, between: '\n\n', lineEnd: '\n' } as const

const FORMATS: Readonly<Record<ChosenFormat, Format>> = {
  citation: {
    ...PARAGRAPHS,
    quote: (quote, { article }) => citedQuote(quote, article),
    event: (event, { articles }) => citedEvent(event, articles),
  },
  words: {
    ...PARAGRAPHS,
    quote: ({ text }) => printableWords(text),
    event: ({ headline }) => printableWords(headline),
  },
  markdown: {
    ...PARAGRAPHS,
    quote: (quote, { article }) => quoteAsMarkdown(quote, article),
    event: (event, { articles }) => eventAsMarkdown(event, articles),
  },
  csv: {
    header: CSV_HEADER,
    between: CSV_LINE_END,
    lineEnd: CSV_LINE_END,
    quote: (quote, surroundings) => csvRow({ kind: 'quote', quote, ...surroundings }),
    event: (event, surroundings) => csvRow({ kind: 'event', event, ...surroundings }),
  },
  jsonl: {
    header: null,
    between: '\n',
    lineEnd: '\n',
    quote: (quote, surroundings) => jsonLine({ kind: 'quote', quote, ...surroundings }),
    event: (event, surroundings) => jsonLine({ kind: 'event', event, ...surroundings }),
  },
}

/** One quote in a format, without a line end behind it. */
export const quoteAsText = (quote: Quote, surroundings: QuoteSurroundings, format: ChosenFormat): string =>
  FORMATS[format].quote(quote, surroundings)

/** One event in a format, without a line end behind it. */
export const eventAsText = (event: Event, surroundings: EventSurroundings, format: ChosenFormat): string =>
  FORMATS[format].event(event, surroundings)

const entryAsText = (entry: FoundEntry, format: ChosenFormat): string =>
  entry.kind === 'quote' ? quoteAsText(entry.quote, entry, format) : eventAsText(entry.event, entry, format)

/**
 * What was chosen, in the order of the timeline, as a whole file is: with its header, and a line end behind the last
 * entry. Each is in it once; an id that the timeline has not is passed over.
 */
export const chosenAsText = (
  timeline: OpenTimeline,
  chosen: readonly Chosen[],
  format: ChosenFormat,
): string => {
  const { header, between, lineEnd } = FORMATS[format]
  const entries = chosenInOrder(timeline, chosen).map((entry) => entryAsText(entry, format))
  const parts = header === null ? entries : [header, ...entries]
  return parts.length === 0 ? '' : `${parts.join(between)}${lineEnd}`
}

/** The same for a clipboard: pasted into a sentence, it breaks no line behind its end. */
export const chosenToCopy = (
  timeline: OpenTimeline,
  chosen: readonly Chosen[],
  format: ChosenFormat,
): string => chosenAsText(timeline, chosen, format).replace(/\r?\n$/, '')
