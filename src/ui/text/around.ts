/**
 * A stretch of a long text with what stands around it, on so many lines. Only as much of the text is looked at as could
 * be shown, however long it is.
 */
import type { Span } from '../../model/span.ts'
import { harmless } from './cells.ts'
import { wrapSpans } from './wrap.ts'

/** Where the lines around a stretch are: spans of the text, `null` for the empty line between two paragraphs. */
const linesNear = (text: string, stretch: Span, columns: number, rows: number): readonly (Span | null)[] => {
  const reach = rows * columns
  const from = Math.max(0, stretch.start - reach)
  const near = text.slice(from, stretch.end + reach)
  const lines: (Span | null)[] = []
  let at = from
  for (const paragraph of near.split('\n')) {
    const wrapped = wrapSpans(harmless(paragraph), columns)
    if (wrapped.length > 0)
      for (const { start, end } of wrapped) lines.push({ start: at + start, end: at + end })
    else if (lines.length > 0 && lines.at(-1) !== null) lines.push(null)
    at += paragraph.length + 1
  }
  return lines
}

const withoutEmptyEnds = (lines: readonly (Span | null)[]): readonly (Span | null)[] =>
  lines.slice(
    lines.findIndex((line) => line !== null),
    lines.findLastIndex((line) => line !== null) + 1,
  )

/**
 * The lines that a stretch takes, and as many before and after them as there is room for, shared evenly. Where the
 * stretch itself is longer, its beginning.
 */
export const linesAround = (
  text: string,
  stretch: Span,
  columns: number,
  rows: number,
): readonly (Span | null)[] => {
  const lines = linesNear(text, stretch, columns, rows)
  const first = lines.findIndex((line) => line !== null && line.end > stretch.start)
  const last = lines.findLastIndex((line) => line !== null && line.start < stretch.end)
  if (first < 0 || last < first) return []
  const room = rows - (last - first + 1)
  if (room <= 0) return lines.slice(first, first + rows)
  const after = lines.length - last - 1
  const before = Math.min(first, Math.max(Math.floor(room / 2), room - after))
  return withoutEmptyEnds(lines.slice(first - before, last + 1 + Math.min(after, room - before)))
}
