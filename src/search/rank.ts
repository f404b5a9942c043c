/**
 * Orders the candidates by how much of the query they hold and how it stands in them: information covered, neighbours
 * that stayed neighbours, in order, and nothing much besides.
 */
import { NAME_WEIGHT } from './gather.ts'
import type { Unit } from './plan.ts'
import type { Segment } from './segment.ts'
import { readTerms } from './sequences.ts'

/** What two words next to each other in the query add where they are so many words apart in the quote, in order. */
const NEARNESS = [0, 1, 0.75, 0.6, 0.5, 0.4] as const
/** The same where they stand the other way round. */
const TURNED = Number(process.env.TURNED ?? 0.5)
/** What all neighbours together weigh beside the words themselves. */
const NEIGHBOURS = Number(process.env.NEIGH ?? 0.6)
/** What it weighs that the words stand close together, in whatever order. */
const COMPACT = Number(process.env.COMPACT ?? 0.3)
/** A quote of nothing but the query comes before one that holds it among a hundred other words. */
const LENGTH = Number(process.env.LEN ?? 0.012)

const MOST_WORDS = 4096
const MOST_MATCHES = 256

export interface Ranked {
  readonly row: number
  /** 1 where all of the query stands in the quote as it was typed, 0 where none of it does. */
  readonly score: number
}

const words = new Uint32Array(MOST_WORDS)
const places = new Int32Array(MOST_MATCHES)
const units = new Int32Array(MOST_MATCHES)
const weights = new Float32Array(MOST_MATCHES)

/** Which units each term matches: chains of entries, found by the term. */
interface Matches {
  readonly first: Uint16Array
  readonly next: Uint16Array
  readonly unit: Uint8Array
  readonly likeness: Float32Array
}

export interface Ranker {
  readonly rank: (query: readonly Unit[], rows: Uint32Array, count: number) => readonly Ranked[]
}

export const createRanker = (segment: Segment): Ranker => {
  const terms = segment.vocabulary.starts.length - 1
  const first = new Uint16Array(terms)
  const used: number[] = []

  const matchesOf = (query: readonly Unit[]): Matches => {
    const size = query.reduce((sum, unit) => sum + unit.terms.length, 1)
    const next = new Uint16Array(size)
    const unit = new Uint8Array(size)
    const likeness = new Float32Array(size)
    let entry = 1
    for (const [at, { terms: like }] of query.entries())
      for (const { term, likeness: value } of like) {
        unit[entry] = at
        likeness[entry] = value
        next[entry] = first[term] ?? 0
        if (first[term] === 0) used.push(term)
        first[term] = entry++
      }
    return { first, next, unit, likeness }
  }

  const rank = (query: readonly Unit[], rows: Uint32Array, count: number): readonly Ranked[] => {
    const { next, unit: unitOf, likeness } = matchesOf(query)
    const information = Float64Array.from(query, (unit) => unit.information)
    const n = query.length
    const best = new Float32Array(n)
    const pairs = new Float32Array(n)
    const inStretch = new Int32Array(n)
    const pairInformation = Float64Array.from({ length: n }, (_, u) =>
      u + 1 < n ? Math.min(information[u] ?? 0, information[u + 1] ?? 0) : 0,
    )
    const sum = information.reduce((a, b) => a + b, 0)
    const sumOfPairs = pairInformation.reduce((a, b) => a + b, 0)
    const ideal = sum + NEIGHBOURS * sumOfPairs
    const speakers = new Map<number, number[]>()
    for (const [at, unit] of query.entries())
      for (const { term, likeness: value } of unit.speakers) {
        const weightsOfSpeaker = speakers.get(term + 1) ?? new Array(n).fill(0)
        weightsOfSpeaker[at] = value * NAME_WEIGHT
        speakers.set(term + 1, weightsOfSpeaker)
      }
    const result: Ranked[] = []
    for (let at = 0; at < count; at++) {
      const row = rows[at] ?? 0
      const length = readTerms(segment.sequences, row, words)
      best.fill(0)
      pairs.fill(0)
      let matches = 0
      for (let place = 0; place < length && matches < MOST_MATCHES - n; place++) {
        for (let entry = first[words[place] ?? 0] ?? 0; entry !== 0; entry = next[entry] ?? 0) {
          const unit = unitOf[entry] ?? 0
          const weight = likeness[entry] ?? 0
          places[matches] = place
          units[matches] = unit
          weights[matches++] = weight
          if (weight > (best[unit] ?? 0)) best[unit] = weight
        }
      }
      for (let a = 0; a < matches; a++) {
        const unit = units[a] ?? 0
        for (let b = a + 1; b < matches; b++) {
          const gap = (places[b] ?? 0) - (places[a] ?? 0)
          if (gap >= NEARNESS.length) break
          if (gap === 0) continue
          const other = units[b] ?? 0
          const weight = (NEARNESS[gap] ?? 0) * Math.min(weights[a] ?? 0, weights[b] ?? 0)
          if (other === unit + 1) {
            if (weight > (pairs[unit] ?? 0)) pairs[unit] = weight
          } else if (other === unit - 1 && weight * TURNED > (pairs[other] ?? 0))
            pairs[other] = weight * TURNED
        }
      }
      // The shortest stretch of the quote with all that it holds of the query.
      let missing = 0
      for (let unit = 0; unit < n; unit++) {
        inStretch[unit] = 0
        if ((best[unit] ?? 0) > 0) missing++
      }
      const held = missing
      let shortest = length
      for (let right = 0, left = 0; right < matches; right++) {
        const unit = units[right] ?? 0
        if (inStretch[unit] === 0) missing--
        inStretch[unit] = (inStretch[unit] ?? 0) + 1
        while (missing === 0) {
          shortest = Math.min(shortest, (places[right] ?? 0) - (places[left] ?? 0) + 1)
          const leaving = units[left++] ?? 0
          inStretch[leaving] = (inStretch[leaving] ?? 0) - 1
          if (inStretch[leaving] === 0) missing++
        }
      }
      const compact = held < 2 ? 0 : Math.min(1, held / shortest)
      const named = speakers.get(segment.facts.speakerOf[row] ?? 0)
      let covered = 0
      const told = 0
      for (let unit = 0; unit < n; unit++) {
        let weight = best[unit] ?? 0
        const byName = named?.[unit] ?? 0
        if (byName > weight) weight = byName
        covered +=
          weight * (information[unit] ?? 0) + NEIGHBOURS * (pairs[unit] ?? 0) * (pairInformation[unit] ?? 0)
      }
      const score =
        (covered + COMPACT * compact * told) / (ideal + COMPACT * sum) - LENGTH * Math.log2(1 + length / n)
      if (score > 0) result.push({ row, score })
    }
    for (const term of used) first[term] = 0
    used.length = 0
    return result.sort((a, b) => b.score - a.score || a.row - b.row)
  }
  return { rank }
}
