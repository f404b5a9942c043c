import { expect, test } from 'vitest'
import { FRESH_SEARCH } from '../../state/search-state.ts'
import { foundInWords, millisecondsInWords } from './found-in-words.ts'

const FACETS = { speakers: [], publishers: [], dates: [] }
const answer = (total: number, isMore = false) => ({
  ...FRESH_SEARCH,
  answer: {
    query: 'a',
    found: [],
    order: 'likeness' as const,
    total,
    reachable: total,
    isMore,
    ms: 3.2,
    facets: FACETS,
    problems: [],
  },
})

/** All of so many quotes found, or some of them, on so many rows. */
const listed = (total: number, rows: number, found = total) => {
  const { answer: bare, ...search } = answer(total)
  return {
    ...search,
    answer: { ...bare, found: Array.from({ length: found }, (_, row) => ({ row, score: 1 })) },
    listed: Array.from({ length: rows }, (_, row) => ({ row, others: [] })),
  }
}

test.each([
  [listed(20, 11), false, '20 quotes in 11 rows · 3 ms'],
  [listed(20, 11), true, '20 quotes in 11 rows'],
  [listed(2, 1), true, '2 quotes in 1 row'],
  [listed(20, 20), false, '20 quotes · 3 ms'],
  [listed(300, 150, 200), false, '300 quotes · 3 ms'],
  [FRESH_SEARCH, false, ''],
  [answer(0), false, '0 quotes · 3 ms'],
  [answer(1), true, '1 quote · 3 ms'],
  [answer(1234), false, '1,234 quotes · 3 ms'],
  [answer(4000, true), false, 'more than 4,000 quotes · 3 ms'],
  [answer(4000, true), true, '4,000+ quotes · 3 ms'],
  [{ ...answer(1), progress: { done: 459, total: 1000 } }, false, 'indexing 45 %'],
  [{ ...FRESH_SEARCH, progress: { done: 0, total: 0 } }, false, 'indexing 0 %'],
])('what was found in words, %#', (search, isShort, expected) => {
  expect(foundInWords(search, isShort)).toBe(expected)
})

test.each([
  [0.004, '0.1 ms'],
  [0.42, '0.4 ms'],
  [0.96, '1 ms'],
  [1234.5, '1,235 ms'],
])('%d is %s', (ms, expected) => {
  expect(millisecondsInWords(ms)).toBe(expected)
})
