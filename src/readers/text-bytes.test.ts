import { describe, expect, it } from 'vitest'
import { decodeText } from './text-bytes.ts'

const littleEndian = (text: string): number[] => [...Buffer.from(text, 'utf16le')]
const bigEndian = (text: string): number[] => [...Buffer.from(text, 'utf16le').swap16()]

describe('the text of bytes', () => {
  it.each([
    ['a byte order mark goes', [0xef, 0xbb, 0xbf, 0x61], 'a'],
    ['line ends are one unit', [0x61, 0x0d, 0x0a, 0x62, 0x0d, 0x63], 'a\nb\nc'],
    ['UTF-16 by its mark', [0xff, 0xfe, ...littleEndian('“é”\r\n👋')], '“é”\n👋'],
    ['UTF-16 with the large half first', [0xfe, 0xff, ...bigEndian('“é”\r\n👋')], '“é”\n👋'],
    ['nothing', [], ''],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ kind: 'text', text })
  })

  it.each([
    ['Latin-1 is not guessed', [0x63, 0x61, 0x66, 0xe9], 'not a text in UTF-8'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x00, 0x1a], 'not a text in UTF-8'],
    ['half of a pair in UTF-16', [0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8], 'not a text in UTF-16LE'],
    ['a zero among letters', [0x61, 0x00, 0x62], 'not a text: there are zero bytes in it'],
    ['another', [0x61, 0x00, 0x62, 0x63], 'not a text: there are zero bytes in it'],
    ['zeros alone', [0, 0, 0, 0], 'not a text: there are zero bytes in it'],
    [
      'UTF-16 without its mark',
      littleEndian('It is over.'),
      'text in UTF-16 without a byte order mark; save it as UTF-8',
    ],
    [
      'the same with the large half first',
      bigEndian('It is over.'),
      'text in UTF-16 without a byte order mark; save it as UTF-8',
    ],
  ])('%s: none', (_, bytes, fault) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ kind: 'fault', fault })
  })

  it('is none where there is more than a string can hold', () => {
    expect(decodeText(new Uint8Array(540_000_000).fill(0x61))).toEqual({
      kind: 'fault',
      fault: 'over 512 MB, more than can be read at once',
    })
  })
})
