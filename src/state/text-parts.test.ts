import { expect, test } from 'vitest'
import { nextPart, partOn, type TextPart, type TextPartKind } from './text-parts.ts'

const part = (from: number, to: number, kind: TextPartKind): TextPart => ({
  from,
  to,
  kind,
  quote: null,
  person: null,
  at: null,
})
const EXTENT = {
  lines: 12,
  parts: [part(0, 1, 'headline'), part(2, 4, 'quote'), part(4, 5, 'variant'), part(7, 10, 'quote')],
}

test.each([
  [0, 0],
  [1, undefined],
  [3, 2],
  [4, 4],
  [9, 7],
  [10, undefined],
])('on line %i is the part that begins on %s', (line, from) => {
  expect(partOn(EXTENT, line)?.from).toBe(from)
})

test.each<[number, 1 | -1, readonly TextPartKind[], number | undefined]>([
  [0, 1, ['quote'], 2],
  [2, 1, ['quote'], 7],
  [3, 1, ['quote', 'variant'], 4],
  [7, 1, ['quote'], undefined],
  [11, -1, ['quote'], 7],
  [9, -1, ['quote'], 2],
  [7, -1, ['quote', 'variant'], 4],
  [1, -1, ['quote'], undefined],
])('from line %i by %i to the next of %s', (line, by, kinds, from) => {
  expect(nextPart(EXTENT, line, by, kinds)?.from).toBe(from)
})
