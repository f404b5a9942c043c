/** A quote where its article prints it: its own words stand out of the text around them, and in them what matched. */
import type { Article } from '../../model/article.ts'
import { articleSlice } from '../../model/open-timeline.ts'
import type { Quote } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import type { Size } from '../../state/area.ts'
import { linesAround } from '../text/around.ts'
import { harmless } from '../text/cells.ts'
import { type DressedSpan, dressedLine, highlighted } from '../text/highlight.ts'
import { wrapSpans } from '../text/wrap.ts'
import type { Theme } from '../theme/theme.ts'
import { markedQuote, shifted } from '../words/quote-in-words.ts'

interface QuoteInArticle {
  readonly quote: Quote
  readonly article: Article | undefined
  /** What of a text matches. */
  readonly marks: (text: string) => readonly Span[]
  readonly place: Size
  readonly theme: Theme
}

/** A segment as stretches that matched and stretches between them. */
const dressedSegment = (segment: Span, matches: readonly Span[], theme: Theme): readonly DressedSpan[] => {
  const parts: DressedSpan[] = []
  let at = segment.start
  for (const { start, end } of shifted(matches, segment.start)) {
    parts.push({ start: at, end: start, dress: theme.strong }, { start, end, dress: theme.match })
    at = end
  }
  return [...parts, { start: at, end: segment.end, dress: theme.strong }]
}

/** The words alone, for a quote whose article is not in the timeline. */
const withoutArticle = ({ quote, marks, place, theme }: QuoteInArticle): readonly string[] => {
  const { text, shift } = markedQuote(quote)
  const spans = shifted(marks(quote.text), shift)
  return wrapSpans(text, place.columns)
    .slice(0, place.rows)
    .map((line) => highlighted(text, line, spans, theme.match))
}

/** At most as many lines as there are rows, each of at most as many cells as there are columns. */
export const quoteInArticle = (view: QuoteInArticle): readonly string[] => {
  const { quote, article, marks, place, theme } = view
  const first = quote.segments[0]
  if (article === undefined || first === undefined) return withoutArticle(view)
  const end = quote.segments.at(-1)?.end ?? first.end
  const reach = place.columns * place.rows
  const from = Math.max(0, first.start - reach)
  const text = articleSlice(article, { start: from, end: end + reach })
  const whole = { start: first.start - from, end: end - from }
  const parts = shifted(quote.segments, -from).flatMap((segment) =>
    dressedSegment(segment, marks(text.slice(segment.start, segment.end)), theme),
  )
  return linesAround(text, whole, place.columns, place.rows).map((line) => {
    if (line === null) return ''
    const shown = harmless(text.slice(line.start, line.end))
    return dressedLine(shown, { start: 0, end: shown.length }, shiftedParts(parts, -line.start), theme.faint)
  })
}

const shiftedParts = (parts: readonly DressedSpan[], shift: number): readonly DressedSpan[] =>
  parts.map(({ start, end, dress }) => ({ start: start + shift, end: end + shift, dress }))
