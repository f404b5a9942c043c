import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneLine } from './one-line.ts'

describe('oneLine', () => {
  it.each([
    ['a\r\n\tb', 'a b'],
    ['\u001b[2Jcleared', '[2Jcleared'],
    ['a\u2028b', 'a b'],
    ['notes\u202Etxt.md', 'notes txt.md'],
  ])('makes %j %j', (text, expected) => {
    expect(oneLine(text)).toBe(expected)
  })

  it.each([['two  blanks'], ['“marks” — and é, 日本語, 👩‍👩‍👧'], ['']])('leaves %j', (text) => {
    expect(oneLine(text)).toBe(text)
  })

  it('leaves nothing that moves the cursor', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(oneLine(text)).not.toMatch(/\p{Cc}/u)
      }),
    )
  })
})
