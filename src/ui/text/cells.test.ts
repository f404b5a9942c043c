import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { cellWidth, fitting, harmless, isPlain, padded, paddedStart, shortened, truncated } from './cells.ts'

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('a', ' ', '“', '日', '👩‍👩‍👧', 'e\u0301', '🇬🇧', '…') }),
)

describe('cells', () => {
  test('every character of the short cut takes one cell', () => {
    const wrong: string[] = []
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCharCode(code)
      if (isPlain(character) && stringWidth(character) !== 1) wrong.push(code.toString(16))
    }
    expect(wrong).toEqual([])
  })

  test('are those of the full rules', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(cellWidth(any)).toBe(stringWidth(any))
      }),
    )
  })

  test('cut text fits and is the beginning of the whole', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (any, columns) => {
        expect(cellWidth(fitting(any, columns))).toBeLessThanOrEqual(columns)
        expect(any.startsWith(fitting(any, columns))).toBe(true)
        expect(cellWidth(truncated(any, columns))).toBeLessThanOrEqual(columns)
      }),
    )
  })

  test.each([
    ['hello', 5, 'hello'],
    ['hello', 4, 'hel…'],
    ['two words', 5, 'two…'],
    ['日本語', 5, '日本…'],
    ['日本語', 4, '日…'],
    ['👩‍👩‍👧ab', 3, '👩‍👩‍👧…'],
    ['x', 0, ''],
  ])('%s on %i cells is %s', (any, columns, cut) => {
    expect(truncated(any, columns)).toBe(cut)
  })

  test.each([
    ['two words', 9, 'two words'],
    ['two longer words', 12, 'two longer…'],
    ['two longer words', 11, 'two longer…'],
    ['two longer words', 10, 'two longe…'],
    ['a verylongwordindeed', 10, 'a verylon…'],
    ['日本語 日本語', 9, '日本語…'],
  ])('%s shortened to %i cells is %s', (any, columns, cut) => {
    expect(shortened(any, columns)).toBe(cut)
    expect(cellWidth(cut)).toBeLessThanOrEqual(columns)
  })

  test('padding fills to the cell', () => {
    expect(padded('日本', 6)).toBe('日本  ')
    expect(padded('abc', 2)).toBe('a…')
    expect(paddedStart('12', 4)).toBe('  12')
  })

  test('text from outside cannot command the terminal, and keeps its length', () => {
    const hostile = 'a\x1b[2J\x9b31m\t\u202eb\u2028'
    expect(harmless(hostile)).toBe('a [2J 31m  b ')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(harmless(any).length).toBe(any.length)
        expect(harmless(any)).not.toMatch(/[\x00-\x1f\x7f-\x9f\p{Cs}]/u)
      }),
    )
  })
})
