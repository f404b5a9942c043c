/** A list to pick from over the whole screen, under the line that narrows it: actions, filters, forms of export. */

import { rowsBelowField } from '../../state/layout.ts'
import { visibleRows } from '../../state/list-window.ts'
import { nothingToPick } from '../../state/nothing-to-pick.ts'
import type { PickOverlay } from '../../state/overlay.ts'
import { type PickRow, pickRows } from '../../state/pick-rows.ts'
import { layoutOf, type State } from '../../state/state.ts'
import { cellWidth, harmless, truncated } from '../text/cells.ts'
import { highlighted } from '../text/highlight.ts'
import { wrapped } from '../text/wrap.ts'
import type { Theme } from '../theme/theme.ts'
import { area, fittedLine, sideBySide } from './area.ts'
import { edge } from './edge.ts'
import { rule } from './rule.ts'
import { typedLine } from './typed-line.ts'

const TITLES: Readonly<Record<PickOverlay['kind'], string>> = {
  palette: 'What to do',
  filters: 'Filter every view',
  export: 'Write what is marked as',
}
const PROMPTS: Readonly<Record<PickOverlay['kind'], string>> = {
  palette: ' : ',
  filters: ' f ',
  export: ' x ',
}

const pickLine = (row: PickRow, isChosen: boolean, columns: number, theme: Theme): string => {
  const note = truncated(harmless(row.isOn ? `${row.note} · holds now` : row.note), Math.floor(columns / 2))
  const room = columns - cellWidth(note) - 6
  const words = truncated(harmless(row.words), room)
  const sign = row.isOn ? '●' : isChosen ? '▸' : ' '
  const gap = ' '.repeat(Math.max(1, room - cellWidth(words) + 2))
  const shown = highlighted(words, { start: 0, end: words.length }, row.matched, theme.match)
  if (isChosen) return theme.chosen(fittedLine(`${sign} ${shown}${gap}${note}`, columns))
  return `${sign} ${shown}${gap}${theme.faint(note)}`
}

const nothingLines = (overlay: PickOverlay, columns: number, theme: Theme): readonly string[] => [
  '',
  ...wrapped(harmless(nothingToPick(overlay)), columns - 4).map((line) => `   ${theme.faint(line)}`),
]

/** The rows between header and footer. */
export const pickScreen = (state: State, overlay: PickOverlay, theme: Theme): readonly string[] => {
  const layout = layoutOf(state)
  const { columns } = layout.whole
  const rows = rowsBelowField(layout)
  const found = pickRows(state, overlay)
  const { list, kind, field } = overlay
  const prompt = PROMPTS[kind]
  const lines = visibleRows(found, list, rows).map(([at, row]) =>
    pickLine(row, at === list.selected, columns, theme),
  )
  const scroll = { top: list.top, shown: rows, total: found.length }
  return [
    ...rule([{ columns, title: TITLES[kind], note: `${found.length}`, focused: true }], 'down', theme),
    ...area([theme.accent(prompt) + typedLine(field, columns - prompt.length - 1, theme).shown], {
      columns: columns + 1,
      rows: 1,
    }),
    ...rule([{ columns, title: '', note: '', focused: false }], 'down', theme),
    ...sideBySide(
      area(lines.length > 0 ? lines : nothingLines(overlay, columns, theme), { columns, rows }),
      edge({ rows, scroll, separates: false, theme }),
    ),
    ...rule([{ columns, title: '', note: '', focused: false }], 'up', theme),
  ]
}
