/** The chosen row of the dates, and how many events it has. */
import type { DateRow, DateTree } from './date-tree.ts'
import type { ListWindow } from './list-window.ts'

interface Dates {
  readonly tree: DateTree
  readonly dates: ListWindow
}

/** The row of the dates that is chosen; `null` where there is none. */
export const chosenRow = ({ tree, dates }: Dates): DateRow | null => tree.rows[dates.selected] ?? null

/** How many events the chosen row of the dates has. */
export const eventCount = (state: Dates): number => {
  const row = chosenRow(state)
  return row === null ? 0 : row.to - row.from
}
