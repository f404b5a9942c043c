/** One text over the whole screen, scrolled: the help under the line that narrows it, the problems. */
import type { Size } from '../../state/area.ts'
import { FIELD_ROWS } from '../../state/layout.ts'
import type { TextField } from '../../state/text-field.ts'
import type { Theme } from '../theme/theme.ts'
import { area, sideBySide } from './area.ts'
import { edge } from './edge.ts'
import { linesBelow } from './pane-titles.ts'
import { rule } from './rule.ts'
import { typedLine } from './typed-line.ts'

interface TextScreen {
  readonly title: string
  readonly lines: readonly string[]
  /** The first line on screen. */
  readonly top: number
  readonly place: Size
  /** What is typed to narrow the text; `null` where it cannot be narrowed. */
  readonly field: TextField | null
  readonly theme: Theme
}

const FIELD_PROMPT = ' ? '

/** The rows between header and footer. */
export const textScreen = ({ title, lines, top, place, field, theme }: TextScreen): readonly string[] => {
  const { columns } = place
  const rows = place.rows - (field === null ? 0 : FIELD_ROWS)
  const below = linesBelow(lines.length, top, { columns, rows })
  const line = field === null ? null : typedLine(field, columns - FIELD_PROMPT.length - 1, theme).shown
  return [
    ...rule([{ columns, title, note: '', focused: true }], 'down', theme),
    ...(line === null
      ? []
      : [
          ...area([theme.accent(FIELD_PROMPT) + line], { columns: columns + 1, rows: 1 }),
          ...rule([{ columns, title: '', note: '', focused: false }], 'down', theme),
        ]),
    ...sideBySide(
      area(lines.slice(top, top + rows), { columns, rows }),
      edge({ rows, scroll: { top, shown: rows, total: lines.length }, separates: false, theme }),
    ),
    ...rule([{ columns, title: '', note: below, focused: false }], 'up', theme),
  ]
}
