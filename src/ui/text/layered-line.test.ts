import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layeredLine } from './layered-line.ts'

const TEXT = 'he said so on Monday night'
const layer = (words: string, marks: string) => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, dress: (text: string) => `${marks[0]}${text}${marks[1]}` }
}

test.each([
  ['nothing over it', [], TEXT],
  [
    'one in another',
    [layer('on Monday', '[]'), layer('so on Monday night', '()')],
    'he said (so )([on Monday])( night)',
  ],
  ['two that cross', [layer('said so', '[]'), layer('so on', '()')], 'he [said ]([so])( on) Monday night'],
  ['an empty one', [layer('', '[]')], TEXT],
])('%s', (_, layers, expected) => {
  expect(layeredLine(TEXT, { start: 0, end: TEXT.length }, layers)).toBe(expected)
})

test('no layer changes the words', () => {
  const span = fc
    .tuple(fc.nat(30), fc.nat(30))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  const bare = (text: string): string => text
  fc.assert(
    fc.property(fc.array(span, { maxLength: 5 }), fc.nat(26), fc.nat(26), (spans, a, b) => {
      const line = { start: Math.min(a, b), end: Math.max(a, b) }
      const layers = spans.map((one) => ({ ...one, dress: bare }))
      expect(layeredLine(TEXT, line, layers)).toBe(TEXT.slice(line.start, line.end))
    }),
  )
})
