import { expect, it } from 'vitest'
import { isInOrderOfTime, queryAsks } from './query-asks.ts'

it.each([
  ['broad church', 'words', false],
  ['speaker:corbyn broad', 'words', false],
  ['"broad church"', 'filters', false],
  ['speaker:corbyn', 'filters', true],
  ['speaker:corbyn -tory', 'filters', true],
  ['-tory', 'nothing', true],
  ['speaker:', 'nothing', true],
] as const)('%s asks for %s; in order of time: %s', (query, asks, inOrderOfTime) => {
  expect(queryAsks(query)).toBe(asks)
  expect(isInOrderOfTime(query)).toBe(inOrderOfTime)
})
