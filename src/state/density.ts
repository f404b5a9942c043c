/**
 * How much was said when, over the whole of a timeline, on so many cells. The distance between two dates is the logarithm
 * of the days between them: quiet years are drawn short, and the days of a busy week stay apart.
 *
 *     1981            2017     18 February 2019        29 March
 *      ▁       ▁        ▁           █▂▇▄▃                 ▁
 */
import { keptWhileSame } from '../model/kept-while-same.ts'
import type { ShownEvents } from './shown-events.ts'
import { cellAt, timeAxis } from './time-axis.ts'

export interface Density {
  /** How much was said at each cell: quotes, or events where nobody said anything. */
  readonly amounts: readonly number[]
  readonly most: number
  /** The first date of each cell, as a number among those shown; −1 where there is none. */
  readonly firstDates: readonly number[]
  /** The cell of a date, by its number among those shown; the undated have none. */
  readonly cellOf: (date: number) => number | null
}

/** The density of the dated events on so many cells. */
export const densityOn = ({ dates }: ShownEvents, cells: number): Density => {
  const dated = dates.filter(({ date }) => date !== null)
  const countsQuotes = dated.some(({ quotes }) => quotes > 0)
  const amounts = Array<number>(cells).fill(0)
  const firstDates = Array<number>(cells).fill(-1)
  const axis = timeAxis(dated.flatMap(({ firstDay }) => firstDay ?? []))
  const cellOfDate = dated.map(({ firstDay }) => cellAt(firstDay === null ? 0 : axis(firstDay), cells))
  for (const [at, { quotes, from, to }] of dated.entries()) {
    const cell = cellOfDate[at] ?? 0
    amounts[cell] = (amounts[cell] ?? 0) + (countsQuotes ? quotes : to - from)
    if (firstDates[cell] === -1) firstDates[cell] = at
  }
  return {
    amounts,
    most: amounts.reduce((most, amount) => Math.max(most, amount), 0),
    firstDates,
    cellOf: (date) => cellOfDate[date] ?? null,
  }
}

/** The same, remembered: a screen asks for it at every frame. */
export const densityOf = keptWhileSame(densityOn)

/** The nearest cell before or after one at which there is a date; `null` where there is none. */
export const nextCell = ({ firstDates }: Density, cell: number, by: 1 | -1): number | null => {
  for (let at = cell + by; at >= 0 && at < firstDates.length; at += by)
    if ((firstDates[at] ?? -1) >= 0) return at
  return null
}

/** The date nearest to a cell, as a number among those shown; `null` where there is none at all. */
export const dateNearCell = ({ firstDates }: Density, cell: number): number | null => {
  for (let away = 0; away < firstDates.length; away++)
    for (const at of [cell + away, cell - away]) {
      const date = firstDates[at] ?? -1
      if (date >= 0) return date
    }
  return null
}
