/** The line one types a search into, with its cursor, what is wrong in it, and how much was found. */
import type { Span } from '../../model/span.ts'
import type { TextField } from '../../state/text-field.ts'
import { cellWidth, fitting, graphemes, truncated } from '../text/cells.ts'
import { highlighted } from '../text/highlight.ts'
import type { Theme } from '../theme.ts'
import { area } from './area.ts'

const PROMPT = ' / '
const HINT = 'words you remember; missing, swapped or misspelt ones are fine'

interface SearchBox {
  readonly field: TextField
  /** The stretches of the text that cannot be done, in order and without overlap. */
  readonly wrong: readonly Span[]
  /** What to say of the results: `12 quotes`. */
  readonly found: string
  readonly columns: number
  readonly theme: Theme
}

/** The part of the text that fits, with the cell under the cursor dressed; the cursor is never out of sight. */
const shownField = (box: SearchBox, columns: number): { readonly shown: string; readonly width: number } => {
  const { field, wrong, theme } = box
  const { text, cursor } = field
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

const hint = (columns: number, theme: Theme): ReturnType<typeof shownField> => {
  const words = truncated(HINT, columns - 2)
  return { shown: `${theme.cursor(' ')} ${theme.faint(words)}`, width: 2 + cellWidth(words) }
}

export const searchBox = (box: SearchBox): readonly string[] => {
  const { field, found, columns, theme } = box
  const room = columns - PROMPT.length - cellWidth(found) - 3
  const { shown, width } = field.text === '' ? hint(room, theme) : shownField(box, room)
  const gap = ' '.repeat(Math.max(1, room - width + 1))
  return area([theme.accent(PROMPT) + shown + gap + theme.faint(found)], { columns, rows: 1 })
}
