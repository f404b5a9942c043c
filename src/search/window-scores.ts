/**
 * The scores of one window of rows while the words of a query are counted for them, list by list. Between two windows
 * of a query every score is none.
 */
import { WINDOW } from './postings.ts'

/** Looking one row up in a list costs about as much as reading so many of it. */
const LOOK_UP_COST = 32

/** One list of postings, read up to `at`. */
export interface List {
  readonly data: Uint16Array<ArrayBufferLike>
  readonly points: number
  at: number
  readonly end: number
}

// Shared by all gathering in a thread, which is safe: it never waits, nor gathers within itself, and clears them first.
export const scores = new Uint16Array(WINDOW)
/** Which word of the query has counted for a row already. */
export const counted = new Uint8Array(WINDOW)
const SEEN = 255
/** The rows of a window that may still come among the best. */
export const hopeful = new Uint16Array(WINDOW)

/** How many rows of the window a list has, 0 where it has none or is read past it. */
export const rowsInWindow = ({ data, at, end }: List, window: number): number =>
  at < end && data[at] === window ? (data[at + 1] ?? 0) + 1 : 0

/** Counts a word for every row that holds it. @param mark differs for each word within a window */
export const readAll = (lists: readonly List[], window: number, mark: number): number => {
  let read = 0
  for (const list of lists) {
    const rows = rowsInWindow(list, window)
    if (rows === 0) continue
    const { data, points } = list
    const end = list.at + 2 + rows
    if (lists.length === 1)
      for (let at = list.at + 2; at < end; at++) {
        const row = data[at] ?? 0
        scores[row] = (scores[row] ?? 0) + points
      }
    else
      for (let at = list.at + 2; at < end; at++) {
        const row = data[at] ?? 0
        if (counted[row] === mark) continue
        counted[row] = mark
        scores[row] = (scores[row] ?? 0) + points
      }
    read += rows
  }
  return read
}

const holds = (data: Uint16Array, start: number, end: number, row: number): boolean => {
  let low = start
  let high = end
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((data[middle] ?? 0) < row) low = middle + 1
    else high = middle
  }
  return low < end && data[low] === row
}

/** Counts a word for the hopeful rows that hold it. */
export const lookUp = (lists: readonly List[], window: number, mark: number, count: number): void => {
  for (const list of lists) {
    const rows = rowsInWindow(list, window)
    if (rows === 0) continue
    const start = list.at + 2
    const { data, points } = list
    if (rows > count * LOOK_UP_COST)
      for (let at = 0; at < count; at++) {
        const row = hopeful[at] ?? 0
        if (counted[row] === mark || !holds(data, start, start + rows, row)) continue
        counted[row] = mark
        scores[row] = (scores[row] ?? 0) + points
      }
    else
      for (let at = start; at < start + rows; at++) {
        const row = data[at] ?? 0
        if (scores[row] === 0 || counted[row] === mark) continue
        counted[row] = mark
        scores[row] = (scores[row] ?? 0) + points
      }
  }
}

/** The rows with a score of `least` or more, as {@link hopeful}; all others are set back to none. */
export const hopefulRows = (
  words: readonly (readonly List[])[],
  read: number,
  window: number,
  size: number,
  least: number,
): number => {
  let count = 0
  const consider = (row: number): void => {
    const score = scores[row] ?? 0
    if (score === 0) return
    if (score < least) scores[row] = 0
    else hopeful[count++] = row
  }
  // Of a quarter of a window's rows the lists are read in a third of the time that all scores take, of twice its rows in
  // double the time; of as many as it has, both take the same.
  if (read > size) {
    for (let row = 0; row < size; row++) consider(row)
    return count
  }
  for (const lists of words)
    for (const list of lists) {
      const rows = rowsInWindow(list, window)
      for (let at = list.at + 2; at < list.at + 2 + rows; at++) {
        const row = list.data[at] ?? 0
        if (counted[row] === SEEN) continue
        counted[row] = SEEN
        consider(row)
      }
    }
  return count
}

/** Of the hopeful rows those with a score of `least` or more; all others are set back to none. */
export const stillHopeful = (count: number, least: number): number => {
  let kept = 0
  for (let at = 0; at < count; at++) {
    const row = hopeful[at] ?? 0
    if ((scores[row] ?? 0) >= least) hopeful[kept++] = row
    else scores[row] = 0
  }
  return kept
}
