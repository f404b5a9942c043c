/** How wide the lines of a long text are in a pane of so many columns. */

/** Cells to the left of the lines, where the chosen part is marked. */
export const MARGIN = 2
/** Longer lines are hard to read, however wide the screen is. */
export const LONGEST_LINE = 92
/** Narrower, no line could hold a word behind its indent. */
const SHORTEST_LINE = 12

/** One cell is left free at the right. @param aside cells kept for what stands beside the lines */
export const textWidth = (columns: number, aside = 0): number =>
  Math.max(SHORTEST_LINE, Math.min(columns - MARGIN - 1 - aside, LONGEST_LINE))
