/** The quotes a search found, best first: their words with what matched, and who said them when. */
import { dateInWords } from '../../model/date-in-words.ts'
import type { Event } from '../../model/event.ts'
import type { Quote } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import { type ListArea, rowsShown } from '../../state/area.ts'
import type { FoundQuotation } from '../../state/found-quotations.ts'
import { type ListWindow, visibleRows } from '../../state/list-window.ts'
import type { TimelineIndex } from '../../state/timeline-index.ts'
import { cellWidth } from '../text/cells.ts'
import { excerpt } from '../text/excerpt.ts'
import { highlighted } from '../text/highlight.ts'
import { wrapped } from '../text/wrap.ts'
import type { Theme } from '../theme/theme.ts'
import { articleShortName } from '../words/article-in-words.ts'
import { counted } from '../words/counts.ts'
import { quoteDateInWords } from '../words/quote-date.ts'
import { markedQuote, shifted, speakerName } from '../words/quote-in-words.ts'
import { shortDate } from '../words/short-date.ts'
import { area } from './area.ts'
import { MARK_COLUMNS, type RowState, rowLine } from './list-row.ts'

interface ResultList {
  readonly found: readonly FoundQuotation[]
  readonly eventOf: (row: number) => Event | null
  readonly isMarked: (quoteId: string) => boolean
  /** What of a text matches. */
  readonly marks: (text: string) => readonly Span[]
  readonly index: TimelineIndex
  readonly window: ListWindow
  readonly place: ListArea
  readonly theme: Theme
  /** Whether it is the list in hand. */
  readonly focused: boolean
  /** Whether each row says who said it: not where one person said them all. */
  readonly hasSpeakers: boolean
  /** What to say where there is no result. */
  readonly empty: string
}

const quoteLine = (
  quote: Quote,
  matches: readonly Span[],
  { chosen, focused }: RowState,
  isMarked: boolean,
  columns: number,
  theme: Theme,
): string => {
  const { text, shift } = markedQuote(quote)
  const marks = shifted(matches, shift)
  const span = excerpt(text, marks, columns - MARK_COLUMNS)
  const cut = [span.start > 0 ? '…' : '', span.end < text.length ? '…' : ''] as const
  const shown = cut[0] + highlighted(text, span, marks, theme.match) + cut[1]
  const width = cellWidth(cut[0] + text.slice(span.start, span.end) + cut[1])
  const fill = ' '.repeat(Math.max(0, columns - MARK_COLUMNS - width))
  const sign = isMarked ? '●' : chosen ? '▸' : ' '
  return chosen && focused ? theme.chosen(`${sign} ${shown}${fill}`) : `${sign} ${shown}`
}

/** In narrower lists dates are cut to leave room for the article. */
const LONG_DATES_FROM = 60

/** `in 3 printings`: a quotation in whatever wordings. */
const printingsInWords = (count: number): string => `in ${counted(count, 'printing')}`

/** The lines of the rows on screen; of none, why there is none. */
export const resultList = (list: ResultList): readonly string[] => {
  const { found, eventOf, isMarked, marks, index, window, place, theme, empty, focused, hasSpeakers } = list
  const lines = visibleRows(found, window, rowsShown(place)).flatMap(([at, { row: number, others }]) => {
    const quote = index.quoteAt(number)
    const row = { chosen: at === window.selected, focused }
    const facts = [
      quoteDateInWords(quote, eventOf(number), place.columns < LONG_DATES_FROM ? shortDate : dateInWords),
      articleShortName(index.articles.get(quote.article)),
    ].join(' · ')
    const who = !hasSpeakers ? [] : [{ text: speakerName(quote), dress: theme.speaker }]
    return [
      quoteLine(quote, marks(quote.text), row, isMarked(quote.id), place.columns, theme),
      rowLine(
        row,
        place.columns,
        [...who, { text: who.length === 0 ? facts : ` · ${facts}`, dress: theme.faint }],
        others.length === 0 ? [] : [{ text: ` ${printingsInWords(others.length + 1)}`, dress: theme.faint }],
        theme,
        false,
      ),
      ...(place.linesPerRow > 2 ? [''] : []),
    ]
  })
  const nothing = wrapped(empty, place.columns - 4).map((line) => `   ${theme.faint(line)}`)
  return area(found.length > 0 ? lines : ['', ...nothing], place)
}
