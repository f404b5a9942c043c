import { afterEach, expect, test } from 'vitest'
import type { Mode } from '../../state/mode.ts'
import { setOwnKeys } from '../keys/own-keys.ts'
import { filtersInWords } from './filters-in-words.ts'

afterEach(() => setOwnKeys({}))

test.each<[Mode, string]>([
  ['dates', 'The filters (F removes them)'],
  ['said', 'The filters (F removes them)'],
  ['search', 'The filters (F4 removes them)'],
  ['help', 'The filters'],
])('the filters in %s: %s', (mode, words) => {
  expect(filtersInWords(mode)).toBe(words)
})

test('the key is the one somebody chose', () => {
  setOwnKeys({ 'clear-filters': ['X'] })
  expect(filtersInWords('dates')).toBe('The filters (X removes them)')
})
