/** The line one types a search into, with its cursor, what is wrong in it, and how much was found. */
import type { Span } from '../../model/span.ts'
import type { TextField } from '../../state/text-field.ts'
import { cellWidth, truncated } from '../text/cells.ts'
import type { Theme } from '../theme/theme.ts'
import { area } from './area.ts'
import { typedLine } from './typed-line.ts'

const PROMPT = ' / '
/** What to type. */
export const HINT = 'words you remember; missing, swapped or misspelt ones are fine'

interface SearchBox {
  readonly field: TextField
  /** Whether what is typed next takes the place of the text. */
  readonly isSelected: boolean
  /** The stretches of the text that cannot be done, in order and without overlap. */
  readonly wrong: readonly Span[]
  /** What to say of the results: `12 quotes`. */
  readonly found: string
  readonly columns: number
  readonly theme: Theme
}

const hint = (columns: number, theme: Theme): ReturnType<typeof typedLine> => {
  const words = truncated(HINT, columns - 2)
  return { shown: `${theme.cursor(' ')} ${theme.faint(words)}`, width: 2 + cellWidth(words) }
}

/** The lines of the box and of what is under it. */
export const searchBox = (box: SearchBox): readonly string[] => {
  const { field, isSelected, wrong, found, columns, theme } = box
  const room = columns - PROMPT.length - cellWidth(found) - 3
  const { shown, width } =
    field.text === '' ? hint(room, theme) : typedLine(field, room, theme, wrong, isSelected)
  const gap = ' '.repeat(Math.max(1, room - width + 1))
  return area([theme.accent(PROMPT) + shown + gap + theme.faint(found)], { columns, rows: 1 })
}
