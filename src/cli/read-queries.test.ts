import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { createScratchFolder } from '../e2e/scratch-folder.ts'
import { readQueries } from './read-queries.ts'

const { folder, put, clear, remove } = createScratchFolder()
afterEach(clear)
afterAll(remove)

describe('the queries of a file', () => {
  it.each<[string, string | Uint8Array, readonly string[]]>([
    ['a line each', 'broad church\ndemocratic thing\n', ['broad church', 'democratic thing']],
    ['without a last line end', 'one\ntwo', ['one', 'two']],
    ['as JSON with a q', '{"q":"broad church","id":7}\n{"id":8,"q":"“two”"}', ['broad church', '“two”']],
    ['of both kinds', 'one\n {"q":"two"}\nthree', ['one', 'two', 'three']],
    ['as they stand, where JSON has no q', '{"p":"x"}\n{"q":5}\n{q}', ['{"p":"x"}', '{"q":5}', '{q}']],
    ['behind line ends of Windows', 'one\r\n{"q":"two"}\r\n', ['one', 'two']],
    ['behind a byte order mark', '\ufeffone\ntwo', ['one', 'two']],
    ['in UTF-16 behind its mark', Buffer.from('\ufeffone\r\nzwö', 'utf16le'), ['one', 'zwö']],
    ['between empty lines', '\n\n one \n \t\ntwo\n\n', [' one ', 'two']],
    ['with filters and marks', 'speaker:corbyn -"a b"\n-x', ['speaker:corbyn -"a b"', '-x']],
  ])('%s', (_, content, expected) => {
    expect(readQueries(put('q.txt', content))).toEqual(expected)
  })

  it.each<[string, string | Uint8Array | null, string]>([
    ['missing', null, 'cannot be read (no such file or folder)'],
    ['empty', '', 'no queries in it'],
    ['blank', '\n \r\n\ufeff', 'no queries in it'],
    ['binary', Uint8Array.from([0x89, 0xff, 0]), 'not a text in UTF-8'],
  ])('that is %s are refused', (_, content, reason) => {
    const file = content === null ? `${folder}/none` : put('q.txt', content)
    expect(() => readQueries(file)).toThrow(`--batch: ${file}: ${reason}`)
  })
})
