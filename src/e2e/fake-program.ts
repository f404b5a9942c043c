/** Programs for tests of what is run: each keeps what it was given, and does no more. */
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ScratchFolder } from './scratch-folder.ts'

/** What a program was given. */
export interface Given {
  readonly args: readonly string[]
  /** What its last argument that is a file held, and who might do what with it. */
  readonly content: string | null
  readonly mode: number | null
}

export interface FakeProgram {
  readonly file: string
  /** @throws where it was not run */
  readonly given: () => Given
}

/** Makes a program of a name in `bin/` of a folder. @param then what it does at its end, in JavaScript */
export const fakeProgram = ({ folder, put }: ScratchFolder, name: string, then = ''): FakeProgram => {
  const record = join(folder, `${name}.json`)
  const file = put(
    `bin/${name}`,
    `#!${process.execPath}
const fs = require('node:fs')
const args = process.argv.slice(2)
const file = args.findLast((argument) => fs.existsSync(argument))
const content = file === undefined ? null : fs.readFileSync(file, 'utf8')
const mode = file === undefined ? null : fs.statSync(file).mode & 0o777
// Renamed into its place: whoever sees it sees all of it.
fs.writeFileSync(${JSON.stringify(`${record}.part`)}, JSON.stringify({ args, content, mode }))
fs.renameSync(${JSON.stringify(`${record}.part`)}, ${JSON.stringify(record)})
${then}
`,
  )
  chmodSync(file, 0o755)
  return { file, given: () => JSON.parse(readFileSync(record, 'utf8')) }
}
