import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEVELS } from './best-rows.ts'
import { CANDIDATES, gather, mostCandidates, NAME_WEIGHT } from './gather.ts'
import { madeSegment } from './made-quotes.ts'
import { eachRow, type Postings, postingsBuilder, WINDOW } from './postings.ts'
import { addRow, emptyRowSet, hasRow, type RowSet } from './row-set.ts'
import type { Segment } from './segment.ts'
import { STANDS_ALONE, type Unit } from './unit.ts'
import { scores } from './window-scores.ts'

type Rows = readonly number[]

const postingsOf = (lists: readonly Rows[]): Postings => {
  const builder = postingsBuilder(lists.length)
  for (const pass of [builder.count, builder.put])
    for (const [list, rows] of lists.entries()) for (const row of rows) pass(list, row)
  return builder.finish()
}

const segmentOf = (
  rows: number,
  said: readonly Rows[],
  named: readonly Rows[] = said.map(() => []),
): Segment => ({
  ...madeSegment([]),
  rows,
  postings: postingsOf(said),
  namePostings: postingsOf(named),
})

/** A word of a query that tells `information` bits, and the terms it may mean with their worths. */
const unitOf = (information: number, ...terms: readonly (readonly [term: number, worth: number])[]): Unit => {
  const meant = terms.map(([term, worth]) => ({ term, worth, before: STANDS_ALONE }))
  return { information, isHeld: meant.length > 0, terms: meant, lists: meant }
}

/** The points of every row that holds any word: for each word, once, the most of any of its terms. */
const naivePoints = (segment: Segment, units: readonly Unit[]): Map<number, number> => {
  const different = [...new Set(units)]
  const information = different.reduce((sum, unit) => sum + unit.information, 0)
  const points = new Map<number, number>()
  for (const { lists } of different) {
    const best = new Map<number, number>()
    for (const { term, worth } of lists)
      for (const [postings, weight] of [
        [segment.postings, 1],
        [segment.namePostings, NAME_WEIGHT],
      ] as const)
        eachRow(postings, term, (row) => {
          const share = (worth * weight * (LEVELS - different.length - 2)) / information
          best.set(row, Math.max(best.get(row) ?? 0, 1, Math.round(share)))
        })
    for (const [row, most] of best) points.set(row, (points.get(row) ?? 0) + most)
  }
  return points
}

const expectTheBest = (segment: Segment, units: readonly Unit[], allowed: RowSet | null): void => {
  const points = naivePoints(segment, units)
  const found = [...gather(segment, units, allowed).rows]
  expect(new Set(found).size).toBe(found.length)
  for (const row of found) expect(allowed === null || hasRow(allowed, row)).toBe(true)
  const best = [...points]
    .filter(([row]) => allowed === null || hasRow(allowed, row))
    .map(([, score]) => score)
    .toSorted((a, b) => b - a)
    .slice(0, mostCandidates(new Set(units).size))
  // Of rows that have the same points as the last any may have been kept.
  expect(found.map((row) => points.get(row)).toSorted((a = 0, b = 0) => b - a)).toEqual(best)
}

const range = (from: number, count: number, step = 1): Rows =>
  Array.from({ length: count }, (_, at) => from + at * step)

