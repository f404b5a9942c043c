import { expect, test } from 'vitest'
import type { Mode } from '../../state/mode.ts'
import { DEFAULT_KEYS, keysWith } from '../keys/keys.ts'
import { filtersInWords } from './filters-in-words.ts'

test.each<[Mode, string]>([
  ['dates', 'The filters (F removes them)'],
  ['said', 'The filters (F removes them)'],
  ['search', 'The filters (F4 removes them)'],
  ['help', 'The filters'],
])('the filters in %s: %s', (mode, words) => {
  expect(filtersInWords(DEFAULT_KEYS, mode)).toBe(words)
})

test('the key is the one somebody chose', () => {
  expect(filtersInWords(keysWith({ 'clear-filters': ['X'] }), 'dates')).toBe('The filters (X removes them)')
})
