import { expect, it } from 'vitest'
import { queryAsks } from './query-asks.ts'

it.each([
  ['broad church', 'words'],
  ['speaker:corbyn broad', 'words'],
  ['"broad church"', 'filters'],
  ['speaker:corbyn', 'filters'],
  ['speaker:corbyn -tory', 'filters'],
  ['-tory', 'nothing'],
  ['speaker:', 'nothing'],
] as const)('%s asks for %s', (query, asks) => {
  expect(queryAsks(query)).toBe(asks)
})
