import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Key } from './key.ts'
import { createKeySplitter } from './key-splitter.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const inWords = (key: Key): string => {
  switch (key.kind) {
    case 'key':
      return key.name
    case 'paste':
      return `paste ${JSON.stringify(key.text)}`
    case 'mouse':
      return `${key.act} ${key.button} ${key.column},${key.row}`
    case 'answer':
      return `${key.of} ${[key.red, key.green, key.blue].map((part) => part.toFixed(3)).join(' ')}`
  }
}
const shown = (keys: readonly Key[]): string[] => keys.map(inWords)

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
    ['\x1b[1;2A\x1b[1;2B\x1b[1;2C\x1b[1;2D', ['shift-up', 'shift-down', 'shift-right', 'shift-left']],
    [
      '\x1b[5;5~\x1b[6;3~\x1b[6;2~\x1b[5;7~',
      ['ctrl-page-up', 'alt-page-down', 'shift-page-down', 'ctrl-alt-page-up'],
    ],
    ['\x1b[1;6H\x1b[1;5F\x1b[3;5~\x1b[2~', ['ctrl-shift-home', 'ctrl-end', 'ctrl-delete', 'insert']],
    ['\x1bOP\x1bOQ\x1bOR\x1bOS', ['f1', 'f2', 'f3', 'f4']],
    ['\x1b[11~\x1b[12~\x1b[13~\x1b[14~', ['f1', 'f2', 'f3', 'f4']],
    ['\x1b[15~\x1b[17~\x1b[18~\x1b[19~', ['f5', 'f6', 'f7', 'f8']],
    ['\x1b[20~\x1b[21~\x1b[23~\x1b[24~', ['f9', 'f10', 'f11', 'f12']],
    ['\x1b[[A\x1b[[B\x1b[[C\x1b[[D\x1b[[E', ['f1', 'f2', 'f3', 'f4', 'f5']],
    ['\x1b[1;2P\x1b[1;5Q\x1b[1;3R\x1b[15;2~', ['shift-f1', 'ctrl-f2', 'alt-f3', 'shift-f5']],
    ['\x03\x04\x15\x17\x0e\x10', ['ctrl-c', 'ctrl-d', 'ctrl-u', 'ctrl-w', 'ctrl-n', 'ctrl-p']],
    ['\x7f\b \n', ['backspace', 'backspace', 'space', 'enter']],
    ['\x1b', ['escape']],
    ['\x1b\x1b', ['escape', 'escape']],
    ['\x1bb\x1b\x7f', ['alt-b', 'alt-backspace']],
    ['\x1b[', ['alt-[']],
    ['\x1b\x04\x1b\x1f\x1b\0', ['ctrl-alt-d', 'ctrl-alt-_', 'ctrl-alt-space']],
    ['\x1b\x1b[D\x1b\x1b[C\x1b\x1bOA', ['alt-left', 'alt-right', 'alt-up']],
    ['\x1b\x1b[6~\x1b\x1b[Z\x1b\x1b[1;6A', ['alt-page-down', 'alt-shift-tab', 'ctrl-alt-shift-up']],
    ['\x1b\x1b\x1b[D', ['escape', 'alt-left']],
    ['\x1b\x1b[1;3D', ['escape', 'alt-left']],
    ['\x1b\x1b\x1b', ['escape', 'escape', 'escape']],
    ['\x1b\x1bq', ['escape', 'alt-q']],
    ['\x1b\x1b[', ['escape', 'alt-[']],
    ['\x1b\x1b[1;', ['escape']],
    ['\x1b\x1b[?62;22c', ['escape']],
    ['\x1b\x1b[<0;10;5M', ['escape', 'press left 9,4']],
    ['\x1b\x1b]11;rgb:0/8/f\x07', ['escape', 'background 0.000 0.533 1.000']],
    ['\x1b\x1b[200~a\x1b[201~', ['escape', 'paste "a"']],
    ['é日👍', ['é', '日', '👍']],
    ['\x1b[200~two\nlines q\x1b[201~j', ['paste "two\\nlines q"', 'j']],
    ['\x1b[200~\x1b[31mred\x1b[201~', ['paste "\\u001b[31mred"']],
    ['\x1b[200~never ended', ['paste "never ended"']],
  ])('%j are %j', (input, names) => {
    expect(shown(split(bytes(input)))).toEqual(names)
  })

  test.each([
    ['a press', '\x1b[<0;10;5M', 'press left 9,4'],
    ['a release', '\x1b[<0;10;5m', 'release left 9,4'],
    ['the corner', '\x1b[<1;1;1M', 'press middle 0,0'],
    ['a wide screen', '\x1b[<2;1000;300M', 'press right 999,299'],
    ['a drag', '\x1b[<32;10;6M', 'drag left 9,5'],
    ['a drag with another button', '\x1b[<34;10;6M', 'drag right 9,5'],
    ['a move', '\x1b[<35;10;6M', 'move none 9,5'],
    ['the wheel', '\x1b[<64;3;4M', 'wheel-up none 2,3'],
    ['the wheel back', '\x1b[<65;3;4M', 'wheel-down none 2,3'],
    ['Ctrl, Alt and Shift with it', '\x1b[<28;3;4M', 'press left 2,3'],
    ['the wheel with Shift', '\x1b[<69;3;4M', 'wheel-down none 2,3'],
  ])('the mouse: %s', (_, sequence, name) => {
    expect(shown(split(bytes(`a${sequence}b`)))).toEqual(['a', name, 'b'])
  })

  test.each([
    ['four digits, BEL', 'rgb:1616/8080/ffff\x07', 'background 0.086 0.502 1.000'],
    ['four digits, ST', 'rgb:1616/8080/ffff\x1b\\', 'background 0.086 0.502 1.000'],
    ['two digits', 'rgb:00/80/FF\x07', 'background 0.000 0.502 1.000'],
    ['one digit', 'rgb:0/8/f\x07', 'background 0.000 0.533 1.000'],
    ['three digits', 'rgb:000/7ff/fff\x1b\\', 'background 0.000 0.500 1.000'],
    ['digits that differ', 'rgb:f/ff/ffff\x07', 'background 1.000 1.000 1.000'],
    ['with what shines through', 'rgba:1616/1818/1d1d/c000\x07', 'background 0.086 0.094 0.114'],
  ])('the background colour: %s', (_, colour, name) => {
    expect(shown(split(bytes(`a\x1b]11;${colour}b`)))).toEqual(['a', name, 'b'])
  })

  test.each([
    ['an old mouse report', '\x1b[M !!'],
    ['a mouse report outside the screen', '\x1b[<0;0;5M'],
    ['the wheel to the side', '\x1b[<66;3;4M\x1b[<67;3;4M'],
    ['a button beyond the wheel', '\x1b[<128;3;4M'],
    ['a mouse report of too few numbers', '\x1b[<0;3M'],
    ['a mouse report of another kind', '\x1b[<0;3;4t'],
    ['the colour of the text', '\x1b]10;rgb:1616/1818/1d1d\x07'],
    ['a background by name', '\x1b]11;black\x07'],
    ['a background of five digits', '\x1b]11;rgb:16161/1818/1d1d\x07'],
    ['a background of two parts', '\x1b]11;rgb:1616/1818\x07'],
    ['the question for the background', '\x1b]11;?\x07'],
    ['device attributes', '\x1b[?62;22c'],
    ['secondary device attributes', '\x1b[>0;276;0c'],
    ['the cursor position', '\x1b[12;40R'],
    ['a mode report', '\x1b[?2026;2$y'],
    ['a device control string', '\x1bP1$r0m\x1b\\'],
    ['focus in and out', '\x1b[I\x1b[O'],
    ['a key beyond F12', '\x1b[25~\x1b[16~'],
    ['a function key of the Linux console beyond F5', '\x1b[[F'],
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
      '\x1b\x1b[D',
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
      '\x1b[<64;1;1M',
      '\x1b[<35;200;60m',
      '\x1b[<',
      '\x1b]11;rgb:1/2/3\x07',
      '\x1b]11;rgb:1616/1818/1d1d\x1b\\',
      '\x1b]11;rgba:f/f/f/f\x07',
      '\x1bOP',
      '\x1b[[A',
      '\x1b[15;5~',
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
    ['\x1b\x1b', 'escape'],
    ['\x1b\x1b[', 'escape'],
    ['\x1b\x1bq', null],
    ['\x1b[1;', 'sequence'],
    ['\x1b\x1b[1;', 'sequence'],
    ['\x1b]11;rgb:', 'sequence'],
    ['\x1b[200~pas', 'sequence'],
    ['j', null],
  ])('%j leaves pending: %s', (input, pending) => {
    const splitter = createKeySplitter()
    splitter.push(bytes(input))
    expect(splitter.pending()).toBe(pending)
  })
})
