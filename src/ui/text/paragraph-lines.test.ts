import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellWidth } from './cells.ts'
import { linePlaces, paragraphLines } from './paragraph-lines.ts'

const shown = (text: string, columns: number): readonly (string | null)[] =>
  paragraphLines(text, columns).map((line) => (line === null ? null : text.slice(line.start, line.end)))

test.each<[string, readonly (string | null)[]]>([
  ['one two three', ['one two', 'three']],
  ['one\ntwo', ['one', 'two']],
  ['\n\none\n\n \n\ntwo\n\n', ['one', null, 'two']],
  ['', []],
])('%j', (text, lines) => {
  expect(shown(text, 8)).toEqual(lines)
})

test('line and offset lead to each other', () => {
  const text = 'one two\n\nthree four'
  const { lineOf, offsetOf } = linePlaces(paragraphLines(text, 6), 10)
  expect([0, 3, 4, 7, 9, 15, 99].map(lineOf)).toEqual([10, 11, 11, 13, 13, 14, 14])
  expect([0, 10, 11, 12, 13, 14, 99].map(offsetOf)).toEqual([0, 0, 4, 9, 9, 15, 15])
  const none = linePlaces([], 3)
  expect([none.lineOf(5), none.offsetOf(5)]).toEqual([0, 0])
})

test('every line fits, nothing but white space is lost, and each word is on its line', () => {
  const any = fc.string({ unit: fc.constantFrom('a', 'bc', ' ', '\n', '日', '👩‍👩‍👧', '\t'), maxLength: 80 })
  fc.assert(
    fc.property(any, fc.integer({ min: 2, max: 20 }), (text, columns) => {
      const lines = paragraphLines(text, columns)
      const { lineOf, offsetOf } = linePlaces(lines, 0)
      expect(
        lines
          .map((line) => (line === null ? '' : text.slice(line.start, line.end)))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''))
      for (const [at, line] of lines.entries()) {
        if (line === null) continue
        expect(cellWidth(text.slice(line.start, line.end).replace(/\s/g, ' '))).toBeLessThanOrEqual(columns)
        expect(lineOf(line.start)).toBe(at)
        expect(lineOf(line.end - 1)).toBe(at)
        expect(offsetOf(at)).toBe(line.start)
      }
    }),
  )
})
