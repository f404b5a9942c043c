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
import { createBestRows, LEVELS } from './best-rows.ts'
import { type Postings, WINDOW, WINDOW_BITS } from './postings.ts'
import { hasRow, type RowSet } from './row-set.ts'
import type { Segment } from './segment.ts'
import type { Unit } from './unit.ts'
import {
  counted,
  hopeful,
  hopefulRows,
  type List,
  lookUp,
  readAll,
  rowsInWindow,
  scores,
  stillHopeful,
} from './window-scores.ts'

/** So many candidates are kept, if there are any; of one or two words more, for many quotes hold them equally. */
export const CANDIDATES = 500
const CANDIDATES_FOR_FEW_WORDS = 2000
const FEW_WORDS = 2
/** The most candidates of a query of so many different words. */
export const mostCandidates = (words: number): number =>
  words <= FEW_WORDS ? CANDIDATES_FOR_FEW_WORDS : CANDIDATES

/** A name counts for less than a word that was spoken. */
export const NAME_WEIGHT = 0.6

/** One word of the query: the lists of its terms. */
interface Reading {
  readonly lists: readonly List[]
  /** The most it can add to a score. */
  readonly points: number
}

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

export interface Candidates {
  readonly rows: Uint32Array
  /** Whether rows were left out for which there was no room. */
  readonly isCut: boolean
}

/** @param allowed the rows that may be found; `null` for all */
export const gather = (segment: Segment, units: readonly Unit[], allowed: RowSet | null): Candidates => {
  const readings = readingsOf(segment, units)
  const kept = createBestRows(mostCandidates(readings.length), Math.min(WINDOW, segment.rows))
  const rests = new Array<number>(readings.length + 1).fill(0)
  for (let at = readings.length - 1; at >= 0; at--)
    rests[at] = (rests[at + 1] ?? 0) + (readings[at]?.points ?? 0)
  // An error in one query is to spoil no later one.
  scores.fill(0)
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
      let count = hopefulRows(
        readings.slice(0, essential).map(({ lists }) => lists),
        read,
        window,
        size,
        kept.least() - rest,
      )
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
        if (allowed !== null && !hasRow(allowed, found)) continue
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
  return { rows: kept.rows(), isCut: kept.isCut() }
}
