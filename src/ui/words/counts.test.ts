import { expect, test } from 'vitest'
import { counted, shortNumber } from './counts.ts'

test.each([
  [0, 'quote', '0 quotes'],
  [1, 'event', '1 event'],
  [2, 'person', '2 people'],
  [1204, 'quote', '1,204 quotes'],
  [1234567, 'quote', '1,234,567 quotes'],
])('%i %s: %s', (count, noun, words) => {
  expect(counted(count, noun)).toBe(words)
})

test.each([
  [0, 7, '0'],
  [1204, 7, '1,204'],
  [41_033, 6, '41,033'],
  [41_033, 5, '41k'],
  [999_999, 6, '999k'],
  [1_000_000, 7, '1.0M'],
  [12_345_678, 7, '12.3M'],
])('%i in %i columns: %s', (count, columns, words) => {
  expect(shortNumber(count, columns)).toBe(words)
  expect(shortNumber(count, columns).length).toBeLessThanOrEqual(columns)
})
