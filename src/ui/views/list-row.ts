/** How a row of a list is dressed: chosen and in hand, chosen only, or neither. */
import { cellWidth, truncated } from '../text/cells.ts'
import type { Dress, Theme } from '../theme/theme.ts'

export interface RowState {
  readonly chosen: boolean
  /** Whether the list is the one in hand. */
  readonly focused: boolean
}

/** A stretch of a line; `dress` is left out where the whole row is dressed as chosen. */
export interface Piece {
  readonly text: string
  readonly dress?: Dress
}

const MARK = '▸ '
const NO_MARK = '  '

/** What stands before the words of a row that is marked, or holds what is. */
export const MARKED = '● '

/** The cells a row's mark takes at its beginning. */
export const MARK_COLUMNS = MARK.length

/**
 * One line of a row on exactly `columns` cells: the pieces of `left`, the last cut where room is short, and `right` at
 * the end. The first line of the chosen row carries the mark.
 */
export const rowLine = (
  { chosen, focused }: RowState,
  columns: number,
  left: readonly Piece[],
  right: readonly Piece[],
  theme: Theme,
  first = true,
): string => {
  const inHand = chosen && focused
  const rightWidth = right.reduce((sum, { text }) => sum + cellWidth(text), 0)
  let room = columns - MARK_COLUMNS - rightWidth
  const show = ({ text, dress }: Piece): string =>
    inHand ? text : chosen && first ? theme.strong(text) : dress !== undefined ? dress(text) : text
  const shownLeft = left.map((piece) => {
    const text = truncated(piece.text, room)
    room -= cellWidth(text)
    return show({ ...piece, text })
  })
  const line =
    (chosen && first ? MARK : NO_MARK) +
    shownLeft.join('') +
    ' '.repeat(Math.max(0, room)) +
    right.map(show).join('')
  return inHand ? theme.chosen(line) : line
}
