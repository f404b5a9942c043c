/** What is told in faint words where a list is empty, or below its last row. */
import { wrapped } from '../text/wrap.ts'
import type { Theme } from '../theme/theme.ts'

const INDENT = '  '

/** The lines of a note on so many cells; none where they do not fit so many rows. */
export const listNote = (words: string, columns: number, rows: number, theme: Theme): readonly string[] => {
  const lines = wrapped(words, columns - 2 * INDENT.length).map((line) => INDENT + theme.faint(line))
  return words === '' || lines.length > rows ? [] : lines
}
