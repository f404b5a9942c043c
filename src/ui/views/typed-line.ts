/** A line that is typed, with its cursor, which is never out of sight. */
import type { Span } from '../../model/span.ts'
import type { TextField } from '../../state/text-field.ts'
import { cellWidth, fitting, graphemes } from '../text/cells.ts'
import { highlighted } from '../text/highlight.ts'
import type { Theme } from '../theme/theme.ts'

/** The part of the text that fits so many cells. @param wrong stretches that cannot be done */
export const typedLine = (
  { text, cursor }: TextField,
  columns: number,
  theme: Theme,
  wrong: readonly Span[] = [],
): { readonly shown: string; readonly width: number } => {
  let from = 0
  while (cellWidth(text.slice(from, cursor)) >= columns) from += graphemes(text.slice(from))[0]?.length ?? 1
  const under = graphemes(text.slice(cursor))[0] ?? ' '
  const after = cursor + under.length
  const used = cellWidth(text.slice(from, cursor) + under)
  const right = fitting(text.slice(after), columns - used)
  return {
    shown:
      highlighted(text, { start: from, end: cursor }, wrong, theme.wrong) +
      theme.cursor(under) +
      highlighted(text, { start: after, end: after + right.length }, wrong, theme.wrong),
    width: used + cellWidth(right),
  }
}
