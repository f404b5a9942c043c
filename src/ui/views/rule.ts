/** A horizontal rule with the titles of the panes below it; the one in hand has the heavy line. */
import { cellWidth, truncated } from '../text/cells.ts'
import type { Theme } from '../theme/theme.ts'
import { area } from './area.ts'

/** The stretch of a rule over one pane. */
export interface RulePart {
  /** Cells of the pane without its edge. */
  readonly columns: number
  readonly title: string
  /** Set at the right end. */
  readonly note: string
  readonly focused: boolean
  /** Whether the title is something that wants attention. */
  readonly warns?: boolean
}

/** Where panes meet below (`down`) or above (`up`) the rule, or where it ends at a pane to its right (`side`). */
export type Junction = 'down' | 'up' | 'side'

const JUNCTIONS: Readonly<Record<Junction, readonly [light: string, leftHeavy: string, rightHeavy: string]>> =
  {
    down: ['┬', '┭', '┮'],
    up: ['┴', '┵', '┶'],
    side: ['┤', '┥', '┤'],
  }

const stretch = ({ columns, title, note, focused, warns }: RulePart, theme: Theme): string => {
  const line = focused ? '━' : '─'
  const draw = focused ? theme.accent : theme.faint
  const noteRoom = note === '' || cellWidth(note) + 8 > columns ? 0 : cellWidth(note) + 3
  const name = truncated(title, columns - noteRoom - 4)
  const named = name === '' ? '' : ` ${name} `
  const filled = columns - 1 - cellWidth(named) - noteRoom
  return (
    draw(line) +
    (warns ? theme.warning(named) : focused ? theme.accent(named) : named) +
    draw(line.repeat(Math.max(0, filled))) +
    (noteRoom === 0 ? '' : `${theme.faint(` ${note} `)}${draw(line)}`)
  )
}

/** The rule as one line; the cell over the last pane's edge goes on as its line does. */
export const ruleLine = (parts: readonly RulePart[], junction: Junction, theme: Theme): string =>
  parts
    .map((part, at) => {
      const next = parts[at + 1]
      const [light, leftHeavy, rightHeavy] = JUNCTIONS[junction]
      if (next === undefined && junction !== 'side')
        return stretch(part, theme) + (part.focused ? theme.accent('━') : theme.faint('─'))
      const joint = part.focused ? leftHeavy : next?.focused ? rightHeavy : light
      return stretch(part, theme) + theme.faint(joint)
    })
    .join('')

/** The rule as an area of one row. */
export const rule = (parts: readonly RulePart[], junction: Junction, theme: Theme): readonly string[] =>
  area([ruleLine(parts, junction, theme)], {
    columns: parts.reduce((sum, { columns }) => sum + columns + 1, 0),
    rows: 1,
  })
