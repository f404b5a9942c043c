/**
 * When to show what has come so far. Every showing makes a timeline of all that is parsed, so that showings must get
 * rarer as it grows: each comes after twice the time of the one before, and after three times what that one took.
 *
 *     parse ▏shown▕ parse ▏ shown ▕  parse  ▏   shown   ▕      parse      ▏ joined ▕
 */

const FIRST_AFTER_MS = 150
const FIRST_AFTER_ARTICLES = 20
const SECOND_AT_MS = 500
/** So much longer than a showing took the parsing behind it is to last. */
const WORK_BETWEEN = 3

export interface SnapshotPace {
  /** @param msToParse until all is parsed, where that can be told: what takes longer than that to show is not shown before */
  readonly isDue: (articles: number, msToParse: number | null) => boolean
  /** Shows so many articles, and keeps in mind how long that took. */
  readonly timed: (articles: number, show: () => void) => void
  /** How long all showings took. */
  readonly spent: () => number
  /** How long the last one took; 0 before the first. */
  readonly lastCost: () => number
}

/** @param now a clock in milliseconds, asked at once for the time at the beginning */
export const createSnapshotPace = (now: () => number): SnapshotPace => {
  const start = now()
  let nextAt = start + FIRST_AFTER_MS
  let isFirst = true
  let spent = 0
  let lastCost = 0
  let lastShown = 1
  return {
    isDue: (articles, msToParse) => {
      // The cost grows with what is shown.
      const cost = (lastCost * articles) / lastShown
      if (articles === 0 || (msToParse !== null && msToParse < cost)) return false
      return now() >= nextAt || (isFirst && articles >= FIRST_AFTER_ARTICLES)
    },
    timed: (articles, show) => {
      const began = now()
      show()
      const ended = now()
      lastCost = ended - began
      lastShown = articles
      spent += lastCost
      nextAt = Math.max(start + SECOND_AT_MS, began + (began - start), ended + WORK_BETWEEN * lastCost)
      isFirst = false
    },
    spent: () => spent,
    lastCost: () => lastCost,
  }
}
