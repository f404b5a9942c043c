/** A quote where its article prints it: its own words stand out of the text around them, and in them what matched. */
import type { Article } from '../../model/article.ts'
import { articleSlice } from '../../model/open-timeline.ts'
import type { Quote } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import type { Size } from '../../state/area.ts'
import { type LinesAround, linesAround } from '../text/around.ts'
import { harmless } from '../text/cells.ts'
import { type DressedSpan, dressedLine, highlighted } from '../text/highlight.ts'
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

export interface QuoteLines {
  readonly lines: readonly string[]
  /** Whether all of the quote is on them. */
  readonly isWhole: boolean
}

/** The lines around a stretch, each drawn, with a sign where a sentence, or the stretch, is cut. */
const drawn = (
  { lines, isCutBefore, isCutAfter, isWhole }: LinesAround,
  draw: (line: Span) => string,
  theme: Theme,
): QuoteLines => {
  const cut = theme.faint('…')
  return {
    isWhole,
    lines: lines.map((line, at) => {
      const before = isCutBefore && at === 0 ? cut : ''
      const after = isCutAfter && at === lines.length - 1 ? cut : ''
      return before + (line === null ? '' : draw(line)) + after
    }),
  }
}

/** The words alone, for a quote whose article is not in the timeline. */
const withoutArticle = ({ quote, marks, place, theme }: QuoteInArticle): QuoteLines => {
  const { text, shift } = markedQuote(quote)
  const spans = shifted(marks(quote.text), shift)
  const around = linesAround(text, { start: 0, end: text.length }, place.columns, place.rows)
  return drawn(around, (line) => highlighted(text, line, spans, theme.match), theme)
}

/** At most as many lines as there are rows, each of at most as many cells as there are columns. */
export const quoteInArticle = (view: QuoteInArticle): QuoteLines => {
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
  const draw = (line: Span): string => {
    const shown = harmless(text.slice(line.start, line.end))
    return dressedLine(shown, { start: 0, end: shown.length }, shiftedParts(parts, -line.start), theme.faint)
  }
  return drawn(linesAround(text, whole, place.columns, place.rows), draw, theme)
}

const shiftedParts = (parts: readonly DressedSpan[], shift: number): readonly DressedSpan[] =>
  parts.map(({ start, end, dress }) => ({ start: start + shift, end: end + shift, dress }))
