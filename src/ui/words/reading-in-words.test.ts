import { expect, test } from 'vitest'
import type { Reading } from '../../state/reading.ts'
import { readingAloud, readingInWords, timeLeft } from './reading-in-words.ts'

const HALFWAY: Reading = {
  phase: 'parsing',
  part: 0.5,
  articles: 1000,
  quotes: 26_800,
  msLeft: 12_000,
  isCancelled: false,
}

test.each<[string, Partial<Reading>, string]>([
  [
    'begun',
    { phase: 'reading', part: 0, articles: 0, quotes: 0, msLeft: null },
    '──────────── 0 % 0 articles · reading',
  ],
  [
    'not long under way',
    { part: 0.04, articles: 2, quotes: 96, msLeft: null },
    '──────────── 4 % 2 articles · 96 quotes · reading',
  ],
  ['halfway', {}, '━━━━━━────── 50 % 1,000 articles · 26,800 quotes · 12 s left'],
  ['joined', { phase: 'joining', part: 0.75 }, '━━━━━━━━━─── 75 % joining 1,000 articles · 12 s left'],
  [
    'nearly joined',
    { phase: 'joining', part: 0.999, msLeft: null },
    '━━━━━━━━━━━━ 99 % joining 1,000 articles',
  ],
  [
    'broken off',
    { phase: 'joining', isCancelled: true },
    '━━━━━━────── 50 % 1,000 articles · 26,800 quotes · breaking off',
  ],
  ['of a pipe', { part: null, msLeft: null }, '1,000 articles · 26,800 quotes · reading'],
])('a reading that is %s', (_, changes, words) => {
  expect(readingInWords({ ...HALFWAY, ...changes }, 80)).toBe(words)
})

test('a reading as words alone', () => {
  expect(readingAloud({ ...HALFWAY, phase: 'joining' })).toBe(
    'still reading, 50 %, joining 1,000 articles, 12 s left',
  )
})

test.each([
  [0, '1 s left'],
  [99_400, '99 s left'],
  [99_600, '2 min left'],
  [5_960_000, '99 min left'],
  [6_000_000, '2 h left'],
])('%i ms are called %s', (ms, words) => {
  expect(timeLeft(ms)).toBe(words)
})
