/** The quotes of a library, each read from its columns when it is asked for. */
import type { Column } from '../column.ts'
import type { ArticleInParts, QuoteList } from '../open-timeline.ts'
import { QUOTE_KINDS, type Quote, type Speaker } from '../quote.ts'
import type { Span, TextSpan } from '../span.ts'
import { rowOfId } from './ids.ts'
import type { QuoteRest } from './quote-sections.ts'
import { optional, type SectionColumns, written } from './section-columns.ts'
import { textReader } from './text-column.ts'

/** Reads an optional span from the columns of its starts and of its ends. */
const spanReader =
  (starts: Column, ends: Column) =>
  (row: number): Span | null => {
    const start = optional(starts, row)
    const end = optional(ends, row)
    return start === null || end === null ? null : { start, end }
  }

type LookUp = NonNullable<QuoteList['lookUp']>

const lookUpIn = ({ column, texts }: SectionColumns): LookUp => {
  const ids = texts('quotes/id')
  const idOf = textReader(ids)
  const slots = column('quotes/idSlots')
  const eventOf = column('quotes/event')
  const [articleOf, starts] = [column('quotes/article'), column('quotes/start')]
  return {
    rowOf: (wanted) => (slots instanceof Uint32Array ? rowOfId(ids, slots, wanted, idOf) : undefined),
    eventOf: (row) => optional(eventOf, row) ?? undefined,
    eventRows: { starts: column('events/starts'), rows: column('events/quotes') },
    articleOf: (row) => articleOf[row] ?? 0,
    startOf: (row) => starts[row] ?? 0,
  }
}

/** Gives the quote of a row that is there. */
const quoteReader = (
  { column, json, texts }: SectionColumns,
  articles: readonly ArticleInParts[],
): ((row: number) => Quote) => {
  const [textOf, idOf] = [textReader(texts('quotes/text')), textReader(texts('quotes/id'))]
  const of = (name: string): Column => column(`quotes/${name}`)
  const [articleOf, kindOf, saidOf, speakerOf] = [of('article'), of('kind'), of('said'), of('speaker')]
  const [starts, ends] = [of('start'), of('end')]
  const mentionAt = spanReader(of('mentionStart'), of('mentionEnd'))
  const cueSpanAt = spanReader(of('cueStart'), of('cueEnd'))
  const speakers = written<readonly (readonly [id: string, name: string])[]>(json('quotes/speakers'))
  const dates = written<readonly string[]>(json('quotes/dates'))
  const rests = new Map(written<readonly QuoteRest[]>(json('quotes/rest')).map((rest) => [rest.row, rest]))
  const speakerAt = (row: number): Speaker | null => {
    const [id, name] = speakers[optional(speakerOf, row) ?? -1] ?? []
    return id === undefined || name === undefined ? null : { name, id, mention: mentionAt(row) }
  }
  const articleAt = (row: number): ArticleInParts | undefined => articles[articleOf[row] ?? 0]
  const cueAt = (row: number): TextSpan | null => {
    const span = cueSpanAt(row)
    if (span === null) return null
    return {
      ...span,
      text: rests.get(row)?.cueText ?? articleAt(row)?.textBetween(span.start, span.end) ?? '',
    }
  }
  return (row) => ({
    id: idOf(row),
    article: articleAt(row)?.id ?? '',
    kind: QUOTE_KINDS[kindOf[row] ?? 0] ?? 'direct',
    text: textOf(row),
    segments: rests.get(row)?.segments ?? [{ start: starts[row] ?? 0, end: ends[row] ?? 0 }],
    cue: cueAt(row),
    speaker: speakerAt(row),
    said: dates[optional(saidOf, row) ?? -1] ?? null,
    variantOf: rests.get(row)?.variantOf ?? null,
  })
}

/** @param articles those of the same library */
export const storedQuotes = (columns: SectionColumns, articles: readonly ArticleInParts[]): QuoteList => {
  const quoteAt = quoteReader(columns, articles)
  const { length } = columns.column('quotes/article')
  return {
    length,
    at: (row) => (row < 0 || row >= length ? undefined : quoteAt(row)),
    lookUp: lookUpIn(columns),
    *[Symbol.iterator]() {
      for (let row = 0; row < length; row++) yield quoteAt(row)
    },
  }
}
