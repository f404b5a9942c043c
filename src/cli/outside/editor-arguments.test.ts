import { expect, it } from 'vitest'
import { editorArguments, waitingArguments } from './editor-arguments.ts'

it.each<[string, readonly string[]]>([
  ['vi', ['+7', '/a.md']],
  ['/usr/bin/nvim', ['+7', '/a.md']],
  ['nano', ['+7', '/a.md']],
  ['emacs', ['+7', '/a.md']],
  ['kak', ['+7', '/a.md']],
  ['hx', ['/a.md:7']],
  ['subl', ['/a.md:7']],
  ['code', ['-g', '/a.md:7']],
  ['C:\\Programs\\Code.EXE', ['-g', '/a.md:7']],
  ['kate', ['--line', '7', '/a.md']],
  ['an-editor-of-mine', ['/a.md']],
])('%s opens a file at a line', (program, args) => {
  expect(editorArguments(program, '/a.md', 7)).toEqual(args)
})

it.each<[string, readonly string[], readonly string[]]>([
  ['vim', [], []],
  ['code', [], ['--wait']],
  ['code', ['-w'], []],
  ['subl', ['--wait'], []],
])('%s %j waits until a file is closed', (program, given, args) => {
  expect(waitingArguments(program, given)).toEqual(args)
})
