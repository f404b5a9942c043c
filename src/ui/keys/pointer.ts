/** The mouse as actions: presses that follow one another quickly at one cell are told apart from single ones. */
import type { Action } from '../../state/actions.ts'
import type { MouseKey } from './key.ts'

/** Milliseconds in which a second press at the same cell makes it a double click. */
const DOUBLE_CLICK = 400

/** @param now a clock in milliseconds */
export const createPointer = (
  now: () => number = () => performance.now(),
): ((key: MouseKey) => Action | null) => {
  let last = { at: Number.NEGATIVE_INFINITY, column: -1, row: -1, times: 0 }
  return ({ act, button, column, row }) => {
    if (act === 'move' || (act === 'press' && button !== 'left')) return null
    if (act !== 'press') return { kind: 'point', act, column, row, times: 1 }
    const at = now()
    const isAgain = last.column === column && last.row === row && at - last.at <= DOUBLE_CLICK
    last = { at, column, row, times: isAgain ? last.times + 1 : 1 }
    return { kind: 'point', act, column, row, times: last.times }
  }
}
