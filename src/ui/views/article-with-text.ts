/** An article by its paragraphs; of a long one what was read of it, with a line at each end that leads on. */
import type { Span } from '../../model/span.ts'
import { partOn } from '../../state/text-parts.ts'
import { linePlaces, paragraphLines } from '../text/paragraph-lines.ts'
import { counted } from '../words/counts.ts'
import { articleFoot, articleHead } from './article-head.ts'
import type { ArticleAsked, ArticleText } from './article-layout.ts'
import { articleLines } from './article-lines.ts'
import { stopsAmong } from './article-marks.ts'
import type { ArticleWindow } from './article-window.ts'
import { assembled, between, block, piece, type TextPiece } from './text-pieces.ts'
import { textWidth } from './text-width.ts'

/** So wide a pane has a margin for dates, of room for `→ Wed 20 Feb 2019 +1`. */
const MARGIN_FROM = 90
const NOTE_COLUMNS = 20
const GAP = 2

/** A line for text that is not read; opened, it leads on to it. */
const leftOut = (words: string, offset: number, { article, theme }: ArticleAsked, width: number): TextPiece =>
  piece(block(`… ${words}; open this line to read on …`, width, theme.faint), 'text', {
    at: { article: article.id, start: offset, end: offset },
  })

/** The text of an article, as far as it was read. */
export const articleWithText = (asked: ArticleAsked, { from, text, goesOn }: ArticleWindow): ArticleText => {
  const { article, index, contents, columns, theme, asides } = asked
  const hasMargin = asides === 'beside' && columns >= MARGIN_FROM
  const width = textWidth(columns, hasMargin ? GAP + NOTE_COLUMNS : 0)
  const end = from + text.length
  const before = `${counted(from, 'character')} before this are left out`
  const above = assembled([
    ...articleHead(article, index.articles, width, theme),
    ...(from === 0 ? [] : [leftOut(before, from - 1, asked, width), between('')]),
  ])
  const below = assembled(
    goesOn
      ? [between(''), leftOut('the text goes on', end, asked, width)]
      : articleFoot(article, index.articles, width, theme),
  )
  const first = above.lines.length
  const body = paragraphLines(text, width)
  const bodyEnd = first + body.length
  const lines = bodyEnd + below.lines.length
  const parts = [
    ...above.parts,
    ...below.parts.map((part) => ({ ...part, from: part.from + bodyEnd, to: part.to + bodyEnd })),
  ]
  const inArticle = ({ start, end: stop }: Span): Span => ({ start: from + start, end: from + stop })
  const { lineOf, offsetOf } = linePlaces(
    body.map((span) => (span === null ? null : inArticle(span))),
    first,
  )
  const words = {
    quotes: contents.quotesIn({ start: from, end }),
    dates: contents.dates.filter((date) => date.start >= from && date.end <= end),
  }
  const stops = stopsAmong(words, lineOf)
  const margin = hasMargin ? { textColumns: width, gap: GAP, noteColumns: NOTE_COLUMNS } : null
  const drawn = articleLines({ text, from, lines: body, first, words, stops, lineOf, margin, theme })
  return {
    lines,
    parts,
    stops,
    lineOf,
    // Of a line for what is left out, where that is, so that opening it reads on there.
    offsetOf: (line) => {
      const at = partOn({ lines, parts }, line)?.at ?? null
      return at !== null && at.start > 0 && at.start === at.end ? at.start : offsetOf(line)
    },
    linesBetween: (low, high, chosen) =>
      Array.from({ length: Math.max(0, Math.min(high, lines) - low) }, (_, at) => {
        const line = low + at
        return above.lines[line] ?? below.lines[line - bodyEnd] ?? drawn(line, chosen)
      }),
  }
}
