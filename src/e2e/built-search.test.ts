import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { plainEnvironment, Terminal } from './terminal.ts'

const NODE = process.execPath
const BIN = resolve('bin/onrecord.js')
/** So many that the index is not made at once. */
const MANY = 60_000

let folder = ''
let library = ''
let open: Terminal[] = []

const onrecord = (args: readonly string[], input?: string | Buffer) =>
  spawnSync(NODE, [BIN, ...args], {
    env: { ...plainEnvironment() },
    ...(input === undefined ? {} : { input }),
  })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-search-'))
  const quotations = [
    'The bridge is safe.',
    'Nobody asked the river.',
    'The decent and democratic thing to do.',
  ]
  const lines = quotations.map(
    (text, at) => `${JSON.stringify({ id: `q${at}`, text, speaker: 'Ann Smith' })}\n`,
  )
  writeFileSync(join(folder, 'quotes.jsonl'), lines.join(''))
  library = join(folder, 'quotes.onrecord')
  expect(onrecord(['index', join(folder, 'quotes.jsonl'), '-o', library])).toMatchObject({ status: 0 })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(async () => {
  await Promise.all(open.map((terminal) => terminal.close()))
  open = []
})

const start = async (...sources: readonly string[]): Promise<Terminal> => {
  const terminal = new Terminal(NODE, [BIN, ...sources], { columns: 100, rows: 30 })
  open.push(terminal)
  await terminal.untilShown('━ Dates ')
  return terminal
}

describe('the search of the built program', () => {
  test.each([
    ['a library', () => [library]],
    ['the file it was made of', () => [join(folder, 'quotes.jsonl')]],
    ['the bundled timeline', () => []],
  ])('finds a half-remembered quote in %s first, and ends with its thread', async (_, sources) => {
    const terminal = await start(...sources())
    terminal.type('/democratc thing to do')
    await terminal.until(
      (seen) => /▸[^\n]*democratic thing (?:for them )?to do/.test(seen.screen()),
      'quote that is chosen',
    )
    terminal.type('\x1b')
    await terminal.untilShown('━ Dates')
    terminal.type('q')
    expect(await terminal.ending(3000)).toEqual({ status: 0, signal: 0 })
  })

  test('ends at once on Ctrl-C while its index is being made', async () => {
    const words = 'the bridge is safe and nobody asked the river about anything at all'.split(' ')
    const quotations = Array.from({ length: MANY }, (_, at) => ({
      text: words.map((word, place) => `${word}${(at * (place + 7)) % 9973}`).join(' '),
      speaker: `Speaker ${at % 100}`,
    }))
    const file = join(folder, 'many.jsonl')
    writeFileSync(file, quotations.map((quotation) => `${JSON.stringify(quotation)}\n`).join(''))
    const terminal = new Terminal(NODE, [BIN, file], { columns: 100, rows: 30 })
    open.push(terminal)
    await terminal.untilShown('Dates 1/', 30_000)
    terminal.type('/bridge')
    await terminal.until(() => /indexing \d+ %/.test(terminal.screen()), 'progress of the index', 20_000)
    const asked = performance.now()
    terminal.type('\x03')
    expect(await terminal.ending(5000)).toEqual({ status: 130, signal: 0 })
    expect(performance.now() - asked).toBeLessThan(1500)
  })
})

describe('the built program, in pipes', () => {
  test('writes a library to standard output, and reads it from standard input', () => {
    const { status, stdout, stderr } = onrecord(['index', join(folder, 'quotes.jsonl'), '-o', '-'])
    expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' })
    expect(stdout.equals(readFileSync(library))).toBe(true)
    const answer = onrecord(['search', 'bridge', '-'], stdout)
    expect(answer.stdout.toString()).toContain('The bridge is safe.')
  })

  test('reads a list of queries from standard input', () => {
    const { status, stdout } = onrecord(['search', '--batch', '-', library], 'bridge\r\n{"q":"river"}\r\n')
    expect(status).toBe(0)
    const lines = stdout
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ query, results }) => [query, results[0].id])).toEqual([
      ['bridge', 'q0'],
      ['river', 'q1'],
    ])
  })
})
