/** What is remembered of a screen that somebody ends from outside. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { plainEnvironment, Terminal } from './terminal.ts'

const BROWSE = `${process.execPath} ${resolve('bin/onrecord.js')} article.md`

let folder = ''
let open: Terminal[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-leaving-'))
  writeFileSync(
    join(folder, 'article.md'),
    '---\nheadline: The bridges\npublished: 2019-02-21\n---\n\n“The bridges are safe,” Ann Smith said on Monday.\n',
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(async () => {
  await Promise.all(open.map((terminal) => terminal.close()))
  open = []
})

const run = async (state: string): Promise<Terminal> => {
  const env = { ...plainEnvironment(), XDG_STATE_HOME: join(folder, state) }
  const terminal = new Terminal('/bin/sh', ['-c', `exec ${BROWSE}`], { columns: 80, rows: 24, env, folder })
  open.push(terminal)
  await terminal.until(({ emulator }) => emulator.buffer.active.type === 'alternate', 'screen')
  return terminal
}

test.each([
  ['SIGTERM', 15],
  ['SIGHUP', 1],
] as const)('%s is remembered as quitting is: where one was, and what was marked', async (signal, number) => {
  const terminal = await run(signal)
  await terminal.untilShown('Dates 1/')
  terminal.type('a')
  await terminal.untilShown('The bridges')
  terminal.type('m')
  await terminal.untilShown('Marked, 1 in all')
  terminal.kill(signal)
  expect(await terminal.ending()).toEqual({ status: 0, signal: number })

  const again = await run(signal)
  await again.untilShown('Dates › ')
  again.type('M')
  await again.untilShown('Nothing is marked any more')
  again.type('q')
  expect(await again.ending()).toEqual({ status: 0, signal: 0 })
})
