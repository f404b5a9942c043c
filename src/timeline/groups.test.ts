import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Groups } from './groups.ts'

it('begin apart', () => {
  const groups = new Groups(3)
  expect([0, 1, 2].map((index) => groups.rootOf(index))).toEqual([0, 1, 2])
})

it('are known by their first, whichever way they were joined', () => {
  const groups = new Groups(5)
  groups.join(4, 3)
  groups.join(3, 1)
  expect([0, 1, 2, 3, 4].map((index) => groups.rootOf(index))).toEqual([0, 1, 2, 1, 1])
  expect(groups.areJoined(4, 1)).toBe(true)
  expect(groups.areJoined(4, 2)).toBe(false)
})

it('are the same in whatever order they were joined', () => {
  const index = fc.integer({ min: 0, max: 9 })
  fc.assert(
    fc.property(fc.array(fc.tuple(index, index)), (pairs) => {
      const rootsOf = (joined: readonly (readonly [number, number])[]): readonly number[] => {
        const groups = new Groups(10)
        for (const [a, b] of joined) groups.join(a, b)
        return Array.from({ length: 10 }, (_, one) => groups.rootOf(one))
      }
      expect(rootsOf(pairs.toReversed())).toEqual(rootsOf(pairs))
    }),
  )
})
