/** A line that is typed, with its cursor, which is never out of sight. */
import type { Span } from '../../model/span.ts'
import type { TextField } from '../../state/text-field.ts'
import { cellWidth, fitting, graphemes, harmless } from '../text/cells.ts'
import { highlighted } from '../text/highlight.ts'
import type { Theme } from '../theme/theme.ts'

/** No character that is one to its reader has more UTF-16 units. */
const LONGEST_CHARACTER = 64

/**
 * The part of the text that fits so many cells.
 *
 * @param wrong stretches that cannot be done
 * @param isSelected whether all of it is, and has no cursor
 */
export const typedLine = (
  { text: typed, cursor }: TextField,
  columns: number,
  theme: Theme,
  wrong: readonly Span[] = [],
  isSelected = false,
): { readonly shown: string; readonly width: number } => {
  // What a filter puts in may come from an article.
  const text = harmless(typed)
  // However much was pasted, only what could be shown is measured; not from the half of a character on.
  let from = Math.max(0, cursor - 2 * columns)
  while (from > 0 && /[\p{M}\udc00-\udfff]|\u200d|\ufe0f/u.test(text[from] ?? '')) from++
  while (cellWidth(text.slice(from, cursor)) >= columns)
    from += graphemes(text.slice(from, from + LONGEST_CHARACTER))[0]?.length ?? 1
  const under = graphemes(text.slice(cursor, cursor + LONGEST_CHARACTER))[0] ?? ' '
  const after = cursor + under.length
  const used = cellWidth(text.slice(from, cursor) + under)
  const right = fitting(text.slice(after, after + 2 * columns), columns - used)
  const width = used + cellWidth(right)
  if (isSelected) {
    const selected = text.slice(from, after + right.length)
    return { shown: theme.chosen(selected) + ' '.repeat(width - cellWidth(selected)), width }
  }
  return {
    shown:
      highlighted(text, { start: from, end: cursor }, wrong, theme.wrong) +
      theme.cursor(under) +
      highlighted(text, { start: after, end: after + right.length }, wrong, theme.wrong),
    width,
  }
}
