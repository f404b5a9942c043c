import { expect, it } from 'vitest'
import { cellsChanged, thereAndBack } from './timed-keys.ts'

it.each([
  [['abc'], ['abc'], 0],
  [['abc'], ['axc'], 1],
  [['abc', 'd'], ['ab'], 2],
  [[], ['one ', ' two'], 6],
  [['│a'], ['│b'], 1],
])('from %j to %j, %d cells change', (before, after, expected) => {
  expect(cellsChanged(before, after)).toBe(expected)
})

it.each([
  [2, 7, 'jjkkjjk'],
  [1, 3, 'jkj'],
  [5, 0, ''],
])('there and back by %d, %d keys', (span, count, expected) => {
  expect(thereAndBack('j', 'k', span, count).join('')).toBe(expected)
})
