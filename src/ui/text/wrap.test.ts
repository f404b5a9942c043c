import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellWidth } from './cells.ts'
import { highlighted } from './highlight.ts'
import { wrapped, wrappedTo, wrapSpans } from './wrap.ts'

describe('wrapping', () => {
  test.each<[string, number, string[]]>([
    ['one two three', 7, ['one two', 'three']],
    ['one  two', 8, ['one  two']],
    ['  one ', 5, ['one']],
    ['unbelievable', 5, ['unbel', 'ievab', 'le']],
    ['a unbelievable b', 5, ['a', 'unbel', 'ievab', 'le b']],
    ['日本語の引用', 4, ['日本', '語の', '引用']],
    ['日本\u3000語', 6, ['日本', '語']],
    ['日\u3000語', 6, ['日\u3000語']],
    ['', 5, []],
  ])('%j on %i cells', (text, columns, lines) => {
    expect(wrapped(text, columns)).toEqual(lines)
  })

  const any = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '\u3000', '日', '👩‍👩‍👧', '“'),
    maxLength: 60,
  })

  test('loses nothing but spaces, and no line is too wide', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 2, max: 20 }), (text, columns) => {
        const lines = wrapped(text, columns)
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
        for (const line of lines) expect(cellWidth(line)).toBeLessThanOrEqual(columns)
      }),
    )
  })

  test('what is cut to so many lines says so', () => {
    expect(wrappedTo('one two three four', 7, 2)).toEqual(['one two', 'three…'])
    expect(wrappedTo('one two six ten', 7, 1)).toEqual(['one tw…'])
    expect(wrappedTo('one two', 7, 2)).toEqual(['one two'])
    fc.assert(
      fc.property(any, fc.integer({ min: 2, max: 20 }), (text, columns) => {
        for (const line of wrappedTo(text, columns, 2)) expect(cellWidth(line)).toBeLessThanOrEqual(columns)
      }),
    )
  })
})

test('marks go on over the end of a line', () => {
  const text = 'the democratic thing to do'
  const marks = [{ start: 4, end: 20 }]
  const shown = wrapSpans(text, 14).map((line) => highlighted(text, line, marks, (words) => `[${words}]`))
  expect(shown).toEqual(['the [democratic]', '[thing] to do'])
})
