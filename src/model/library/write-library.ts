/**
 * A timeline as the sections of a library file. What there is much of lies in columns, to be read row by row; the rest
 * is JSON, read when the library is opened.
 */
import type { Article } from '../article.ts'
import type { OpenTimeline } from '../open-timeline.ts'
import type { Quote } from '../quote.ts'
import { QUOTE_KINDS } from '../quote.ts'
import { GIVEN_WITH_QUOTE } from '../quote-collection.ts'
import type { SectionData } from '../section-file.ts'
import type { Span } from '../span.ts'
import { columnOf, NONE, type TextColumn, textColumn } from './columns.ts'
import { idSlots } from './ids.ts'

/** Changes when a section changes its meaning: an older library is then refused. */
export const LIBRARY_VERSION = 1

/** What is more of a quote than its columns hold. */
export interface QuoteRest {
  readonly row: number
  readonly text?: string
  readonly segments?: readonly Span[]
  readonly variantOf?: string
}

const texts = (name: string, column: TextColumn): [string, SectionData][] => [
  [`${name}/bytes`, { kind: 'u8', data: column.bytes }],
  [`${name}/starts`, { kind: 'u32', data: column.starts }],
]

/** Articles that are nothing but the quotations of a collection, as their events tell. */
const collectionsOf = (timeline: OpenTimeline): ReadonlySet<string> =>
  new Set(
    timeline.events
      .filter(({ dating }) => dating.rule === GIVEN_WITH_QUOTE)
      .flatMap(({ mentions }) => mentions.map(({ article }) => article)),
  )

const restOf = (quote: Quote, row: number): readonly QuoteRest[] => {
  const [first] = quote.segments
  const isWhole = quote.segments.length === 1 && first !== undefined
  if (isWhole && quote.variantOf === null) return []
  return [
    {
      row,
      ...(isWhole ? {} : { segments: quote.segments }),
      ...(quote.variantOf === null ? {} : { variantOf: quote.variantOf }),
    },
  ]
}

/** Rows of collections in the order in which they stand in the texts of their articles. */
const inText = (quotes: readonly Quote[], collections: ReadonlySet<string>): SectionData => {
  const rows = quotes.flatMap(({ article }, row) => (collections.has(article) ? [row] : []))
  const articleOrder = new Map([...collections].map((id, at) => [id, at]))
  rows.sort((a, b) => {
    const [first, second] = [quotes[a], quotes[b]]
    return (
      (articleOrder.get(first?.article ?? '') ?? 0) - (articleOrder.get(second?.article ?? '') ?? 0) ||
      (first?.segments[0]?.start ?? 0) - (second?.segments[0]?.start ?? 0)
    )
  })
  return { kind: 'u32', data: Uint32Array.from(rows) }
}

const numbered = <T>(values: Iterable<T>): ReadonlyMap<T, number> => {
  const numbers = new Map<T, number>()
  for (const value of values) if (!numbers.has(value)) numbers.set(value, numbers.size)
  return numbers
}

/** The first event of each quote, by the quote's id. */
const firstEvents = ({ events }: OpenTimeline): ReadonlyMap<string, number> => {
  const first = new Map<string, number>()
  for (const [at, { quotes }] of events.entries())
    for (const id of quotes) if (!first.has(id)) first.set(id, at)
  return first
}

/** The rows of the quotes of each event, one event after another, and where those of each begin. */
const eventQuotes = ({ events }: OpenTimeline, quotes: readonly Quote[]): [string, SectionData][] => {
  const rowOf = new Map(quotes.map(({ id }, row) => [id, row]))
  const starts = new Uint32Array(events.length + 1)
  const rows = events.flatMap((event, at) => {
    const own = event.quotes.flatMap((id) => rowOf.get(id) ?? [])
    starts[at + 1] = (starts[at] ?? 0) + own.length
    return own
  })
  return [
    ['events/quotes', { kind: 'u32', data: Uint32Array.from(rows) }],
    ['events/starts', { kind: 'u32', data: starts }],
  ]
}

