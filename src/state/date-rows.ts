/** Rows of the date tree found from other rows: the same in another tree, the group above, the next group. */
import { type DateRow, type DateTree, rowOfPosition } from './date-tree.ts'

/** The row with the key of another tree's row, if it is here: a group stands above its first date. */
export const sameRow = (tree: DateTree, { key, from }: DateRow): number | null => {
  let at = rowOfPosition(tree, from)
  while (at >= 0 && tree.rows[at]?.from === from && tree.rows[at]?.key !== key) at--
  return tree.rows[at]?.key === key ? at : null
}

/** The nearest group row that a row stands in; `null` where it stands in none. */
export const groupOf = ({ rows }: DateTree, row: number): number | null => {
  const depth = rows[row]?.depth ?? 0
  if (depth === 0) return null
  for (let at = row - 1; at >= 0; at--) {
    const above = rows[at]
    if (above !== undefined && above.kind !== 'date' && above.depth < depth) return at
  }
  return null
}

/** The next row, or the one before, that stands in no group or is one; `null` where there is none. */
export const nextGroup = ({ rows }: DateTree, row: number, by: 1 | -1): number | null => {
  for (let at = row + by; at >= 0 && at < rows.length; at += by) {
    const there = rows[at]
    if (there?.kind !== 'date' || there.depth === 0) return at
  }
  return null
}
