import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeUnitsOf } from './code-units.ts'
import { letterDistance } from './letter-distance.ts'

/** The definition of the distance, cell by cell, without a limit: the last row, of distances to each beginning of `b`. */
const naiveDistances = (a: string, b: string): readonly number[] => {
  const cells: number[][] = []
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = []
    cells.push(row)
    for (let j = 0; j <= b.length; j++) {
      const edits = [
        i === 0 && j === 0 ? 0 : Number.POSITIVE_INFINITY,
        (cells[i - 1]?.[j] ?? Number.POSITIVE_INFINITY) + 1,
        (row[j - 1] ?? Number.POSITIVE_INFINITY) + 1,
        (cells[i - 1]?.[j - 1] ?? Number.POSITIVE_INFINITY) + (a[i - 1] === b[j - 1] ? 0 : 1),
      ]
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits.push((cells[i - 2]?.[j - 2] ?? Number.POSITIVE_INFINITY) + 1)
      row.push(Math.min(...edits))
    }
  }
  return cells[a.length] ?? []
}

const naiveDistance = (a: string, b: string, limit: number, asPrefix: boolean): number => {
  const distances = naiveDistances(a, b)
  return Math.min(limit + 1, asPrefix ? Math.min(...distances) : (distances[b.length] ?? 0))
}

const distance = (a: string, b: string, limit: number, asPrefix: boolean): number =>
  letterDistance(codeUnitsOf(a), codeUnitsOf(b), 0, b.length, limit, asPrefix)

const LONG = 'abcdefgh'.repeat(8)

describe('letterDistance', () => {
  it.each([
    ['harvest', 'harvest', 9, 0, 'the same'],
    ['harvest', 'harvst', 9, 1, 'one letter left out'],
    ['harvest', 'harrvest', 9, 1, 'one too many'],
    ['harvest', 'hervest', 9, 1, 'one wrong'],
    ['harvest', 'havrest', 9, 1, 'two neighbours swapped'],
    ['ca', 'abc', 9, 3, 'nothing is written between letters that were swapped'],
    ['', 'abc', 9, 3, 'all are missing'],
    ['abc', '', 9, 3, 'all are too many'],
    ['', '', 0, 0, 'nothing'],
    ['tide', 'grain', 2, 3, 'one more than the limit for all that is further'],
    ['a', 'abcdef', 2, 3, 'so for a length that is further'],
    ['ab', 'ba', 0, 1, 'a swap is an edit'],
    [LONG, `${LONG}ij`, 2, 2, 'a compound is longer than the longest word'],
    [LONG, `i${LONG}j`, 2, 2, 'so are its letters past the band'],
  ])('%s, %s within %i: %i: %s', (a, b, limit, expected) => {
    expect(distance(a, b, limit, false)).toBe(expected)
    expect(distance(b, a, limit, false)).toBe(expected)
  })

  it.each([
    ['harv', 'harvesting', 1, 0, 'the beginning itself'],
    ['hrav', 'harvesting', 1, 1, 'two letters of the beginning swapped'],
    ['harvv', 'harvesting', 1, 1, 'one too many'],
    ['hrvest', 'harvesting', 1, 1, 'one left out'],
    ['harvesting', 'harvest', 2, 3, 'the word is longer than the letters'],
    ['', 'harvest', 0, 0, 'anything begins with nothing'],
    [LONG, `${LONG}ijkl`, 1, 0, 'beginning of a compound'],
    [`${LONG.slice(1)}x`, `${LONG}ijkl`, 2, 2, 'mistyped beginning of a compound'],
  ])('%s, beginning of %s within %i: %i: %s', (a, b, limit, expected) => {
    expect(distance(a, b, limit, true)).toBe(expected)
  })

  it('sees the letters between start and end, and no others', () => {
    const pool = codeUnitsOf('xxharvestxx')
    expect(letterDistance(codeUnitsOf('harvest'), pool, 2, 9, 2, false)).toBe(0)
    expect(letterDistance(codeUnitsOf('harvestxx'), pool, 2, 9, 2, true)).toBe(2)
  })

  const letter = fc.constantFrom('a', 'b', 'c')
  it.each([
    ['short words', fc.string({ unit: letter, maxLength: 8 }), 800],
    ['the longest words', fc.string({ unit: letter, minLength: 60, maxLength: 70 }), 60],
  ])('equals the definition for %s, whatever was asked before', (_, word, numRuns) => {
    fc.assert(
      fc.property(word, word, fc.nat(5), fc.boolean(), (a, b, limit, asPrefix) => {
        expect(distance(a, b, limit, asPrefix)).toBe(naiveDistance(a, b, limit, asPrefix))
      }),
      { numRuns },
    )
  })

  it('equals the definition for a word and what a few edits made of it', () => {
    const edit = fc.record({ at: fc.nat(140), kind: fc.nat(2), letter })
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: letter, maxLength: 10 }),
          fc.string({ unit: letter, minLength: 60, maxLength: 66 }),
          fc.string({ unit: letter, minLength: 125, maxLength: 135 }),
        ),
        fc.array(edit, { maxLength: 4 }),
        fc.nat(4),
        fc.boolean(),
        (word, edits, limit, asPrefix) => {
          let edited = word
          for (const { at, kind, letter: other } of edits)
            edited = edited.slice(0, at) + (kind === 0 ? '' : other) + edited.slice(kind === 2 ? at : at + 1)
          expect(distance(word, edited, limit, asPrefix)).toBe(naiveDistance(word, edited, limit, asPrefix))
        },
      ),
      { numRuns: 200 },
    )
  })
})
