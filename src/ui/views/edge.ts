/** The column to the right of a pane: what separates it from the next one, and how far it is scrolled. */
import type { Theme } from '../theme/theme.ts'

/** What of a list or text is on screen; in rows or lines, whichever `total` counts. */
export interface Scroll {
  readonly top: number
  readonly shown: number
  readonly total: number
}

/** Which rows of an edge the scroll bar's thumb takes, `from` to `to` exclusive; none where all is on screen. */
export const thumb = (
  { top, shown, total }: Scroll,
  rows: number,
): { readonly from: number; readonly to: number } => {
  if (total <= shown || rows <= 0) return { from: 0, to: 0 }
  const size = Math.min(rows, Math.max(1, Math.round((rows * shown) / total)))
  const room = rows - size
  const from = Math.min(room, Math.round((room * top) / (total - shown)))
  return { from, to: from + size }
}

interface Edge {
  readonly rows: number
  readonly scroll: Scroll
  /** Whether another pane follows. */
  readonly separates: boolean
  readonly theme: Theme
}

export const edge = ({ rows, scroll, separates, theme }: Edge): readonly string[] => {
  const { from, to } = thumb(scroll, rows)
  const track = separates || to > from ? theme.faint('│') : ' '
  return Array.from({ length: rows }, (_, row) => (row >= from && row < to ? '┃' : track))
}
