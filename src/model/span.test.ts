import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps, textSpan, trimmed } from './span.ts'

const span = fc.tuple(fc.nat(12), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }))

describe('trimmed', () => {
  it.each([
    ['  two words\n', 'two words'],
    ['none', 'none'],
    [' \n ', ''],
    ['', ''],
  ])('%j: %j', (text, expected) => {
    const { start, end } = trimmed(text, { start: 0, end: text.length })
    expect(text.slice(start, end)).toBe(expected)
  })

  it('cuts as String.trim does, and stays within', () => {
    const spaced = fc
      .array(fc.constantFrom(' ', '\n', '\u00A0', '\uFEFF', 'a', 'é'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(spaced, span, (text, { start, end }) => {
        const outer = { start: Math.min(start, text.length), end: Math.min(end, text.length) }
        const inner = trimmed(text, outer)
        expect(inner.start).toBeGreaterThanOrEqual(outer.start)
        expect(inner.end).toBeLessThanOrEqual(outer.end)
        expect(textSpan(text, inner).text).toBe(textSpan(text, outer).text.trim())
      }),
    )
  })
})

describe('overlaps', () => {
  it('is sharing a unit', () => {
    const units = ({ start, end }: { start: number; end: number }): number[] =>
      Array.from({ length: end - start }, (_, index) => start + index)
    fc.assert(
      fc.property(span, span, (a, b) => {
        const shared = units(a).some((unit) => units(b).includes(unit))
        // A span of no units lies between two, and shares neither.
        if (a.start < a.end && b.start < b.end) expect(overlaps(a, b)).toBe(shared)
        expect(overlaps(a, b)).toBe(overlaps(b, a))
      }),
    )
  })

  it.each([
    [
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ],
    [
      { start: 5, end: 6 },
      { start: 0, end: 5 },
    ],
  ])('not: %j beside %j', (a, b) => {
    expect(overlaps(a, b)).toBe(false)
  })
})
