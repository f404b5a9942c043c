import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shares } from './shares.ts'

test.each<[string, readonly number[], number, readonly number[], readonly number[]]>([
  ['all get what they want where there is enough', [2, 0, 3], 9, [], [2, 0, 3]],
  ['what little wants leave goes to the others', [50, 1, 50], 9, [], [4, 1, 4]],
  ['the first have more of what is odd', [50, 50], 9, [], [5, 4]],
  ['what is given counts', [50, 50, 50], 9, [6, 0, 0], [6, 2, 1]],
  ['nobody has nothing dealt out', [], 9, [], []],
  ['what is not there is not dealt out', [3, 3], 0, [], [0, 0]],
])('%s', (_, wants, total, given, expected) => {
  expect(shares(wants, total, given)).toEqual(expected)
})

test('never more than is wanted, or there is; all of it where it is wanted', () => {
  const wants = fc.array(fc.nat({ max: 60 }), { maxLength: 4 })
  fc.assert(
    fc.property(wants, fc.nat({ max: 100 }), (wanted, total) => {
      const dealt = shares(wanted, total)
      const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0)
      expect(dealt.every((share, at) => share <= (wanted[at] ?? 0))).toBe(true)
      expect(sum(dealt)).toBe(Math.min(total, sum(wanted)))
    }),
  )
})
