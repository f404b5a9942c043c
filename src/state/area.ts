/** Parts of the screen, in cells. */

export interface Size {
  readonly columns: number
  readonly rows: number
}

/** A part of the screen; `left` and `top` count cells from the screen's first. */
export interface Area extends Size {
  readonly left: number
  readonly top: number
}

/** A list's area, and how many lines each of its rows takes. */
export interface ListArea extends Area {
  readonly linesPerRow: number
}

/** How many rows of a list fit its area. */
export const rowsShown = (area: ListArea): number => Math.max(1, Math.floor(area.rows / area.linesPerRow))

/** Whether a cell lies in an area. */
export const isInside = ({ left, top, columns, rows }: Area, column: number, row: number): boolean =>
  column >= left && column < left + columns && row >= top && row < top + rows
