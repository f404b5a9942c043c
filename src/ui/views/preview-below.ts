/** The chosen search result below the list, which says who said it when: its words in full, where they are printed. */
import type { Event } from '../../model/event.ts'
import type { Quote } from '../../model/quote.ts'
import { GIVEN_WITH_QUOTE } from '../../model/quote-collection.ts'
import type { Span } from '../../model/span.ts'
import type { Size } from '../../state/area.ts'
import type { TimelineIndex } from '../../state/timeline-index.ts'
import { harmless, truncated } from '../text/cells.ts'
import type { Theme } from '../theme/theme.ts'
import { kindInShort } from '../words/quote-in-words.ts'
import { area } from './area.ts'
import { quoteInArticle } from './quote-in-article.ts'
import { LONGEST_LINE } from './text-width.ts'

interface PreviewBelow {
  readonly quote: Quote
  readonly event: Event | null
  /** What of a text matches. */
  readonly marks: (text: string) => readonly Span[]
  readonly index: TimelineIndex
  readonly place: Size
  readonly theme: Theme
}

/** Cells left free to the left and to the right. */
const MARGIN = 2
/** An empty line, and what the event is. */
const FOOT_ROWS = 2

/** Its event stands under it, unless the quote needs the room. */
export const previewBelow = (view: PreviewBelow): readonly string[] => {
  const { quote, event, marks, index, place, theme } = view
  const columns = Math.min(place.columns - 2 * MARGIN, LONGEST_LINE)
  // What stands around it in a collection has nothing to do with it.
  const article = event?.dating.rule === GIVEN_WITH_QUOTE ? undefined : index.articles.get(quote.article)
  const quoteOn = (rows: number) => quoteInArticle({ quote, article, marks, place: { columns, rows }, theme })
  const above = quoteOn(Math.max(1, place.rows - FOOT_ROWS))
  const told = event === null ? 'no event holds it' : harmless(event.headline)
  const lines =
    above.isWhole && above.lines.length + FOOT_ROWS <= place.rows
      ? [...above.lines, '', theme.faint(truncated(`${kindInShort(quote.kind)} · ${told}`, columns))]
      : quoteOn(place.rows).lines
  return area(
    lines.map((line) => ' '.repeat(MARGIN) + line),
    place,
  )
}
