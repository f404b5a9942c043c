/**
 * The quotes worth ranking: those that share the most information with the query, counted window by window of 65,536
 * rows, so that the scores stay in the processor's cache.
 *
 *     rarest word first      lists of its terms, the likest first        scores of one window
 *     momentum   9.1 ───▶    momentum 9.1  momentums 8.2           ───▶  ░░▓░░░░░░▓░░░░
 *     purple     8.0 ───▶    purple   8.0  purpel    6.4           ───▶  ░░█░░░░░░▓░░▒░  ──▶ the best few hundred
 *     by         1.2 ─ ─▶    looked up for the rows above only
 *
 * Once the best few hundred so far all tell more than the common words of a query together, a row that holds only
 * those cannot come among them: their lists, the longest by far, are no longer read but looked into (Turtle and Flood
 * 1995, “max score”).
 */
import type { Unit } from './plan.ts'
import { type Postings, WINDOW, WINDOW_BITS } from './postings.ts'
import type { Segment } from './segment.ts'

/** So many candidates are kept, if there are any; of one or two words more, for many quotes hold them equally. */
export const CANDIDATES = 500
const CANDIDATES_FOR_FEW_WORDS = 2000
const FEW_WORDS = 2
/** A name counts for less than a word that was spoken. */
export const NAME_WEIGHT = 0.6
/** Scores are whole numbers below this. */
const LEVELS = 1 << 12
/** Looking one row up in a list costs about as much as reading so many of it. */
const LOOK_UP_COST = 32

interface List {
  readonly data: Uint16Array<ArrayBufferLike>
  readonly points: number
  at: number
  readonly end: number
}

/** One word of the query: the lists of its terms. */
interface Reading {
  readonly lists: readonly List[]
  /** The most it can add to a score. */
  readonly points: number
}

const scores = new Uint16Array(WINDOW)
/** Which word of the query has counted for a row already. */
const counted = new Uint8Array(WINDOW)
/** The rows of a window that may still come among the best. */
const hopeful = new Uint16Array(WINDOW)

/** The words of the query, the most telling first, each once. */
const readingsOf = ({ postings, namePostings }: Segment, units: readonly Unit[]): readonly Reading[] => {
  const different = [...new Set(units)].sort((a, b) => b.information - a.information)
  const information = different.reduce((sum, unit) => sum + unit.information, 0)
  const scale = (LEVELS - different.length - 2) / information
  return different.map((unit) => {
    const list = ({ data, starts }: Postings, term: number, worth: number): List => ({
      points: Math.max(1, Math.round(worth * scale)),
      data,
      at: starts[term] ?? 0,
      end: starts[term + 1] ?? 0,
    })
    const lists = unit.lists
      .flatMap(({ term, worth }) => [
        list(postings, term, worth),
        list(namePostings, term, worth * NAME_WEIGHT),
      ])
      .filter(({ at, end }) => at < end)
      .sort((a, b) => b.points - a.points)
    return { lists, points: lists[0]?.points ?? 0 }
  })
}

/** The best rows so far, and how much a row must score to come among them. */
const createKept = (most: number) => {
  const levels = new Uint32Array(LEVELS)
  const rows = new Uint32Array(most * 4 + WINDOW)
  const points = new Uint16Array(most * 4 + WINDOW)
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
  }
}

/** How many rows of the window a list has, 0 where it has none or is read past it. */
const rowsInWindow = ({ data, at, end }: List, window: number): number =>
  at < end && data[at] === window ? (data[at + 1] ?? 0) + 1 : 0

/** Counts a word for every row that holds it. @param mark differs for each word within a window */
const readAll = (lists: readonly List[], window: number, mark: number): number => {
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
const lookUp = (lists: readonly List[], window: number, mark: number, count: number): void => {
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
const hopefulRows = (
  readings: readonly Reading[],
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
  if (read > size / 4) {
    for (let row = 0; row < size; row++) consider(row)
    return count
  }
  for (const { lists } of readings)
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
const stillHopeful = (count: number, least: number): number => {
  let kept = 0
  for (let at = 0; at < count; at++) {
    const row = hopeful[at] ?? 0
    if ((scores[row] ?? 0) >= least) hopeful[kept++] = row
    else scores[row] = 0
  }
  return kept
}

const SEEN = 255

/** @param isAllowed a bit for each row that may be found; `null` for all */
export const gather = (
  segment: Segment,
  units: readonly Unit[],
  isAllowed: Uint8Array | null,
): Uint32Array => {
  const readings = readingsOf(segment, units)
  const kept = createKept(readings.length <= FEW_WORDS ? CANDIDATES_FOR_FEW_WORDS : CANDIDATES)
  const rests = new Array<number>(readings.length + 1).fill(0)
  for (let at = readings.length - 1; at >= 0; at--)
    rests[at] = (rests[at + 1] ?? 0) + (readings[at]?.points ?? 0)
  const windows = Math.ceil(segment.rows / WINDOW)
  for (let window = 0; window < windows; window++) {
    const base = window << WINDOW_BITS
    const size = Math.min(WINDOW, segment.rows - base)
    let essential = readings.length
    while (essential > 1 && (rests[essential - 1] ?? 0) < kept.least()) essential--
    let read = 0
    counted.fill(0)
    for (let at = 0; at < essential; at++) read += readAll(readings[at]?.lists ?? [], window, at + 1)
    if (read > 0) {
      const rest = rests[essential] ?? 0
      let count = hopefulRows(readings.slice(0, essential), read, window, size, kept.least() - rest)
      for (let at = essential; at < readings.length; at++) {
        lookUp(readings[at]?.lists ?? [], window, at + 1, count)
        count = stillHopeful(count, kept.least() - (rests[at + 1] ?? 0))
      }
      for (let at = 0; at < count; at++) {
        const row = hopeful[at] ?? 0
        const score = scores[row] ?? 0
        scores[row] = 0
        if (score < kept.least()) continue
        const found = base + row
        if (isAllowed !== null && ((isAllowed[found >>> 3] ?? 0) & (1 << (found & 7))) === 0) continue
        kept.add(found, score)
      }
      kept.endOfWindow()
    }
    for (const { lists } of readings)
      for (const list of lists) {
        const rows = rowsInWindow(list, window)
        if (rows > 0) list.at += 2 + rows
      }
  }
  return kept.rows()
}
