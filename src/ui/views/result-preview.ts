/** The chosen search result in full: who said it, the quote in its article, and when and where that was. */
import type { Article } from '../../model/article.ts'
import type { Event } from '../../model/event.ts'
import type { Quote } from '../../model/quote.ts'
import { GIVEN_WITH_QUOTE } from '../../model/quote-collection.ts'
import type { Span } from '../../model/span.ts'
import type { Size } from '../../state/area.ts'
import type { TimelineIndex } from '../../state/timeline-index.ts'
import { cellWidth, harmless, shortened, truncated } from '../text/cells.ts'
import { wrappedTo } from '../text/wrap.ts'
import type { Theme } from '../theme/theme.ts'
import { articleShortName } from '../words/article-in-words.ts'
import { counted } from '../words/counts.ts'
import { quoteDateInWords } from '../words/quote-date.ts'
import { kindInWords, markedQuote, speakerName } from '../words/quote-in-words.ts'
import { area } from './area.ts'
import { quoteInArticle } from './quote-in-article.ts'
import { printedInWords } from './quote-wordings.ts'
import { LONGEST_LINE } from './text-width.ts'

interface ResultPreview {
  /** `null` where nothing is chosen. */
  readonly quote: Quote | null
  /** Its other printings. */
  readonly others: readonly Quote[]
  readonly event: Event | null
  /** What of a text matches. */
  readonly marks: (text: string) => readonly Span[]
  readonly index: TimelineIndex
  readonly place: Size
  readonly theme: Theme
}

/** What stands over a preview: collections give quotes without what stood around them. */
export const previewTitle = (quote: Quote | null, event: Event | null): string =>
  quote === null ? '' : event?.dating.rule === GIVEN_WITH_QUOTE ? 'As it was given' : 'In its article'

/** Cells left free to the left and to the right. */
const MARGIN = 2
/** With fewer rows, every line counts. */
const ROOMY_FROM = 24
/** With fewer rows, what stands around the quote has the room of its other printings. */
const PRINTINGS_FROM = 30
/** Of more printings than this the rest is only counted. */
const MOST_PRINTINGS = 3

const articleTitle = (article: Article | undefined): string => {
  const name = articleShortName(article)
  const headline = article === undefined || article.publisher === null ? null : article.headline
  return headline === null ? name : `${name}: ${harmless(headline)}`
}

const speakerLines = (quote: Quote, roles: string, most: number, columns: number, theme: Theme) => {
  const name = truncated(speakerName(quote), columns)
  if (most === 0) {
    const rest = roles === '' ? '' : truncated(` · ${roles}`, columns - cellWidth(name))
    return [theme.speaker(name) + theme.faint(rest)]
  }
  return [theme.speaker(name), ...wrappedTo(roles, columns, most).map(theme.faint)]
}

/** The other printings, a line each: their words, and where they are. */
const printingLines = (view: ResultPreview, first: Quote, columns: number): readonly string[] => {
  const { others, index, theme } = view
  if (others.length === 0) return []
  const rest = others.length - MOST_PRINTINGS
  const lines = others.slice(0, MOST_PRINTINGS).map((other) => {
    const where = shortened(
      printedInWords(other, first, index.articles.get(other.article)),
      Math.ceil(columns / 2),
    )
    const words = truncated(markedQuote(other).text, columns - cellWidth(where) - 1)
    return `${words} ${theme.faint(where)}`
  })
  return [
    '',
    theme.faint('also printed:'),
    ...lines,
    ...(rest > 0 ? [theme.faint(`and ${counted(rest, 'more printing')}`)] : []),
  ]
}

const previewLines = (view: ResultPreview, quote: Quote): readonly string[] => {
  const { event, marks, index, place, theme } = view
  const columns = Math.min(place.columns - 2 * MARGIN, LONGEST_LINE)
  const isRoomy = place.rows >= ROOMY_FROM
  const most = isRoomy ? 2 : 1
  const gap = isRoomy ? [''] : []
  const article = index.articles.get(quote.article)
  const person = quote.speaker === null ? undefined : index.people.get(quote.speaker.id)
  const roles = harmless(person?.roles.join(', ') ?? '')
  const head = [...gap, ...speakerLines(quote, roles, isRoomy ? 2 : 0, columns, theme), '']
  const date = quoteDateInWords(quote, event)
  const kind = kindInWords(quote.kind)
  const said = isRoomy
    ? [theme.date(truncated(date, columns)), theme.faint(truncated(kind, columns)), '']
    : [theme.date(truncated(`${date} · ${kind}`, columns))]
  const foot = [
    '',
    ...said,
    ...(event === null
      ? [theme.faint('No event holds this quote.')]
      : wrappedTo(harmless(event.headline), columns, most).map(theme.strong)),
    ...gap,
    ...wrappedTo(harmless(articleTitle(article)), columns, most).map(theme.faint),
    ...(place.rows >= PRINTINGS_FROM ? printingLines(view, quote, columns) : []),
  ]
  const rows = Math.max(1, place.rows - head.length - foot.length)
  // What stands around it in a collection has nothing to do with it.
  const around = event?.dating.rule === GIVEN_WITH_QUOTE ? undefined : article
  return [
    ...head,
    ...quoteInArticle({ quote, article: around, marks, place: { columns, rows }, theme }).lines,
    ...foot,
  ]
}

/** The lines of the preview; empty ones where nothing is chosen. */
export const resultPreview = (view: ResultPreview): readonly string[] => {
  const lines = view.quote === null ? [] : previewLines(view, view.quote)
  return area(
    lines.map((line) => ' '.repeat(MARGIN) + line),
    view.place,
  )
}
