/** The keys and the words of the screen, scrolled. */
import { layoutOf, type State } from '../../state/state.ts'
import type { Theme } from '../theme.ts'
import { area, sideBySide } from './area.ts'
import { edge } from './edge.ts'
import { helpText } from './help-text.ts'
import { linesBelow } from './pane-titles.ts'
import { rule } from './rule.ts'

/** The rows between header and footer. */
export const helpScreen = (state: State, theme: Theme): readonly string[] => {
  const { help } = layoutOf(state)
  const { top } = state.help
  const { columns, rows } = help
  const lines = helpText(columns, theme)
  const below = linesBelow(lines.length, top, help)
  return [
    ...rule([{ columns, title: 'Keys', note: '', focused: true }], 'down', theme),
    ...sideBySide(
      area(lines.slice(top, top + rows), help),
      edge({ rows, scroll: { top, shown: rows, total: lines.length }, separates: false, theme }),
    ),
    ...rule([{ columns, title: '', note: below, focused: false }], 'up', theme),
  ]
}