describe('gather', () => {
  it.each([
    ['no words', [], [[]]],
    ['a word that no quote has', [unitOf(3, [0, 3])], [[]]],
    ['a word with no terms', [unitOf(3)], [[1, 2]]],
    ['one word', [unitOf(3, [0, 3])], [[1, 5]]],
    ['a word and its forms, of which the likest counts', [unitOf(3, [0, 3], [1, 2])], [[1], [1, 2]]],
    ['rows beside the border of two windows', [unitOf(3, [0, 3])], [[WINDOW - 1, WINDOW]]],
    ['a word so common that it tells next to nothing', [unitOf(0.001, [0, 0.001])], [[4]]],
  ])('gives the rows of %s', (_, units, lists) => {
    expectTheBest(segmentOf(WINDOW + 1, lists), units, null)
  })

  it('counts a word once, however often the query says it', () => {
    const [tide, salt] = [unitOf(5, [0, 5]), unitOf(4, [1, 4])]
    // Two words of the query twice are two words still, of which more candidates are kept.
    const segment = segmentOf(4000, [range(0, 1000), range(500, 2000)])
    expectTheBest(segment, [tide, salt, tide, tide, salt], null)
  })

  it('counts the name of a speaker for less than what was said', () => {
    const segment = segmentOf(10, [[1], [1, 2]], [[2, 3], []])
    expectTheBest(segment, [unitOf(5, [0, 5]), unitOf(4, [1, 4])], null)
    const most = mostCandidates(1)
    const many = segmentOf(3 * most, [range(most, most)], [range(0, most)])
    expect(gather(many, [unitOf(5, [0, 5])], null).rows).toEqual(Uint32Array.from(range(most, most)))
  })

  it('lets a row in that is better by one point than the last, by common words alone', () => {
    // Of 4091 points these words have 2045, 1364 and 682: the last two together one more than the first.
    const units = [unitOf(2.999, [0, 2.999]), unitOf(2, [1, 2]), unitOf(1, [2, 1])]
    const better = range(WINDOW + 9, 40, 3)
    const segment = segmentOf(2 * WINDOW, [range(0, CANDIDATES + 100), better, better])
    expect(naivePoints(segment, units).get(WINDOW + 9)).toBe(2046)
    expectTheBest(segment, units, null)
    expect(gather(segment, units, null).rows).toContain(WINDOW + 9)
  })

  it('looks common words up for the rows of a window that is full of the rare one', () => {
    const units = [unitOf(5, [0, 5], [1, 4]), unitOf(1, [2, 1]), unitOf(1.1, [3, 1.1])]
    const last = range(WINDOW, 40)
    const segment = segmentOf(WINDOW + 40, [
      [...range(0, CANDIDATES + 50), ...last],
      last,
      range(WINDOW, 20, 2),
      range(WINDOW, 13, 3),
    ])
    expectTheBest(segment, units, null)
    expect(gather(segment, units, null).rows).toContain(WINDOW + 2)
  })

  it('gives the first of equals', () => {
    const most = mostCandidates(1)
    const segment = segmentOf(2 * WINDOW, [range(7, most + 1, 20)])
    expect(gather(segment, [unitOf(1, [0, 1])], null).rows).toEqual(Uint32Array.from(range(7, most, 20)))
  })

  it('leaves no scores behind for the next query', () => {
    const segment = segmentOf(2000, [range(0, 1500), range(100, 900, 2), range(5, 3)])
    const units = [unitOf(1, [0, 1]), unitOf(2, [1, 2]), unitOf(9, [2, 9])]
    const first = gather(segment, units, null).rows.slice()
    expect(gather(segment, units, emptyRowSet(2000)).rows).toHaveLength(0)
    expect(gather(segment, units, null).rows).toEqual(first)
  })

  it('finds the same after a query that an error ended within a window', () => {
    const segment = segmentOf(2000, [range(0, 1500), range(100, 900, 2), range(5, 3)])
    const units = [unitOf(1, [0, 1]), unitOf(2, [1, 2]), unitOf(9, [2, 9])]
    const first = gather(segment, units, null).rows.slice()
    scores.fill(LEVELS - 1, 1200, 1900)
    expect(gather(segment, units, null).rows).toEqual(first)
  })

  const density = fc.constantFrom(2, 40, 700, 3000, 12_000)
  const term = fc.record({
    count: density,
    named: fc.constantFrom(0, 0, 5, 900),
    share: fc.integer({ min: 1, max: 10 }),
  })
  const unit = fc.record({
    information: fc.constantFrom(0.05, 1, 2, 3, 7, 12.5),
    terms: fc.array(term, { minLength: 1, maxLength: 3 }),
  })
  const corpus = fc.record({
    seed: fc.integer({ min: 1, max: 2 ** 31 - 2 }),
    rows: fc.constantFrom(900, 20_000, WINDOW, 2 * WINDOW + 5000, 4 * WINDOW - 1),
    units: fc.array(unit, { minLength: 1, maxLength: 5 }),
    again: fc.nat(4),
    left: fc.constantFrom(1, 1, 0.5, 0.01),
  })

  it('gives exactly the best by all points, over any number of windows, words and forms', () => {
    fc.assert(
      fc.property(corpus, ({ seed, rows, units: words, again, left }) => {
        let state = seed
        // Park and Miller 1988.
        const next = (below: number): number => {
          state = (state * 48_271) % 2_147_483_647
          return state % below
        }
        const some = (count: number): Rows =>
          [...new Set(Array.from({ length: Math.min(count, rows) }, () => next(rows)))].sort((a, b) => a - b)
        const said: Rows[] = []
        const named: Rows[] = []
        const units = words.map(({ information, terms }) =>
          unitOf(
            information,
            ...terms.map(({ count, named: names, share }): [number, number] => {
              named.push(some(names))
              return [said.push(some(count)) - 1, (information * share) / 10]
            }),
          ),
        )
        const allowed = left === 1 ? null : emptyRowSet(rows)
        if (allowed !== null)
          for (let row = 0; row < rows; row++) if (next(1000) < left * 1000) addRow(allowed, row)
        expectTheBest(segmentOf(rows, said, named), [...units, ...units.slice(0, again)], allowed)
      }),
      { numRuns: 40 },
    )
  })
})
