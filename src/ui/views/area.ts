/** Areas of the screen as lines: each as long as its area is wide, so that they can be put side by side. */
import type { Size } from '../../state/area.ts'
import { cellWidth, padded } from '../text/cells.ts'

/** A line without its dress. */
export const bare = (line: string): string =>
  line.includes('\x1b') ? line.replace(/\x1b\[[\d;]*m/g, '') : line

/** A dressed line on exactly so many cells; one too long is cut, and loses its dress with its end. */
export const fittedLine = (line: string, columns: number): string => {
  const text = bare(line)
  const missing = columns - cellWidth(text)
  return missing < 0 ? padded(text, columns) : line + ' '.repeat(missing)
}

/** An area with lines in it from its top: exactly `rows` lines of exactly `columns` cells. */
export const area = (lines: readonly string[], { columns, rows }: Size): readonly string[] =>
  Array.from({ length: rows }, (_, row) => fittedLine(lines[row] ?? '', columns))

/** Areas of the same number of rows, from left to right. */
export const sideBySide = (...areas: readonly (readonly string[])[]): readonly string[] =>
  (areas[0] ?? []).map((_, row) => areas.map((lines) => lines[row] ?? '').join(''))
