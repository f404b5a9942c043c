/** Text broken into lines between its words. Lines are spans of the text, so that what is marked in it stays marked. */
import type { Span } from '../../model/span.ts'
import { cellWidth, graphemes } from './cells.ts'

/** A word too long for a line, cut between characters. */
const pieces = (text: string, word: Span, columns: number): Span[] => {
  const found: Span[] = []
  let [start, end, used] = [word.start, word.start, 0]
  for (const grapheme of graphemes(text.slice(word.start, word.end))) {
    const width = cellWidth(grapheme)
    if (used + width > columns && end > start) {
      found.push({ start, end })
      start = end
      used = 0
    }
    end += grapheme.length
    used += width
  }
  return [...found, { start, end }]
}

/** The lines of a text as spans without the spaces between them; a text without a word has none. */
export const wrapSpans = (text: string, columns: number): readonly Span[] => {
  const width = Math.max(2, columns)
  const lines: Span[] = []
  let line: Span | null = null
  let used = 0
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const span = { start: index, end: index + word.length }
    const wide = cellWidth(word)
    const gap: number = line === null ? 0 : cellWidth(text.slice(line.end, span.start))
    if (line !== null && used + gap + wide <= width) {
      line = { start: line.start, end: span.end }
      used += gap + wide
      continue
    }
    if (line !== null) lines.push(line)
    const cut = wide > width ? pieces(text, span, width) : [span]
    for (const piece of cut.slice(0, -1)) lines.push(piece)
    line = cut[cut.length - 1] ?? span
    used = cellWidth(text.slice(line.start, line.end))
  }
  return line === null ? lines : [...lines, line]
}

/** The lines of a text. */
export const wrapped = (text: string, columns: number): readonly string[] =>
  wrapSpans(text, columns).map(({ start, end }) => text.slice(start, end))

/** The lines of a text cut to so many, the last with an ellipsis where text is left over. */
export const wrappedTo = (text: string, columns: number, most: number): readonly string[] => {
  const spans = wrapSpans(text, columns)
  const lines = spans.slice(0, most).map(({ start, end }) => text.slice(start, end))
  const last = lines[most - 1]
  if (spans.length <= most || last === undefined) return lines
  const room =
    cellWidth(last) < columns ? last : last.slice(0, last.length - (graphemes(last).at(-1)?.length ?? 1))
  return [...lines.slice(0, -1), `${room.trimEnd()}…`]
}
