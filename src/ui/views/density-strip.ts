/** How much was said when, over the whole timeline, in one row: its ends named, the date in hand marked. */
import { densityOf } from '../../state/density.ts'
import { DENSITY_LABEL_COLUMNS } from '../../state/panes.ts'
import { dateInHand } from '../../state/selectors.ts'
import { layoutOf, type State } from '../../state/state.ts'
import type { DateEntry } from '../../state/timeline-index.ts'
import type { Theme } from '../theme/theme.ts'
import { shortDate } from '../words/short-date.ts'
import { area } from './area.ts'

const HEIGHTS = '▁▂▃▄▅▆▇█'
/** The date in hand. */
const HERE = '▼'

/** The block for an amount; the square root keeps small amounts in sight beside large ones. */
const blockFor = (amount: number, most: number): string =>
  amount === 0
    ? ' '
    : (HEIGHTS[
        Math.min(HEIGHTS.length - 1, Math.floor(Math.sqrt(amount / Math.max(1, most)) * HEIGHTS.length))
      ] ?? '█')

type End = Pick<DateEntry, 'firstDay' | 'precision'>

const WHOLE_DAYS: ReadonlySet<DateEntry['precision']> = new Set(['day', 'time', 'interval'])

/** The ends of the strip: by their years, within one year by their days where those are known. */
export const endLabels = (first?: End, last?: End): readonly [from: string, to: string] => {
  const [year = '', lastYear = ''] = [first?.firstDay?.slice(0, 4), last?.firstDay?.slice(0, 4)]
  if (year !== lastYear) return [year, lastYear]
  // `Mon 18 Feb 2019`
  const dayAndMonth = (end?: End): string =>
    end?.firstDay == null || !WHOLE_DAYS.has(end.precision)
      ? year
      : shortDate(end.firstDay).split(' ').slice(1, 3).join(' ')
  return [dayAndMonth(first), dayAndMonth(last)]
}

/** The row that shows how much was said when; no line where there is no room for it. */
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
  const first = dates.find(({ firstDay }) => firstDay !== null)
  const last = dates.findLast(({ firstDay }) => firstDay !== null)
  const label = (text: string): string => theme.faint(` ${text.padEnd(DENSITY_LABEL_COLUMNS - 1)}`)
  const strip = theme.date(before) + here + theme.date(behind)
  const [from, to] = endLabels(first, last)
  return area([label(from) + strip + label(to)], { columns: state.size.columns, rows: place.rows })
}

/** A sparkline of amounts, on the scale of the most there is; none fills its cell, lest it should run into the row above. */
export const sparkline = (amounts: readonly number[], most: number): string => {
  return amounts.map((amount) => blockFor(amount, most).replace('█', '▇')).join('')
}
