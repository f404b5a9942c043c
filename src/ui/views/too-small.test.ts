import { expect, test } from 'vitest'
import type { OwnKeys } from '../../model/settings.ts'
import type { Mode } from '../../state/mode.ts'
import { keysWith } from '../keys/keys.ts'
import { tooSmall } from './too-small.ts'

const NO_CTRL_C = { 'quit-anywhere': [] }

test.each<[string, OwnKeys, Mode, string]>([
  ['in a view', {}, 'dates', 'larger, or press Ctrl-C to quit.'],
  ['in the search, where q is typed', {}, 'search', 'larger, or press Ctrl-C to quit.'],
  ['bound to another key', { 'quit-anywhere': ['ctrl-q'] }, 'dates', 'larger, or press Ctrl-Q to quit.'],
  ['bound to none', NO_CTRL_C, 'dates', 'larger, or press q to quit.'],
  ['both bound', { ...NO_CTRL_C, quit: ['Q'] }, 'dates', 'larger, or press Q to quit.'],
  ['bound to none, where q is typed', NO_CTRL_C, 'search', 'larger.'],
])('the way out of a screen that is too small: %s', (_, own, mode, words) => {
  const text = tooSmall({ columns: 39, rows: 8 }, mode, keysWith(own))
    .map((line) => line.trim())
    .join(' ')
  expect(text.trim()).toMatch(/^onrecord needs 40×10 cells; there are 39×8. Please make the window /)
  expect(text.trim().endsWith(words)).toBe(true)
})
