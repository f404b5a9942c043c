/**
 * Orders candidates by how much of the query they hold, and how it stands in them.
 *
 *     query   the    democratic   thing   to   do           bits of the words that are held
 *     quote   the … democratic    thing   to   do    ──▶  + bits of neighbours that are still near each other
 *             └ far ┘ └── near, in order ────────┘          + bits of words that have another near them
 *                                                           − a little for every word besides
 *                                                           ───────────────────────────────────────────────
 *                                                           the same sum for a quote that holds the query as it is
 *
 * Only the terms of a quote are looked at, in the order they were said: its text is not needed.
 */
import { NAME_WEIGHT } from './gather.ts'
import type { Segment } from './segment.ts'
import { MOST_WORDS, readTerms } from './sequences.ts'
import { termMatches } from './term-matches.ts'
import { JOINED, STANDS_ALONE, type Unit } from './unit.ts'

/** What two neighbours of the query count where they are so many words apart in the quote, in order. */
export const NEARNESS = [0, 1, 0.75, 0.6, 0.5, 0.4] as const
/** How much of it stays where they stand the other way round. */
export const TURNED = 0.7
/** What all neighbours together weigh beside the words themselves. */
export const NEIGHBOURS = 0.6
/** What it weighs that a word of the query has any other near it: swapped words stay close, chance scatters them. */
export const COMPANY = 0.2
/** A quote of nothing but the query comes before one that holds it among a hundred other words. */
export const LENGTH = 0.012

/** Of a quote that says the words of the query over and over the first times are enough. */
const MOST_MATCHES = 256

export interface Ranked {
  readonly row: number
  /** 1 where a quote is the query and nothing else, towards 0 where it holds little of it. */
  readonly score: number
}

/** What one quote is worth, by the words of the query. */
interface Weights {
  readonly best: Float32Array
  readonly pairs: Float32Array
  readonly company: Float32Array
}

/** Ranks rows of a segment, the best first; of equals the earlier. */
export type Rank = (units: readonly Unit[], rows: Uint32Array) => Ranked[]

// The words of the quote in hand, and those of them that the query means: place, unit, and worth in bits.
// Shared by all ranking in a thread, which is safe: it never waits, and each quote is read and weighed before the next.
const words = new Uint32Array(MOST_WORDS)
const places = new Int32Array(MOST_MATCHES)
const unitsAt = new Int32Array(MOST_MATCHES)
const worths = new Float32Array(MOST_MATCHES)
const isJoined = new Uint8Array(MOST_MATCHES)

export const createRank = (segment: Segment): Rank => {
  const table = termMatches(segment.vocabulary.starts.length - 1)
  const { sequences, facts, nameTerms, nameStarts } = segment

  /** Finds what the query means of a quote's words; gives how many there are. */
  const findMatches = (length: number): number => {
    let matches = 0
    for (let place = 0; place < length; place++)
      for (let entry = table.first[words[place] ?? 0] ?? 0; entry !== 0; entry = table.next(entry)) {
        const before = table.before(entry)
        if (before >= 0 && (place + 1 >= length || words[place + 1] !== before)) continue
        if (matches === MOST_MATCHES) return matches
        places[matches] = place
        unitsAt[matches] = table.unit(entry)
        worths[matches] = table.worth(entry)
        isJoined[matches++] = before === JOINED ? 1 : 0
      }
    return matches
  }

  /** The most that each unit is worth in the quote, each pair of neighbours, and the company of each unit. */
  const weigh = (matches: number, { best, pairs, company }: Weights): void => {
    for (let a = 0; a < matches; a++) {
      const unit = unitsAt[a] ?? 0
      const worth = worths[a] ?? 0
      if (worth > (best[unit] ?? 0)) best[unit] = worth
      for (let b = a + 1; b < matches; b++) {
        const gap = (places[b] ?? 0) - (places[a] ?? 0)
        if (gap >= NEARNESS.length) break
        const other = unitsAt[b] ?? 0
        const near = gap > 0 ? (NEARNESS[gap] ?? 0) : isJoined[a] === 1 && isJoined[b] === 1 ? 1 : 0
        const shared = near * Math.min(worth, worths[b] ?? 0)
        if (other !== unit) {
          if (shared > (company[unit] ?? 0)) company[unit] = shared
          if (shared > (company[other] ?? 0)) company[other] = shared
        }
        if (other !== unit + 1 && other !== unit - 1) continue
        const inOrder = other === unit + 1 || gap === 0
        const pair = Math.min(unit, other)
        const weight = inOrder ? shared : shared * TURNED
        if (weight > (pairs[pair] ?? 0)) pairs[pair] = weight
      }
    }
  }

  const weighName = (row: number, best: Float32Array): void => {
    const speaker = facts.speakerOf[row] ?? 0
    if (speaker === 0) return
    for (let at = nameStarts[speaker - 1] ?? 0; at < (nameStarts[speaker] ?? 0); at++)
      for (let entry = table.first[nameTerms[at] ?? 0] ?? 0; entry !== 0; entry = table.next(entry))
        if (table.before(entry) === STANDS_ALONE) {
          const unit = table.unit(entry)
          best[unit] = Math.max(best[unit] ?? 0, table.worth(entry) * NAME_WEIGHT)
        }
  }

  return (units, rows) => {
    table.prepare(units)
    const hasCompany = units.filter(({ isHeld }) => isHeld).length > 1
    let ideal = 0
    for (const [at, unit] of units.entries()) {
      const next = units[at + 1]
      ideal += unit.information * (unit.isHeld && hasCompany ? 1 + COMPANY : 1)
      // Of a word that no quote holds there are no neighbours to be had.
      if (next !== undefined && unit.isHeld && next.isHeld)
        ideal += NEIGHBOURS * Math.min(unit.information, next.information)
    }
    const weights: Weights = {
      best: new Float32Array(units.length),
      pairs: new Float32Array(units.length),
      company: new Float32Array(units.length),
    }
    const { best, pairs, company } = weights
    const ranked: Ranked[] = []
    for (const row of rows) {
      const length = readTerms(sequences, row, words)
      best.fill(0)
      pairs.fill(0)
      company.fill(0)
      weigh(findMatches(length), weights)
      weighName(row, best)
      let held = 0
      for (let unit = 0; unit < units.length; unit++)
        held += (best[unit] ?? 0) + NEIGHBOURS * (pairs[unit] ?? 0) + COMPANY * (company[unit] ?? 0)
      const besides = LENGTH * Math.log2(1 + Math.max(0, length - units.length) / units.length)
      // Worths are rounded, and their sum may be a hair above the ideal.
      ranked.push({ row, score: Math.min(1, held / ideal - besides) })
    }
    return ranked.sort((a, b) => b.score - a.score || a.row - b.row)
  }
}
