/** The stretch of a text to show where there is room for one line: with what matched in it. */
import type { Span } from '../../model/span.ts'
import { cellWidth, fitting } from './cells.ts'

/** How much of the text stands before the first match, where the beginning is cut. */
const LEAD_COLUMNS = 16

/** The stretch of a text that fits, beginning near the first mark; one cell is left for each end that is cut. */
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
