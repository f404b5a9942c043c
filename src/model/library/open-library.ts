/** The sections of a library file → the timeline they hold, whose quotes and texts are read as they are asked for. */
import type { Article } from '../article.ts'
import type { Event } from '../event.ts'
import type { ArticleInParts, OpenTimeline, QuoteList } from '../open-timeline.ts'
import { QUOTE_KINDS, type Quote, type Speaker } from '../quote.ts'
import type { SectionFile } from '../section-file.ts'
import type { Span } from '../span.ts'
import type { Timeline } from '../timeline.ts'
import { UserError } from '../user-error.ts'
import { type Column, NONE, type TextColumn, textReader } from './columns.ts'
import { rowOfId } from './ids.ts'
import { LIBRARY_VERSION, type QuoteRest } from './write-library.ts'

export const MAKE_ANEW = 'Make it anew with: onrecord index SOURCE… -o FILE'

/** Between the quotations of a collection, in the text they make together. */
const BETWEEN = '\n\n'

interface Columns {
  readonly json: (name: string) => unknown
  readonly column: (name: string) => Column
  readonly texts: (name: string) => TextColumn
}

const columnsOf = (file: SectionFile): Columns => {
  const column = (name: string): Column => {
    const section = file.section(name)
    if (section.kind === 'json') throw new Error(`${name} is no column`)
    return section.data
  }
  const bytes = (name: string): Uint8Array<ArrayBufferLike> => {
    const data = column(name)
    if (!(data instanceof Uint8Array)) throw new Error(`${name} holds no bytes`)
    return data
  }
  const words = (name: string): Uint32Array<ArrayBufferLike> => {
    const data = column(name)
    if (!(data instanceof Uint32Array)) throw new Error(`${name} holds no places`)
    return data
  }
  return {
    column,
    json: (name) => file.section(name).data,
    texts: (name) => ({ bytes: bytes(`${name}/bytes`), starts: words(`${name}/starts`) }),
  }
}

/** A number of an optional column; `null` for none. */
const optional = (column: Column, row: number): number | null =>
  (column[row] ?? 0) - 1 < 0 ? null : (column[row] ?? 0) - 1

// The checksum says that a section is what was written, and what was written was typed: it is not checked field by field.
const written = <T>(data: unknown): T => data as T

type StoredArticle = Omit<Article, 'text'> & { readonly isCollection: boolean }

/** How many rows have each event for their first. */
const firstEventCounts = (eventOf: Column): Uint32Array => {
  let most = 0
  for (const number of eventOf) most = Math.max(most, number)
  const counts = new Uint32Array(most)
  for (const number of eventOf) if (number !== NONE) counts[number - 1] = (counts[number - 1] ?? 0) + 1
  return counts
}

type StoredEvent = Omit<Event, 'quotes'>

const eventsOf = ({ column, json }: Columns, idOf: (row: number) => string): readonly Event[] => {
  const rows = column('events/quotes')
  const starts = column('events/starts')
  return written<readonly StoredEvent[]>(json('events')).map((event, at) => ({
    ...event,
    get quotes() {
      return Array.from(rows.subarray(starts[at], starts[at + 1]), idOf)
    },
  }))
}

const quoteList = ({ column, json, texts }: Columns, articles: readonly ArticleInParts[]): QuoteList => {
  const text = textReader(texts('quotes/text'))
  const ids = texts('quotes/id')
  const id = textReader(ids)
  const slots = column('quotes/idSlots')
  const of = (name: string): Column => column(`quotes/${name}`)
  const [articleOf, kindOf, saidOf, eventOf, speakerOf] = [
    of('article'),
    of('kind'),
    of('said'),
    of('event'),
    of('speaker'),
  ]
  const [starts, ends, mentionStarts, mentionEnds] = [
    of('start'),
    of('end'),
    of('mentionStart'),
    of('mentionEnd'),
  ]
  const [cueStarts, cueEnds] = [of('cueStart'), of('cueEnd')]
  const speakers = written<readonly (readonly [id: string, name: string])[]>(json('quotes/speakers'))
  const dates = written<readonly string[]>(json('quotes/dates'))
  const rests = new Map(written<readonly QuoteRest[]>(json('quotes/rest')).map((rest) => [rest.row, rest]))
  const spanAt = (from: Column, to: Column, row: number): Span | null => {
    const start = optional(from, row)
    const end = optional(to, row)
    return start === null || end === null ? null : { start, end }
  }
  const speakerAt = (row: number): Speaker | null => {
    const [personId, name] = speakers[optional(speakerOf, row) ?? -1] ?? []
    if (personId === undefined || name === undefined) return null
    return { name, id: personId, mention: spanAt(mentionStarts, mentionEnds, row) }
  }
  const length = articleOf.length
  let firsts: Uint32Array | undefined
  const at = (row: number): Quote | undefined => {
    if (row < 0 || row >= length) return undefined
    const article = articles[articleOf[row] ?? 0]
    const cue = spanAt(cueStarts, cueEnds, row)
    const rest = rests.get(row)
    return {
      id: id(row),
      article: article?.id ?? '',
      kind: QUOTE_KINDS[kindOf[row] ?? 0] ?? 'direct',
      text: text(row),
      segments: rest?.segments ?? [{ start: starts[row] ?? 0, end: ends[row] ?? 0 }],
      cue: cue === null ? null : { ...cue, text: article?.textBetween(cue.start, cue.end) ?? '' },
      speaker: speakerAt(row),
      said: dates[optional(saidOf, row) ?? -1] ?? null,
      variantOf: rest?.variantOf ?? null,
    }
  }
  return {
    length,
    at,
    lookUp: {
      rowOf: (wanted) => (slots instanceof Uint32Array ? rowOfId(ids, slots, wanted) : undefined),
      eventOf: (row) => optional(eventOf, row) ?? undefined,
      firstIn: (event) => {
        firsts ??= firstEventCounts(eventOf)
        return firsts[event] ?? 0
      },
    },
    *[Symbol.iterator]() {
      for (let row = 0; row < length; row++) {
        const quote = at(row)
        if (quote !== undefined) yield quote
      }
    },
  }
}

