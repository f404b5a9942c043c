/** How much was said when, over the whole timeline, in one row: its ends named, the date in hand marked. */
import { createDensity } from '../../state/density.ts'
import { layoutOf, type State } from '../../state/state.ts'
import { dateInHand } from '../../state/timeline-reducer.ts'
import type { Theme } from '../theme/theme.ts'
import { area } from './area.ts'

const HEIGHTS = '▁▂▃▄▅▆▇█'

/** The block for an amount; the square root keeps small amounts in sight beside large ones. */
export const blockFor = (amount: number, most: number): string =>
  amount === 0
    ? ' '
    : (HEIGHTS[
        Math.min(HEIGHTS.length - 1, Math.floor(Math.sqrt(amount / Math.max(1, most)) * HEIGHTS.length))
      ] ?? '█')

const densityFor = createDensity()

export const densityStrip = (state: State, theme: Theme): readonly string[] => {
  const { density: place } = layoutOf(state)
  const density = densityFor(state.shown, place.columns)
  const cell = density.cellOf(dateInHand(state))
  const blocks = density.amounts.map((amount) => blockFor(amount, density.most))
  const before = blocks.slice(0, cell ?? blocks.length).join('')
  const behind = cell === null ? '' : blocks.slice(cell + 1).join('')
  const here = cell === null ? '' : theme.chosen(blocks[cell] ?? ' ')
  return area([theme.date(before) + here + theme.date(behind)], place)
}

/** A sparkline of amounts. */
export const sparkline = (amounts: readonly number[]): string => {
  const most = amounts.reduce((largest, amount) => Math.max(largest, amount), 0)
  return amounts.map((amount) => blockFor(amount, most)).join('')
}
