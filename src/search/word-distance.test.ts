import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allowedDistance, wordDistance } from './word-distance.ts'

/** The definition of the distance, word for word: exponential, and plainly right. */
const naiveDistance = (a: string, b: string): number => {
  if (a === '' || b === '') return a.length + b.length
  const [restOfA, restOfB] = [a.slice(1), b.slice(1)]
  if (a.charAt(0) === b.charAt(0)) return naiveDistance(restOfA, restOfB)
  const edits = [naiveDistance(restOfA, b), naiveDistance(a, restOfB), naiveDistance(restOfA, restOfB)]
  if (a.length > 1 && b.length > 1 && a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0))
    edits.push(naiveDistance(a.slice(2), b.slice(2)))
  return 1 + Math.min(...edits)
}

describe('wordDistance', () => {
  it.each([
    ['democratic', 'democratic', 0],
    ['democratic', 'democrtic', 1],
    ['democratic', 'demmocratic', 1],
    ['democratic', 'demacratic', 1],
    ['democratic', 'demorcatic', 1],
    ['defection', 'defector', 2],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
  ])('%s, %s: %i', (a, b, expected) => {
    expect(wordDistance(a, b, 9)).toBe(expected)
  })

  it('is one more than the limit for all that is further', () => {
    expect(wordDistance('broad', 'church', 2)).toBe(3)
    expect(wordDistance('a', 'abcdef', 2)).toBe(3)
  })

  it('equals the naive definition', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
    fc.assert(
      fc.property(word, word, fc.nat(7), (a, b, limit) => {
        expect(wordDistance(a, b, limit)).toBe(Math.min(naiveDistance(a, b), limit + 1))
      }),
      { numRuns: 500 },
    )
  })
})

describe('allowedDistance', () => {
  it.each([
    [3, 0],
    [4, 1],
    [7, 1],
    [8, 2],
  ])('%i letters: %i', (length, allowed) => {
    expect(allowedDistance(length)).toBe(allowed)
  })
})
