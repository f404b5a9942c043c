import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'
import { ARTICLE, BINARY, createScratchFolder } from './scratch-folder.ts'
import { plainEnvironment } from './terminal.ts'

const { put, remove } = createScratchFolder()
afterAll(remove)

const good = put('good.md', ARTICLE)
const bad = put('bad.txt', BINARY)

/** How the built program ends, and what it prints, where nobody reads some of its streams. */
const unheard = async (args: readonly string[], closed: readonly ('stdout' | 'stderr')[]) => {
  const program = spawn(process.execPath, ['bin/onrecord.js', ...args], { env: plainEnvironment() })
  for (const stream of closed) program[stream].destroy()
  const ended = new Promise<number | null>((resolve) => program.on('close', resolve))
  const printed = async (stream: 'stdout' | 'stderr') =>
    closed.includes(stream) ? null : text(program[stream])
  const [stdout, stderr] = await Promise.all([printed('stdout'), printed('stderr')])
  return { stdout, stderr, status: await ended }
}

const FOUND =
  '“It is over for this government,” — Ann Smith, Wednesday 20 February 2019 (The Paper: Smith goes)\n'

describe('where nobody reads', () => {
  it.each<[string, readonly string[], readonly ('stdout' | 'stderr')[], object]>([
    [
      'what is wrong, what is found is printed all the same',
      ['search', 'government', bad, good],
      ['stderr'],
      { stdout: FOUND, stderr: null, status: 0 },
    ],
    [
      'what is wrong, a mistake is still one',
      ['parse', bad],
      ['stderr'],
      { stdout: '', stderr: null, status: 2 },
    ],
    [
      'anything, a mistake is still one',
      ['parse', bad],
      ['stdout', 'stderr'],
      { stdout: null, stderr: null, status: 2 },
    ],
    [
      'what is found, it has been seen',
      ['search', 'government', good],
      ['stdout'],
      { stdout: null, stderr: '', status: 0 },
    ],
  ])('%s', async (_, args, closed, expected) => {
    expect(await unheard(args, closed)).toEqual(expected)
  })
})
