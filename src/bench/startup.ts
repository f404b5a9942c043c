/** Start-up: from starting the process to the end of the first frame, beside a bare Node that writes one word. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { BUNDLED_TITLE, bundledTimeline } from '../cli/bundled-timeline.ts'
import { plainEnvironment, Terminal } from '../e2e/terminal.ts'
import { dateInWords } from '../model/date-in-words.ts'
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

/** What the first frame shows of the timeline, from its first line to its last: title, date, event with its detail, keys. */
const shownFirst = (): readonly string[] => {
  const timeline = bundledTimeline()
  const [event] = timeline.events
  if (event === undefined) throw new Error('the bundled timeline holds no event')
  const date = dateInWords(event.date ?? '').slice(0, 12)
  return [BUNDLED_TITLE, 'Dates 1/', date, 'Events 1/', event.headline.slice(0, 20), 'quit']
}

/** Whether the first update that was sent whole shows all of these. */
const isFirstFrame =
  (words: readonly string[]) =>
  (output: string): boolean => {
    const frame = output.slice(0, Math.max(0, output.indexOf(END_OF_FRAME)))
    return frame !== '' && words.every((shown) => frame.includes(shown))
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
    const isDrawn = isFirstFrame(shownFirst())
    try {
      const firstEver = await timeUntil(PROGRAM, isDrawn, env)
      for (let pair = -WARM_UPS; pair < pairs; pair++) {
        const ofBare = await timeUntil(BARE_NODE, isHello, env)
        const ofOnrecord = await timeUntil(PROGRAM, isDrawn, env)
        if (pair < 0) continue
        bare.push(ofBare)
        onrecord.push(ofOnrecord)
      }
      return [
        `node ${process.version}, ${process.platform} ${process.arch}, ${COLUMNS} × ${ROWS}, ${pairs} pairs after ${WARM_UPS} to warm up`,
        `bare node, "hello"     ${millisecondsOf(bare)}`,
        `onrecord, first frame  ${millisecondsOf(onrecord)}; the very first start ${firstEver.toFixed(1)} ms`,
        `ratio of medians       ${(median(onrecord) / median(bare)).toFixed(2)}`,
        `median of the ratios   ${median(onrecord.map((value, pair) => value / (bare[pair] ?? Number.NaN))).toFixed(2)}`,
      ]
    } finally {
      await rm(cache, { recursive: true })
    }
  },
}