const quoteSections = (timeline: OpenTimeline, collections: ReadonlySet<string>): [string, SectionData][] => {
  const quotes = [...timeline.quotes]
  const at = (row: number): Quote => {
    const quote = quotes[row]
    if (quote === undefined) throw new Error(`no quote in row ${row}`)
    return quote
  }
  const column = (numberOf: (quote: Quote) => number): SectionData =>
    columnOf(quotes.length, (row) => numberOf(at(row)))
  const optional = (numberOf: (quote: Quote) => number | undefined): SectionData =>
    column((quote) => {
      const number = numberOf(quote)
      return number === undefined ? NONE : number + 1
    })
  const articles = numbered(timeline.articles.map(({ id }) => id))
  const keyOf = ({ speaker }: Quote): string | null =>
    speaker === null ? null : JSON.stringify([speaker.id, speaker.name])
  const speakers = numbered(quotes.flatMap((quote) => keyOf(quote) ?? []))
  const dates = numbered(quotes.flatMap(({ said }) => said ?? []))
  const events = firstEvents(timeline)
  const ids = textColumn(quotes.length, (row) => at(row).id)
  return [
    ...texts(
      'quotes/text',
      textColumn(quotes.length, (row) => at(row).text),
    ),
    ...texts('quotes/id', ids),
    ['quotes/idSlots', { kind: 'u32', data: idSlots(ids) }],
    ['quotes/article', column(({ article }) => articles.get(article) ?? 0)],
    ['quotes/kind', column(({ kind }) => QUOTE_KINDS.indexOf(kind))],
    ['quotes/start', column(({ segments }) => segments[0]?.start ?? 0)],
    ['quotes/end', column(({ segments }) => segments[0]?.end ?? 0)],
    ['quotes/speaker', optional((quote) => speakers.get(keyOf(quote) ?? ''))],
    ['quotes/mentionStart', optional(({ speaker }) => speaker?.mention?.start)],
    ['quotes/mentionEnd', optional(({ speaker }) => speaker?.mention?.end)],
    ['quotes/cueStart', optional(({ cue }) => cue?.start)],
    ['quotes/cueEnd', optional(({ cue }) => cue?.end)],
    ['quotes/said', optional(({ said }) => (said === null ? undefined : dates.get(said)))],
    ['quotes/event', optional(({ id }) => events.get(id))],
    ['quotes/speakers', { kind: 'json', data: [...speakers.keys()].map((key): unknown => JSON.parse(key)) }],
    ['quotes/dates', { kind: 'json', data: [...dates.keys()] }],
    ['quotes/rest', { kind: 'json', data: quotes.flatMap(restOf) }],
    ['quotes/inText', inText(quotes, collections)],
    ...eventQuotes(timeline, quotes),
  ]
}

const articleSections = (
  articles: readonly Article[],
  collections: ReadonlySet<string>,
): [string, SectionData][] => [
  [
    'articles',
    {
      kind: 'json',
      data: articles.map(({ text: _, ...article }) => ({
        ...article,
        isCollection: collections.has(article.id),
      })),
    },
  ],
  ...texts(
    'articles/text',
    textColumn(articles.length, (row) => {
      const article = articles[row]
      return article === undefined || collections.has(article.id) ? '' : article.text
    }),
  ),
]

/**
 * The sections that hold a timeline, by name, for `writeSections`.
 *
 * @throws RangeError where its texts take 4 GB or more
 */
export const librarySections = (timeline: OpenTimeline): ReadonlyMap<string, SectionData> => {
  const { format, version, people, events, problems, dates } = timeline
  const collections = collectionsOf(timeline)
  return new Map<string, SectionData>([
    ['timeline', { kind: 'json', data: { format, version, people, problems } }],
    ['events', { kind: 'json', data: events.map(({ quotes: _, ...event }) => event) }],
    ['dates', { kind: 'json', data: dates }],
    ...articleSections(timeline.articles, collections),
    ...quoteSections(timeline, collections),
  ])
}