/** The text of a collection, put together from its quotations: those that a span touches, and no more. */
const collectionText = ({ column, texts }: Columns, article: number) => {
  const text = textReader(texts('quotes/text'))
  const inText = column('quotes/inText')
  const articleOf = column('quotes/article')
  const starts = column('quotes/start')
  const rowAt = (place: number): number => inText[place] ?? 0
  /** The first place in the order of the text whose row is not before: of the article, and from `start` on. */
  const placeFrom = (start: number): number => {
    let low = 0
    let high = inText.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const row = rowAt(middle)
      const isBefore =
        orderOf(articleOf[row] ?? 0) < orderOf(article) ||
        (articleOf[row] === article && (starts[row] ?? 0) < start)
      if (isBefore) low = middle + 1
      else high = middle
    }
    return low
  }
  const orders = new Map<number, number>()
  for (const row of inText) {
    const of = articleOf[row] ?? 0
    if (!orders.has(of)) orders.set(of, orders.size)
  }
  const orderOf = (of: number): number => orders.get(of) ?? 0
  return (start: number, end: number): string => {
    const first = placeFrom(start)
    const isOwn = (place: number): boolean =>
      place >= 0 && place < inText.length && articleOf[rowAt(place)] === article
    const from = isOwn(first - 1) ? first - 1 : first
    let words = ''
    let begin = -1
    for (let place = from; isOwn(place) && (starts[rowAt(place)] ?? 0) < end; place++) {
      if (begin < 0) begin = starts[rowAt(place)] ?? 0
      words += (words === '' ? '' : BETWEEN) + text(rowAt(place))
    }
    if (begin < 0) return ''
    return words.slice(Math.max(0, start - begin), end - begin)
  }
}

const articlesOf = (columns: Columns): readonly ArticleInParts[] => {
  const text = textReader(columns.texts('articles/text'))
  return written<readonly StoredArticle[]>(columns.json('articles')).map(
    ({ isCollection, ...article }, at) => {
      let parts: ((start: number, end: number) => string) | undefined
      const textBetween = (start: number, end: number): string => {
        if (!isCollection) return text(at).slice(start, end)
        parts ??= collectionText(columns, at)
        return parts(start, end)
      }
      return {
        ...article,
        get text() {
          return isCollection ? textBetween(0, Number.POSITIVE_INFINITY) : text(at)
        },
        textBetween,
      }
    },
  )
}

/**
 * Opens the timeline of a library.
 *
 * @param where how the user named the file
 * @throws UserError where it is of another version, or where any part of it is missing or damaged
 */
export const openLibrary = (file: SectionFile, where: string): OpenTimeline => {
  if (file.version !== LIBRARY_VERSION)
    throw new UserError(`${where}: made by an onrecord with another kind of library`, MAKE_ANEW)
  const columns = columnsOf(file)
  const { format, version, people, problems } = written<
    Pick<Timeline, 'format' | 'version' | 'people' | 'problems'>
  >(columns.json('timeline'))
  const articles = articlesOf(columns)
  const quotes = quoteList(columns, articles)
  let dates: Timeline['dates'] | undefined
  return {
    format,
    version,
    articles,
    people,
    events: eventsOf(columns, textReader(columns.texts('quotes/id'))),
    problems,
    quotes,
    get dates() {
      dates ??= written<Timeline['dates']>(columns.json('dates'))
      return dates
    },
  }
}

/** All of an open timeline in memory. */
export const wholeTimeline = (timeline: OpenTimeline): Timeline => ({
  format: timeline.format,
  version: timeline.version,
  articles: timeline.articles.map(({ id, file, publisher, headline, byline, url, published, text }) => ({
    id,
    file,
    publisher,
    headline,
    byline,
    url,
    published,
    text,
  })),
  people: timeline.people,
  quotes: [...timeline.quotes],
  dates: timeline.dates,
  events: timeline.events.map((event) => ({ ...event })),
  problems: timeline.problems,
})
