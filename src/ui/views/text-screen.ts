/** One text over the whole screen, scrolled: the help, the problems. */
import type { Size } from '../../state/layout.ts'
import type { Theme } from '../theme.ts'
import { area, sideBySide } from './area.ts'
import { edge } from './edge.ts'
import { linesBelow } from './pane-titles.ts'
import { rule } from './rule.ts'

interface TextScreen {
  readonly title: string
  readonly lines: readonly string[]
  /** The first line on screen. */
  readonly top: number
  readonly place: Size
  readonly theme: Theme
}

/** The rows between header and footer. */
export const textScreen = ({ title, lines, top, place, theme }: TextScreen): readonly string[] => {
  const { columns, rows } = place
  const below = linesBelow(lines.length, top, place)
  return [
    ...rule([{ columns, title, note: '', focused: true }], 'down', theme),
    ...sideBySide(
      area(lines.slice(top, top + rows), place),
      edge({ rows, scroll: { top, shown: rows, total: lines.length }, separates: false, theme }),
    ),
    ...rule([{ columns, title: '', note: below, focused: false }], 'up', theme),
  ]
}
