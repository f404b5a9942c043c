/** The line one types a search into, with its cursor, and how much was found. */
import type { TextField } from '../../state/text-field.ts'
import { cellWidth, fitting, graphemes } from '../text/cells.ts'
import type { Theme } from '../theme.ts'
import { area } from './area.ts'

const PROMPT = ' / '
const HINT = 'words you remember; missing, swapped or misspelt ones are fine'

interface SearchBox {
  readonly field: TextField
  /** What to say of the results: `12 quotes`. */
  readonly found: string
  readonly columns: number
  readonly theme: Theme
}

/** The part of the text that fits, with the cell under the cursor dressed; the cursor is never out of sight. */
const shownField = ({ text, cursor }: TextField, columns: number, theme: Theme): string => {
  let left = text.slice(0, cursor)
  while (cellWidth(left) >= columns) left = left.slice(graphemes(left)[0]?.length ?? 1)
  const under = graphemes(text.slice(cursor))[0] ?? ' '
  const right = fitting(text.slice(cursor + under.length), columns - cellWidth(left) - cellWidth(under))
  return left + theme.cursor(under) + right
}

export const searchBox = ({ field, found, columns, theme }: SearchBox): readonly string[] => {
  const room = columns - PROMPT.length - cellWidth(found) - 3
  const shown =
    field.text === ''
      ? `${theme.cursor(' ')} ${theme.faint(fitting(HINT, room - 2))}`
      : shownField(field, room, theme)
  const used = field.text === '' ? Math.min(cellWidth(HINT) + 2, room) : Math.min(fieldWidth(field), room)
  const line = theme.accent(PROMPT) + shown + ' '.repeat(Math.max(1, room - used + 1)) + theme.faint(found)
  return area([line], { columns, rows: 1 })
}

const fieldWidth = ({ text, cursor }: TextField): number => cellWidth(text) + (cursor === text.length ? 1 : 0)
