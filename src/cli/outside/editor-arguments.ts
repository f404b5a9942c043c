/** How each editor is told the line to open a file at. */
import { basename } from 'node:path'

type LineArguments = (file: string, line: number) => readonly string[]

const PLUS_LINE: LineArguments = (file, line) => [`+${line}`, file]
const FILE_COLON_LINE: LineArguments = (file, line) => [`${file}:${line}`]
const GO_TO: LineArguments = (file, line) => ['-g', `${file}:${line}`]
const LINE_OPTION: LineArguments = (file, line) => ['--line', String(line), file]

const WAYS: readonly (readonly [LineArguments, readonly string[]])[] = [
  [PLUS_LINE, ['vi', 'vim', 'nvim', 'gvim', 'mvim', 'view', 'nano', 'pico', 'rnano', 'emacs', 'emacsclient']],
  [PLUS_LINE, ['micro', 'kak', 'joe', 'jed', 'ne', 'mg', 'mcedit', 'gedit', 'bbedit']],
  [FILE_COLON_LINE, ['hx', 'helix', 'subl', 'sublime_text', 'zed', 'zeditor']],
  [GO_TO, ['code', 'code-insiders', 'codium', 'vscodium', 'cursor', 'windsurf']],
  [LINE_OPTION, ['kate', 'kwrite', 'idea', 'pycharm', 'webstorm', 'mate']],
]

/** Editors that come back at once, with the option by which they wait until the file is closed. */
const WAITING: Readonly<Record<string, string>> = {
  code: '--wait',
  'code-insiders': '--wait',
  codium: '--wait',
  vscodium: '--wait',
  cursor: '--wait',
  windsurf: '--wait',
  subl: '--wait',
  zed: '--wait',
  zeditor: '--wait',
  gvim: '--nofork',
  mvim: '--nofork',
  bbedit: '--wait',
  mate: '--wait',
  idea: '--wait',
  pycharm: '--wait',
  webstorm: '--wait',
}

const nameOf = (program: string): string =>
  basename(program.replaceAll('\\', '/'))
    .toLowerCase()
    .replace(/\.(?:exe|cmd|bat)$/, '')

/** The arguments that open a file at a line; an editor that is not known gets the file alone. */
export const editorArguments = (program: string, file: string, line: number): readonly string[] => {
  const name = nameOf(program)
  const way = WAYS.find(([, names]) => names.includes(name))?.[0]
  return way === undefined ? [file] : way(file, line)
}

/** What makes an editor wait until its file is closed; nothing where it does of itself, or was told to already. */
export const waitingArguments = (program: string, given: readonly string[]): readonly string[] => {
  const option = WAITING[nameOf(program)]
  const isGiven = given.some((argument) => ['-w', '-f', '--wait', '--nofork'].includes(argument))
  return option === undefined || isGiven ? [] : [option]
}
