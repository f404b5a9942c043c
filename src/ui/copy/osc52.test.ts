import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clipboardSequence } from './osc52.ts'

const TMUX = { TMUX: 'default,1,0' }
const SCREEN = { STY: '1234.pts-0.host' }

/** What a terminal puts on its clipboard. */
const copied = (sequence: string | null): string | null => {
  const [, base64] = /^\x1b\]52;c;([A-Za-z\d+/]*=*)\x07$/.exec(sequence ?? '') ?? []
  return base64 === undefined ? null : Buffer.from(base64, 'base64').toString('utf8')
}

/** What tmux passes on. */
const passedByTmux = (sequence: string | null): string | null =>
  /^\x1bPtmux;((?:[^\x1b]|\x1b\x1b)*)\x1b\\$/.exec(sequence ?? '')?.[1]?.replaceAll('\x1b\x1b', '\x1b') ??
  null

const chunksOf = (sequence: string | null): readonly string[] =>
  [...(sequence ?? '').matchAll(/\x1bP((?:[^\x1b]|\x1b(?!\\))*)\x1b\\/g)].map(([, chunk = '']) => chunk)

test.each([
  ['a word', '\x1b]52;c;YSB3b3Jk\x07'],
  ['', '\x1b]52;c;\x07'],
])('%j', (text, sequence) => {
  expect(clipboardSequence(text, {})).toBe(sequence)
  expect(clipboardSequence(text, { TMUX: '', STY: '' })).toBe(sequence)
})

test('in tmux, with every ESC doubled', () => {
  expect(clipboardSequence('a word', TMUX)).toBe('\x1bPtmux;\x1b\x1b]52;c;YSB3b3Jk\x07\x1b\\')
})

test('in tmux within GNU screen, by way of the inner one', () => {
  expect(clipboardSequence('a word', { ...TMUX, ...SCREEN })).toBe(clipboardSequence('a word', TMUX))
})

test('in GNU screen, in strings of at most 768 bytes', () => {
  expect(clipboardSequence('a word', SCREEN)).toBe('\x1bP\x1b]52;c;YSB3b3Jk\x07\x1b\\')
  const chunks = chunksOf(clipboardSequence('x'.repeat(2000), SCREEN))
  expect(chunks.map(({ length }) => length)).toEqual([768, 768, 768, 372])
})

test('any text arrives whole, whichever way it takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
      // Half a surrogate pair is no text.
      const whole = Buffer.from(text, 'utf8').toString('utf8')
      expect(copied(clipboardSequence(text, {}))).toBe(whole)
      expect(copied(passedByTmux(clipboardSequence(text, TMUX)))).toBe(whole)
      const chunks = chunksOf(clipboardSequence(text, SCREEN))
      expect(copied(chunks.join(''))).toBe(whole)
      expect(chunks.every(({ length }) => length <= 768)).toBe(true)
    }),
  )
})

describe('a text that is too long is not copied', () => {
  test.each([
    ['100 kB', 'x'.repeat(100_000), true],
    ['one byte more', 'x'.repeat(100_001), false],
    ['in bytes, not in letters', 'é'.repeat(50_001), false],
  ])('%s', (_, text, isCopied) => {
    expect(clipboardSequence(text, {}) !== null).toBe(isCopied)
  })
})
