/** The rows with the highest scores of all that are offered, so many at the most. */

/** Scores are whole numbers below this. */
export const LEVELS = 1 << 12

/**
 * The best rows so far, and how much a row must score to come among them.
 *
 * @param most so many are kept at the end of each window
 * @param window no more are offered between two ends
 */
export const createBestRows = (most: number, window: number) => {
  const levels = new Uint32Array(LEVELS)
  const rows = new Uint32Array(most + window)
  const points = new Uint16Array(most + window)
  let count = 0
  let least = 1
  const weed = (): void => {
    let above = 0
    let level = LEVELS - 1
    while (level >= least && above + (levels[level] ?? 0) <= most) above += levels[level--] ?? 0
    // What is at this level has no room for all: the first of them stay, and no more are let in.
    let room = most - above
    let kept = 0
    for (let at = 0; at < count; at++) {
      const score = points[at] ?? 0
      if (score < level || (score === level && room-- <= 0)) continue
      rows[kept] = rows[at] ?? 0
      points[kept++] = score
    }
    count = kept
    least = level + 1
  }
  return {
    least: () => least,
    add: (row: number, score: number): void => {
      rows[count] = row
      points[count++] = score
      levels[score] = (levels[score] ?? 0) + 1
    },
    endOfWindow: (): void => {
      if (count > most) weed()
    },
    rows: () => rows.subarray(0, count),
    /** Whether any row was left out. */
    isCut: () => least > 1,
  }
}
