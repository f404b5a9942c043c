import { expect, test } from 'vitest'
import { cellWidth } from './cells.ts'
import { withoutIgnorable } from './without-ignorable.ts'

test.each([
  ['min\u00adis\u00adter', 'minister'],
  ['\u115f\u1160\u3164\uffa0', ''],
  ['\ufeffone\u200b\u200e\u200f\u061c\u180e\u2060\ufff0 │', 'one │'],
])('of %j %j stays, as wide as it was', (line, shown) => {
  expect(withoutIgnorable(line)).toBe(shown)
  expect(cellWidth(line)).toBe(cellWidth(shown))
})

test.each([
  'plain │ “é”',
  '👩\u200d🚀 ❤\ufe0f',
  'می\u200cخواهم',
  '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  '\x1b[1mone\x1b[22m',
])('%j stays', (line) => {
  expect(withoutIgnorable(line)).toBe(line)
})
