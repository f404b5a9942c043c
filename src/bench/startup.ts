/** Start-up: from starting the process to the end of the first frame, beside a bare Node that writes one word. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { plainEnvironment, Terminal } from '../e2e/terminal.ts'
import { type Bench, median, millisecondsOf } from './measurement.ts'

const COLUMNS = 100
const ROWS = 30
const WARM_UPS = 3
const DEFAULT_PAIRS = 21
/** Ends a synchronised update: the whole frame has been sent. */
const END_OF_FRAME = '\u001b[?2026l'

const BARE_NODE = ['-e', 'process.stdout.write("hello")']
const PROGRAM = ['bin/onrecord.js']
const isHello = (output: string): boolean => output.includes('hello')

const isFirstFrame = (output: string): boolean => {
  const header = output.indexOf('onrecord')
  return header >= 0 && output.includes(END_OF_FRAME, header)
}

/** A run of a command in a terminal, timed until what it has written satisfies a condition. */
const timeUntil = async (
  args: readonly string[],
  done: (output: string) => boolean,
  env: Readonly<Record<string, string>>,
): Promise<number> => {
  const started = performance.now()
  const terminal = new Terminal(process.execPath, args, { columns: COLUMNS, rows: ROWS, env })
  try {
    await terminal.until(() => done(terminal.output), 'first frame')
    const elapsed = performance.now() - started
    terminal.type('q')
    await terminal.ending()
    return elapsed
  } finally {
    await terminal.close()
  }
}

/** `npm run bench -- startup [--pairs N]`: code compiled at one start is cached for the next in a folder of its own. */
export const startup: Bench = {
  purpose: 'process start to first frame on the bundled timeline, beside a bare Node',
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { pairs: { type: 'string' } } })
    const pairs = Number(values.pairs ?? DEFAULT_PAIRS)
    const { NODE_EXTRA_CA_CERTS: _, ...inherited } = plainEnvironment()
    const cache = await mkdtemp(join(tmpdir(), 'onrecord-startup-'))
    const env = { ...inherited, XDG_CACHE_HOME: cache }
    const [bare, onrecord]: [number[], number[]] = [[], []]
    try {
      const firstEver = await timeUntil(PROGRAM, isFirstFrame, env)
      for (let pair = -WARM_UPS; pair < pairs; pair++) {
        const ofBare = await timeUntil(BARE_NODE, isHello, env)
        const ofOnrecord = await timeUntil(PROGRAM, isFirstFrame, env)
        if (pair < 0) continue
        bare.push(ofBare)
        onrecord.push(ofOnrecord)
      }
      return [
        `node ${process.version}, ${process.platform} ${process.arch}, ${COLUMNS} × ${ROWS}, ${pairs} pairs after ${WARM_UPS} to warm up`,
        `bare node, "hello"     ${millisecondsOf(bare)}`,
        `onrecord, first frame  ${millisecondsOf(onrecord)}; the very first start ${firstEver.toFixed(1)} ms`,
        `ratio of medians       ${(median(onrecord) / median(bare)).toFixed(2)}`,
      ]
    } finally {
      await rm(cache, { recursive: true })
    }
  },
}
