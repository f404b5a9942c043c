import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstIndex } from './first-index.ts'

it('finds what a search one by one would', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(20), (numbers, least) => {
      const sorted = numbers.toSorted((a, b) => a - b)
      const expected = sorted.findIndex((number) => number >= least)
      const found = firstIndex(sorted.length, (at) => (sorted[at] ?? 0) >= least)
      expect(found).toBe(expected === -1 ? sorted.length : expected)
    }),
  )
})
