import { expect, test } from 'vitest'
import { counted } from './counts.ts'

test.each([
  [0, 'quote', '0 quotes'],
  [1, 'event', '1 event'],
  [2, 'person', '2 people'],
  [1204, 'quote', '1,204 quotes'],
  [1234567, 'quote', '1,234,567 quotes'],
])('%i %s: %s', (count, noun, words) => {
  expect(counted(count, noun)).toBe(words)
})
