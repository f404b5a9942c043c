import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { certaintyMark } from '../words/certainty-in-words.ts'
import { asciiLine } from './ascii.ts'

test.each([
  ['━ Dates 1/5 ━━━┯━─┬─┄', '= Dates 1/5 ===+=-+--'],
  ['│┃ ▌ ┤┥┵┶┴', '|# # +++++'],
  ['▁▂▃▄▅▆▇█', '_.:-=+*#'],
  ['▾ ▸ ● ○ ◆ ✓ × ≈ ≠ ~ ?', 'v > * o # v x = ! ~ ?'],
  ['⏎ ⌕ ↑↓←→', '< / ^v<>'],
  ['“Don’t go” – he said — ‘twice’…', "\"Don't go\" - he said - 'twice'>"],
  ['Event 1/2 › one · two', 'Event 1/2 > one . two'],
  ['\x1b[1m\x1b[38;2;1;2;3m▸ row\x1b[39m\x1b[22m', '\x1b[1m\x1b[38;2;1;2;3m> row\x1b[39m\x1b[22m'],
])('%s becomes %s', (line, ascii) => {
  expect(asciiLine(line)).toBe(ascii)
})

test.each([
  'plain ASCII ~ ?',
  'Müller, Čapek, Ångström',
  '下院議員七人',
  'Навальный',
  '👩‍👩‍👧 🇬🇧 👍🏽',
  '£5 €7',
  '▶️ ↔️',
])('%s stays', (line) => {
  expect(asciiLine(line)).toBe(line)
})

const MARKS = [...'│┃━─┄┬┭┮┴┵┶┤┥┯▌▁▂▃▄▅▆▇█▾▸●○◆✓×≈≠⏎⌕←→↑↓…·•“”‘’–—›‹▶↔✔']
const SEQUENCES = ['\x1b[1m', '\x1b[22m', '\x1b[38;5;110m', '\x1b[38;2;10;20;30m', '\x1b[39m']
const OTHERS = [
  'a',
  ' ',
  'é',
  'e\u0301',
  '日',
  '👩‍👩‍👧',
  '🇬🇧',
  '\u200d',
  '\ufe0f',
  '\ufe0e',
  '\u0301',
  '👍🏽',
]

const line = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...MARKS, ...SEQUENCES, ...OTHERS) }),
)

const withoutSequences = (text: string): string => text.replace(/\x1b\[[\d;]*m/g, '')
const sequencesOf = (text: string): readonly string[] => text.match(/\x1b\[[\d;]*m/g) ?? []

describe('any line', () => {
  test('stays as wide as it was', () => {
    fc.assert(
      fc.property(line, (any) => {
        expect(stringWidth(withoutSequences(asciiLine(any)))).toBe(stringWidth(withoutSequences(any)))
      }),
      { numRuns: 2000 },
    )
  })

  test('keeps its escape sequences, and changes no more the second time', () => {
    fc.assert(
      fc.property(line, (any) => {
        expect(sequencesOf(asciiLine(any))).toEqual(sequencesOf(any))
        expect(asciiLine(asciiLine(any))).toBe(asciiLine(any))
      }),
    )
  })
})

test('every mark is one cell of ASCII', () => {
  expect(MARKS.filter((mark) => !/^[!-~]$/.test(asciiLine(mark)) || stringWidth(mark) !== 1)).toEqual([])
})

test('how sure a date is can be told apart', () => {
  const marks = (['sure', 'uncertain', 'inferred', 'conflicting'] as const).map((certainty) =>
    asciiLine(certaintyMark(certainty)),
  )
  expect(new Set(marks).size).toBe(4)
})
