/** The stretch of a text to show where there is room for one line: with most of what matched in it. */
import type { Span } from '../../model/span.ts'
import { cellWidth, fitting, graphemes } from './cells.ts'

/** How much of the text stands before the first match, where the beginning is cut. */
const LEAD_COLUMNS = 16

/** Where to begin, so that as much of a lead is shown as there is room for; at a word where one begins in it. */
const leadStart = (lead: string): number => {
  const characters = graphemes(lead)
  let at = characters.length
  for (let used = 0; at > 0; at--) {
    used += cellWidth(characters[at - 1] ?? '')
    if (used > LEAD_COLUMNS) break
  }
  if (at === 0) return 0
  const from = characters.slice(0, at).join('').length
  const word = lead.indexOf(' ', from - 1) + 1
  return word > 0 ? word : from
}

/** Where the marks begin that have the most of what matched in so many characters. */
const densest = (marks: readonly Span[], room: number): number => {
  let best = 0
  let most = 0
  for (const [at, { start }] of marks.entries()) {
    let matched = 0
    for (let other = at; other < marks.length; other++) {
      const mark = marks[other]
      if (mark === undefined || mark.end - start > room) break
      matched += mark.end - mark.start
    }
    if (matched > most) [best, most] = [start, matched]
  }
  return most === 0 ? (marks[0]?.start ?? 0) : best
}

/** The stretch of a text that fits, beginning near where most of it matched; one cell is left for each end that is cut. */
export const excerpt = (text: string, marks: readonly Span[], columns: number): Span => {
  if (cellWidth(text) <= columns) return { start: 0, end: text.length }
  const first = densest(marks, columns - LEAD_COLUMNS)
  const last = marks.at(-1)?.end ?? 0
  const fits = cellWidth(text.slice(0, last)) + 1 <= columns
  const start = fits ? 0 : leadStart(text.slice(0, first))
  const room = columns - (start > 0 ? 1 : 0)
  const rest = text.slice(start)
  return cellWidth(rest) <= room
    ? { start, end: text.length }
    : { start, end: start + fitting(rest, room - 1).length }
}
