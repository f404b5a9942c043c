/** The quotes a search found, best first: their words with what matched, and who said them when. */
import type { Event } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import { type ListArea, rowsShown } from '../../state/layout.ts'
import { type ListWindow, visibleRows } from '../../state/list-window.ts'
import type { QuoteMatch } from '../../state/quote-match.ts'
import type { TimelineIndex } from '../../state/timeline-index.ts'
import { cellWidth, fitting } from '../text/cells.ts'
import { highlighted } from '../text/highlight.ts'
import { wrapSpans } from '../text/wrap.ts'
import type { Theme } from '../theme.ts'
import { articleShortName } from '../words/article-in-words.ts'
import { quoteDateInWords } from '../words/quote-date.ts'
import { markedQuote, shifted, speakerName } from '../words/quote-in-words.ts'
import { area } from './area.ts'
import { MARK_COLUMNS, rowLine } from './list-row.ts'

interface ResultList {
  readonly matches: readonly QuoteMatch[]
  readonly eventOf: (match: QuoteMatch) => Event | null
  readonly index: TimelineIndex
  readonly window: ListWindow
  readonly place: ListArea
  readonly theme: Theme
  /** What to say where there is no result. */
  readonly empty: string
}

/** How much of the quote stands before the first match, where the beginning is cut. */
const LEAD_COLUMNS = 16

/** The stretch of a text that fits, beginning near the first mark: a span, and whether either end is cut. */
export const excerpt = (text: string, marks: readonly Span[], columns: number): Span => {
  if (cellWidth(text) <= columns) return { start: 0, end: text.length }
  const first = marks[0]?.start ?? 0
  const last = marks.at(-1)?.end ?? 0
  const fits = cellWidth(text.slice(0, last)) + 1 <= columns
  const lead = text.slice(0, first)
  const start = fits || cellWidth(lead) <= LEAD_COLUMNS ? 0 : lead.lastIndexOf(' ', first - LEAD_COLUMNS) + 1
  const room = columns - (start > 0 ? 1 : 0)
  const rest = text.slice(start)
  return cellWidth(rest) <= room
    ? { start, end: text.length }
    : { start, end: start + fitting(rest, room - 1).length }
}

const quoteLine = (match: QuoteMatch, chosen: boolean, columns: number, theme: Theme): string => {
  const { text, shift } = markedQuote(match.quote)
  const marks = shifted(match.spans, shift)
  const span = excerpt(text, marks, columns - MARK_COLUMNS)
  const cut = [span.start > 0 ? '…' : '', span.end < text.length ? '…' : ''] as const
  const shown = cut[0] + highlighted(text, span, marks, theme.match) + cut[1]
  const width = cellWidth(cut[0] + text.slice(span.start, span.end) + cut[1])
  const fill = ' '.repeat(Math.max(0, columns - MARK_COLUMNS - width))
  return chosen ? theme.chosen(`▸ ${shown}${fill}`) : `  ${shown}`
}

export const resultList = (list: ResultList): readonly string[] => {
  const { matches, eventOf, index, window, place, theme, empty } = list
  const lines = visibleRows(matches, window, rowsShown(place)).flatMap(([at, match]) => {
    const chosen = at === window.selected
    const facts = [
      quoteDateInWords(match.quote, eventOf(match)),
      articleShortName(index.articles.get(match.quote.article)),
    ].join(' · ')
    const who = { text: speakerName(match.quote), dress: theme.speaker }
    return [
      quoteLine(match, chosen, place.columns, theme),
      rowLine(
        { chosen, focused: true },
        place.columns,
        [who, { text: ` · ${facts}`, dress: theme.faint }],
        [],
        theme,
        false,
      ),
      ...(place.linesPerRow > 2 ? [''] : []),
    ]
  })
  const nothing = wrapSpans(empty, place.columns - 4).map(
    ({ start, end }) => `   ${theme.faint(empty.slice(start, end))}`,
  )
  return area(matches.length > 0 ? lines : ['', ...nothing], place)
}
