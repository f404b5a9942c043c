import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Key } from './key.ts'
import { createKeySplitter } from './key-splitter.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const shown = (keys: readonly Key[]): string[] =>
  keys.map((key) => (key.kind === 'paste' ? `paste ${JSON.stringify(key.text)}` : key.name))

/** The keys of chunks, and what giving up the wait adds. */
const split = (...chunks: readonly Uint8Array[]): Key[] => {
  const splitter = createKeySplitter()
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.flush()]
}

describe('keys', () => {
  test.each<[string, string[]]>([
    ['jj', ['j', 'j']],
    ['q\r', ['q', 'enter']],
    ['\x1b[B\x1b[B\x1b[B', ['down', 'down', 'down']],
    ['\x1bOA\x1b[H\x1b[F\x1b[1~\x1b[4~', ['up', 'home', 'end', 'home', 'end']],
    ['\x1b[5~\x1b[6~\x1b[3~', ['page-up', 'page-down', 'delete']],
    ['\x1b[Z\t', ['shift-tab', 'tab']],
    ['\x1b[1;5C\x1b[1;3D\x1b[1;2A', ['ctrl-right', 'alt-left', 'shift-up']],
    ['\x03\x04\x15\x17\x0e\x10', ['ctrl-c', 'ctrl-d', 'ctrl-u', 'ctrl-w', 'ctrl-n', 'ctrl-p']],
    ['\x7f\b \n', ['backspace', 'backspace', 'space', 'enter']],
    ['\x1b', ['escape']],
    ['\x1b\x1b', ['escape', 'escape']],
    ['\x1bb\x1b\x7f', ['alt-b', 'alt-backspace']],
    ['\x1b[', ['alt-[']],
    ['é日👍', ['é', '日', '👍']],
    ['\x1b[200~two\nlines q\x1b[201~j', ['paste "two\\nlines q"', 'j']],
    ['\x1b[200~\x1b[31mred\x1b[201~', ['paste "\\u001b[31mred"']],
    ['\x1b[200~never ended', ['paste "never ended"']],
  ])('%j are %j', (input, names) => {
    expect(shown(split(bytes(input)))).toEqual(names)
  })

  test.each([
    ['a mouse press', '\x1b[<0;10;5M'],
    ['a mouse release', '\x1b[<0;10;5m'],
    ['the wheel', '\x1b[<64;3;4M'],
    ['an old mouse report', '\x1b[M !!'],
    ['the background colour, ended by BEL', '\x1b]11;rgb:1616/1818/1d1d\x07'],
    ['the background colour, ended by ST', '\x1b]11;rgb:1616/1818/1d1d\x1b\\'],
    ['device attributes', '\x1b[?62;22c'],
    ['secondary device attributes', '\x1b[>0;276;0c'],
    ['the cursor position', '\x1b[12;40R'],
    ['a mode report', '\x1b[?2026;2$y'],
    ['a device control string', '\x1bP1$r0m\x1b\\'],
    ['focus in and out', '\x1b[I\x1b[O'],
    ['a function key', '\x1bOP\x1b[15~'],
    ['a function key of the Linux console', '\x1b[[A'],
  ])('%s types nothing, and what follows it is read', (_, sequence) => {
    expect(shown(split(bytes(`a${sequence}b`)))).toEqual(['a', 'b'])
  })

  const PIECES = [
    ...[
      'j',
      'q',
      ' ',
      '\r',
      '\x03',
      '\x1b',
      '\x1b[B',
      '\x1b[1;5C',
      '\x1bOA',
      '\x1bb',
      '[',
      'O',
      'M',
      '~',
      '0',
      '\\',
    ],
    ...[
      'é',
      '日本',
      '👩‍👩‍👧',
      '\x1b[<0;10;5M',
      '\x1b]11;rgb:1/2/3\x07',
      '\x1b]11;x\x1b\\',
      '\x1bP1\x1b\\',
      '\x1b[',
    ],
    ...['\x1b[200~', 'pasted', '\x1b[201~', '\x1b[M', '\x1b[[', '\x1b]', '\x07', '\x1b[?1;2c'],
  ]

  test('are the same however the bytes are cut into chunks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }),
        fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 8 }),
        (pieces, places) => {
          const whole = bytes(pieces.join(''))
          const cuts = [...new Set([0, ...places.filter((at) => at < whole.length), whole.length])].sort(
            (a, b) => a - b,
          )
          const chunks = cuts.slice(1).map((end, at) => whole.slice(cuts[at], end))
          expect(split(...chunks)).toEqual(split(whole))
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('no bytes make it throw, or hold anything back for ever', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 30 }), { maxLength: 5 }), (chunks) => {
        const splitter = createKeySplitter()
        for (const chunk of chunks) splitter.push(chunk)
        splitter.flush()
        expect(splitter.pending()).toBeNull()
      }),
    )
  })

  test.each([
    ['\x1b', 'escape'],
    ['\x1b[', 'escape'],
    ['\x1b[1;', 'sequence'],
    ['\x1b]11;rgb:', 'sequence'],
    ['\x1b[200~pas', 'sequence'],
    ['j', null],
  ])('%j leaves pending: %s', (input, pending) => {
    const splitter = createKeySplitter()
    splitter.push(bytes(input))
    expect(splitter.pending()).toBe(pending)
  })
})
