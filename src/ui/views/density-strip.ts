/** How much was said when, over the whole timeline, in one row: its ends named, the date in hand marked. */
import { densityOf } from '../../state/density.ts'
import { DENSITY_LABEL_COLUMNS } from '../../state/panes.ts'
import { dateInHand } from '../../state/selectors.ts'
import { layoutOf, type State } from '../../state/state.ts'
import type { Theme } from '../theme/theme.ts'
import { area } from './area.ts'

const HEIGHTS = '▁▂▃▄▅▆▇█'
/** The date in hand. */
const HERE = '▼'

/** The block for an amount; the square root keeps small amounts in sight beside large ones. */
export const blockFor = (amount: number, most: number): string =>
  amount === 0
    ? ' '
    : (HEIGHTS[
        Math.min(HEIGHTS.length - 1, Math.floor(Math.sqrt(amount / Math.max(1, most)) * HEIGHTS.length))
      ] ?? '█')

export const densityStrip = (state: State, theme: Theme): readonly string[] => {
  const { density: place } = layoutOf(state)
  const density = densityOf(state.shown, place.columns)
  const cell = density.cellOf(dateInHand(state))
  // Where events are dated but nobody is quoted, a dot shows that there is something.
  const blocks = density.amounts.map((amount, at) =>
    amount === 0 && (density.firstDates[at] ?? -1) >= 0 ? '·' : blockFor(amount, density.most),
  )
  const before = blocks.slice(0, cell ?? blocks.length).join('')
  const behind = cell === null ? '' : blocks.slice(cell + 1).join('')
  const here = cell === null ? '' : theme.accent(HERE)
  const { dates } = state.shown
  const first = dates.find(({ firstDay }) => firstDay !== null)?.firstDay?.slice(0, 4)
  const last = dates.findLast(({ firstDay }) => firstDay !== null)?.firstDay?.slice(0, 4)
  const label = (year = ''): string => theme.faint(` ${year.padEnd(DENSITY_LABEL_COLUMNS - 1)}`)
  const strip = theme.date(before) + here + theme.date(behind)
  return area([label(first) + strip + label(last)], { columns: state.size.columns, rows: place.rows })
}

/** A sparkline of amounts; none fills its cell, lest it should run into the row above. */
export const sparkline = (amounts: readonly number[]): string => {
  const most = amounts.reduce((largest, amount) => Math.max(largest, amount), 0)
  return amounts.map((amount) => blockFor(amount, most).replace('█', '▇')).join('')
}
