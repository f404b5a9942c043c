/** The quotes of a timeline as sections of a library file. */
import { columnOf, columnSection } from '../column.ts'
import { articleSlice, type OpenTimeline } from '../open-timeline.ts'
import { QUOTE_KINDS, type Quote } from '../quote.ts'
import { firstEvents, inRow } from '../quote-list.ts'
import type { SectionData } from '../section-file.ts'
import type { Span } from '../span.ts'
import { idSlots } from './ids.ts'
import { NONE } from './section-columns.ts'
import { textColumn, textSections } from './text-column.ts'

/** What is more of a quote than its columns hold. */
export interface QuoteRest {
  readonly row: number
  /** Where it is not one. */
  readonly segments?: readonly Span[]
  readonly variantOf?: string
  /** The text of the cue, where the article does not have it in that place. */
  readonly cueText?: string
}

const numbered = <T>(values: Iterable<T>): ReadonlyMap<T, number> => {
  const numbers = new Map<T, number>()
  for (const value of values) if (!numbers.has(value)) numbers.set(value, numbers.size)
  return numbers
}

const restsOf = ({ articles }: OpenTimeline, quotes: readonly Quote[]): readonly QuoteRest[] => {
  const articleOf = new Map(articles.map((article) => [article.id, article]))
  return quotes.flatMap(({ segments, variantOf, cue, article: id }, row) => {
    const article = articleOf.get(id)
    const isInText = cue === null || (article !== undefined && articleSlice(article, cue) === cue.text)
    const rest = {
      ...(segments.length === 1 ? {} : { segments }),
      ...(variantOf === null ? {} : { variantOf }),
      ...(isInText ? {} : { cueText: cue.text }),
    }
    return Object.keys(rest).length === 0 ? [] : [{ row, ...rest }]
  })
}

/** @param quotes all of the timeline's */
export const quoteSections = (
  timeline: OpenTimeline,
  quotes: readonly Quote[],
): readonly (readonly [string, SectionData])[] => {
  const at = (row: number): Quote => inRow(quotes, row)
  const column = (numberOf: (quote: Quote) => number): SectionData =>
    columnSection(columnOf(quotes.length, (row) => numberOf(at(row))))
  const optional = (numberOf: (quote: Quote) => number | undefined): SectionData =>
    column((quote) => {
      const number = numberOf(quote)
      return number === undefined ? NONE : number + 1
    })
  const texts = textColumn(quotes.length, (row) => at(row).text)
  const ids = textColumn(quotes.length, (row) => at(row).id)
  const articles = numbered(timeline.articles.map(({ id }) => id))
  const keyOf = ({ speaker }: Quote): string | null =>
    speaker === null ? null : JSON.stringify([speaker.id, speaker.name])
  const speakers = numbered(quotes.flatMap((quote) => keyOf(quote) ?? []))
  const dates = numbered(quotes.flatMap(({ said }) => said ?? []))
  const events = firstEvents(timeline)
  return [
    ...textSections('quotes/text', texts),
    ...textSections('quotes/id', ids),
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
    ['quotes/rest', { kind: 'json', data: restsOf(timeline, quotes) }],
  ]
}
