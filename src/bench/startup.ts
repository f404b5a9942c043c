/** Start-up: from starting the process to the end of the first frame, beside a bare Node that writes one word. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { plainEnvironment } from '../e2e/terminal.ts'
import { startupTimes, withOwnFolders } from './first-frame.ts'
import { type Bench, median, millisecondsOf } from './measurement.ts'

const COLUMNS = 100
const ROWS = 30
const WARM_UPS = 3
const DEFAULT_PAIRS = 21

/** `npm run bench -- startup [--pairs N]`: as somebody starts it who has started it before. */
export const startup: Bench = {
  purpose: 'process start to first frame on the bundled timeline, beside a bare Node',
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { pairs: { type: 'string' } } })
    const pairs = Number(values.pairs ?? DEFAULT_PAIRS)
    const { NODE_EXTRA_CA_CERTS: _, ...inherited } = plainEnvironment()
    const folder = await mkdtemp(join(tmpdir(), 'onrecord-startup-'))
    try {
      const settings = { columns: COLUMNS, rows: ROWS, env: withOwnFolders(inherited, folder) }
      const { bare, onrecord, firstEver } = await startupTimes(pairs, WARM_UPS, settings)
      return [
        `node ${process.version}, ${process.platform} ${process.arch}, ${COLUMNS} × ${ROWS}, ${pairs} pairs after ${WARM_UPS} to warm up`,
        `bare node, "hello"     ${millisecondsOf(bare)}`,
        `onrecord, first frame  ${millisecondsOf(onrecord)}; the very first start ${firstEver.toFixed(1)} ms`,
        `ratio of medians       ${(median(onrecord) / median(bare)).toFixed(2)}`,
        `median of the ratios   ${median(onrecord.map((value, pair) => value / (bare[pair] ?? Number.NaN))).toFixed(2)}`,
      ]
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}
