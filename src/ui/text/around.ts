/**
 * A stretch of a long text with what stands around it, on so many lines. Only as much of the text is looked at as could
 * be shown, however long it is. It begins where a sentence or a paragraph does, if one does within a few lines; else a
 * sign can stand before it.
 */
import { endsSentence } from '../../model/ends-sentence.ts'
import type { Span } from '../../model/span.ts'
import { cellWidth, fitting, harmless } from './cells.ts'
import { sentenceStart } from './sentence-start.ts'
import { wrapSpans } from './wrap.ts'

/** A line of the text; `null` is the empty line between two paragraphs. */
type Line = Span | null

export interface LinesAround {
  readonly lines: readonly Line[]
  /** Whether the first line begins in the middle of a sentence, before the stretch; there is a cell for a sign before it. */
  readonly isCutBefore: boolean
  /** Whether the last line ends in the middle of one, or of the stretch; there is a cell for a sign behind it. */
  readonly isCutAfter: boolean
  /** Whether all of the stretch is there. */
  readonly isWhole: boolean
}

const NONE: LinesAround = { lines: [], isCutBefore: false, isCutAfter: false, isWhole: true }

/** So many lines may be left out for a beginning of a sentence, or of a paragraph. */
const MOST_LEFT_OUT = 3

/** The lines of the text from an offset on, as far as they could be shown. */
const linesFrom = (text: string, from: number, to: number, columns: number): readonly Line[] => {
  const lines: Line[] = []
  let at = from
  for (const paragraph of text.slice(from, to).split('\n')) {
    const wrapped = wrapSpans(harmless(paragraph), columns)
    if (wrapped.length > 0)
      for (const { start, end } of wrapped) lines.push({ start: at + start, end: at + end })
    else if (lines.length > 0 && lines.at(-1) !== null) lines.push(null)
    at += paragraph.length + 1
  }
  return lines
}

const withoutEmptyEnds = (lines: readonly Line[]): readonly Line[] =>
  lines.slice(
    lines.findIndex((line) => line !== null),
    lines.findLastIndex((line) => line !== null) + 1,
  )

/** The lines that a stretch takes, and as many before and after them as there is room for, shared evenly. */
const linesOnScreen = (lines: readonly Line[], stretch: Span, rows: number): readonly Line[] => {
  const first = lines.findIndex((line) => line !== null && line.end > stretch.start)
  const last = lines.findLastIndex((line) => line !== null && line.start < stretch.end)
  if (first < 0 || last < first) return []
  const room = rows - (last - first + 1)
  if (room <= 0) return withoutEmptyEnds(lines.slice(first, first + rows))
  const after = lines.length - last - 1
  const before = Math.min(first, Math.max(Math.floor(room / 2), room - after))
  return withoutEmptyEnds(lines.slice(first - before, last + 1 + Math.min(after, room - before)))
}

/** A line without its first word, so that a sign has room before it; `null` where the stretch is in the way. */
const withoutFirstWord = (text: string, line: Span, stretch: Span): Span | null => {
  const word = /^\S+\s+/.exec(text.slice(line.start, line.end))?.[0]
  return word === undefined || line.start + word.length > stretch.start
    ? null
    : { start: line.start + word.length, end: line.end }
}

/** A line with room for a sign behind it. */
const withoutLastWord = (text: string, line: Span, columns: number): Span => {
  const shown = harmless(text.slice(line.start, line.end))
  if (cellWidth(shown) < columns) return line
  const fits = fitting(shown, columns - 1)
  const words = fits.slice(0, fits.lastIndexOf(' ') + 1).trimEnd()
  return { start: line.start, end: line.start + (words === '' ? fits : words).length }
}

/** Whether a sentence or a paragraph ends at an offset between two words. */
const endsHere = (text: string, at: number): boolean =>
  /^\s*(?:\n|$)/.test(text.slice(at, at + 40)) || endsSentence(text.slice(Math.max(0, at - 8), at))

/** The lines that a stretch takes, with what stands around it. Where the stretch itself is longer, its beginning. */
export const linesAround = (text: string, stretch: Span, columns: number, rows: number): LinesAround => {
  const reach = rows * columns
  const from = Math.max(0, stretch.start - reach)
  const to = stretch.end + reach
  const near = linesFrom(text, from, to, columns)
  const evenly = linesOnScreen(near, stretch, rows)
  const [begin] = evenly
  if (begin === undefined || begin === null) return NONE
  const soon = Math.min(stretch.start, evenly[MOST_LEFT_OUT]?.start ?? stretch.start)
  const start = sentenceStart(text, begin.start, Math.max(begin.start, soon))
  const lines =
    start === null || start === begin.start
      ? evenly
      : withoutEmptyEnds(linesFrom(text, start, to, columns).slice(0, rows))
  const cut = start === null ? withoutFirstWord(text, begin, stretch) : null
  const begun = cut === null ? lines : [cut, ...lines.slice(1)]
  const last = begun.at(-1)
  if (last === undefined || last === null) return NONE
  const isWhole = last.end >= (near.findLast((line) => line !== null && line.start < stretch.end)?.end ?? 0)
  const shorter = withoutLastWord(text, last, columns)
  // Of the stretch nothing gives way to a sign behind all of it.
  const isShortened =
    !isWhole || (!endsHere(text, last.end) && shorter.end >= Math.min(stretch.end, last.end))
  return {
    lines: isShortened ? [...begun.slice(0, -1), shorter] : begun,
    isCutBefore: cut !== null,
    isCutAfter: isShortened && !(isWhole && endsHere(text, shorter.end)),
    isWhole,
  }
}
