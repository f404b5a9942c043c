import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandWords } from './command-words.ts'

describe('the words of a command', () => {
  it.each<[string, readonly string[]]>([
    ['vi', ['vi']],
    ['code -w', ['code', '-w']],
    ['  code \t -w  ', ['code', '-w']],
    ['"/my programs/ed" -x', ['/my programs/ed', '-x']],
    ["'/my programs/ed' -x", ['/my programs/ed', '-x']],
    ['/my\\ programs/ed', ['/my programs/ed']],
    ['emacs --eval "(a \\"b\\" \\\\ \\c)"', ['emacs', '--eval', '(a "b" \\ \\c)']],
    ["a'b c'd", ['ab cd']],
    ["ed ''", ['ed', '']],
    ['~/bin/ed ~/.edrc', ['/home/ann/bin/ed', '/home/ann/.edrc']],
    ["'~/ed' a~/b", ['~/ed', 'a~/b']],
    // No shell is asked.
    ['ed; rm -rf $HOME | `x`', ['ed;', 'rm', '-rf', '$HOME', '|', '`x`']],
    ['', []],
  ])('%j', (command, words) => {
    expect(commandWords(command, '/home/ann', 'linux')).toEqual(words)
  })

  it.each([['"ed'], ["ed 'x"], ['ed \\']])('are none in %j', (command) => {
    expect(commandWords(command, null, 'linux')).toBeNull()
  })

  it('keep the strokes of paths on Windows', () => {
    expect(commandWords('"C:\\My Programs\\ed.exe" C:\\x', null, 'win32')).toEqual([
      'C:\\My Programs\\ed.exe',
      'C:\\x',
    ])
  })

  it('are those that were put between marks, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (words) => {
        const command = words.map((word) => `'${word.replaceAll("'", `'"'"'`)}'`).join(' ')
        expect(commandWords(command, '/home/ann', 'linux')).toEqual(words)
      }),
    )
  })
})
