import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REFINED, refine } from './refine.ts'

const TEXTS = [
  'the tide turns',
  'tide turns the',
  'turns of tide',
  'a gull',
  '',
  'the tide turns at the mill '.repeat(60),
]
const textOf = (row: number): string => TEXTS[row % TEXTS.length] ?? ''

describe('refine', () => {
  it.each([
    ['the tide turns', [1, 0], [0, 1], 'of equals the one that has the query letter by letter'],
    ['tide turns the', [0, 1], [1, 0], 'so in the other order of words'],
    ['the tide turns', [3, 0], [0, 3], 'of equals the one that has any of it'],
  ])('%s: %j becomes %j: %s', (query, rows, expected) => {
    const ranked = rows.map((row) => ({ row, score: 0.8 }))
    expect(refine(query, ranked, textOf).map(({ row }) => row)).toEqual(expected)
  })

  it('never lets letters overrule what ranking found far better', () => {
    const ranked = [
      { row: 3, score: 0.9 },
      { row: 0, score: 0.3 },
    ]
    expect(refine('the tide turns', ranked, textOf).map(({ row }) => row)).toEqual([3, 0])
  })

  it('leaves one quote as it is', () => {
    expect(refine('a gull', [{ row: 3, score: 0.75 }], textOf)).toEqual([{ row: 3, score: 0.75 }])
    expect(refine('a gull', [], textOf)).toEqual([])
  })

  it('gives the same rows, in falling order, with scores in bounds, and asks for few texts', () => {
    const scores = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { maxLength: 60 })
    fc.assert(
      fc.property(
        scores,
        fc.constantFrom('the tide turns', 'gull', 'zzz', 'tide '.repeat(40).trim()),
        (list, query) => {
          const ranked = list.toSorted((a, b) => b - a).map((score, row) => ({ row, score }))
          let asked = 0
          const refined = refine(query, ranked, (row) => {
            asked++
            return textOf(row)
          })
          expect(asked).toBeLessThanOrEqual(REFINED)
          expect(refined.map(({ row }) => row).toSorted((a, b) => a - b)).toEqual(
            ranked.map(({ row }) => row),
          )
          for (const [at, { score }] of refined.entries()) {
            expect(score).toBeGreaterThan(0)
            expect(score).toBeLessThanOrEqual(refined[at - 1]?.score ?? 1)
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})
