import { PassThrough } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../cli/main.ts'
import type { Streams } from '../cli/streams.ts'
import { createFakeTerminal } from './fake-terminal.ts'
import { ARTICLE, createScratchFolder } from './scratch-folder.ts'

const { put, remove } = createScratchFolder()
afterAll(remove)

const small = put('small.md', ARTICLE)
const large = put('large.md', ARTICLE + '\nThe weather was as it had been.\n'.repeat(3_000))

/** A run in a terminal; `output` is where standard output goes. It keeps what is printed, and who has the output then. */
const start = (output: 'terminal' | 'pipe', args: readonly string[]) => {
  const terminal = createFakeTerminal(80, 24)
  const owners: string[] = []
  const printed: string[] = []
  const kept = (write: (text: string) => void, isTTY: boolean) =>
    Object.assign(new PassThrough(), {
      isTTY,
      write: (text: string) => {
        write(text)
        return true
      },
    })
  const print = (text: string): void => void printed.push(`${owners.at(-1)}: ${text}`)
  const piped = kept(print, false)
  const { stdout: display } = terminal
  // What is written once the screen is left is no part of it.
  const shared = Object.assign(Object.create(display), {
    write: (text: string) => (owners.at(-1) === 'command' ? print(text) : display.write(text)),
  })
  // Of a stream, the commands use what is here.
  const streams = {
    stdin: terminal.stdin,
    stdout: output === 'terminal' ? shared : piped,
    stderr: kept(print, false),
    environment: {},
    openKeyboard: async () => null,
    openDisplay: async () => ({ stream: display, close: () => {} }),
    screenHasOutput: (has: boolean) => void owners.push(has ? 'screen' : 'command'),
  } as unknown as Streams
  return { terminal, owners, printed, ended: main(args, streams) }
}

const WORDS = 'It is over for this government,\n'

describe('the screen and what is printed after it', () => {
  it.each<['terminal' | 'pipe', readonly string[], readonly string[], readonly string[]]>([
    ['terminal', [], ['screen'], []],
    ['terminal', ['--print-as', 'words'], ['screen', 'command'], [`command: ${WORDS}`]],
    ['pipe', ['--print-as', 'words'], ['command', 'command'], [`command: ${WORDS}`]],
  ])('have standard output by turns: a %s, %j', async (output, args, owners, printed) => {
    const run = start(output, [small, ...args])
    await run.terminal.untilShown('Dates 1/')
    run.terminal.type('/government')
    await run.terminal.untilShown('Ann Smith · ')
    run.terminal.type('\x14\x1b')
    await run.terminal.untilShown('━ Dates')
    run.terminal.type('q')
    expect(await run.ended).toBe(0)
    expect({ owners: run.owners, printed: run.printed }).toEqual({ owners, printed })
  })

  it.each([
    ['terminal', []],
    ['terminal', ['--print']],
    ['pipe', ['--print']],
  ] as const)('is there at once, however much is to be read: a %s, %j', async (output, args) => {
    const run = start(output, [large, ...args])
    await run.terminal.untilShown('0 articles · reading')
    await run.terminal.untilShown('Dates 1/')
    run.terminal.type('q')
    expect(await run.ended).toBe(0)
  })
})
