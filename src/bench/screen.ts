/** How fast the screen is on a large timeline: key to frame, bytes of a frame, start, memory. */
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { plainEnvironment } from '../e2e/terminal.ts'
import { writeTimeline } from '../model/timeline-file.ts'
import { PROGRAM, startupTimes, timeUntil, withOwnFolders } from './first-frame.ts'
import { madeTimeline } from './made-timeline.ts'
import type { Bench } from './measurement.ts'
import { overScreenLimit, type ScreenFigures, screenTables } from './screen-report.ts'
import { echoRun, type RunSettings, screenRun } from './screen-run.ts'
import { ONE_PANE_SCENES, SCENES } from './screen-scenes.ts'

const [COLUMNS, ROWS] = [120, 40]
const ONE_PANE = { columns: 80, rows: 24 }
const SEED = 20190218
const STARTS = 15
const STARTS_OF_LARGE = 3
const WARM_UPS = 3
const OPENING_MS = 120_000
const DEFAULTS = { events: '100000', quotes: '100000', keys: '100' }

const CAT = ['/bin/sh', '-c', 'stty raw -echo; echo ready; exec cat']
const ECHOING_NODE = [
  process.execPath,
  '-e',
  'process.stdin.setRawMode(true).on("data", (key) => process.stdout.write(key)); process.stdout.write("ready")',
]

const LIBRARY = 'made.onrecord'

/** Makes a library of a timeline file beside it, as a user does. */
const indexed = (file: string, env: RunSettings['env']): string => {
  const library = join(dirname(file), LIBRARY)
  const { status, stderr } = spawnSync(process.execPath, [...PROGRAM, 'index', file, '-o', library], {
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`no library was made: ${stderr}`)
  return library
}

const figuresOf = async (file: string, settings: RunSettings): Promise<ScreenFigures> => {
  const { bare, onrecord } = await startupTimes(STARTS, WARM_UPS, settings)
  // A large file is read behind the screen: what counts is that its dates are there.
  const isDrawn = (_: string, screen: () => string): boolean => screen().includes('Dates 1/')
  const startsOn = async (source: string): Promise<readonly number[]> => {
    const ms: number[] = []
    for (let run = 0; run < STARTS_OF_LARGE; run++)
      ms.push(await timeUntil([...PROGRAM, source], isDrawn, { ...settings, deadline: OPENING_MS }))
    return ms
  }
  const library = indexed(file, settings.env)
  // Before any key is pressed: a timeline opens where it was left.
  const [startsOfFile, startsOfLibrary] = [await startsOn(file), await startsOn(library)]
  const { keys, memory } = await screenRun(file, SCENES, settings)
  const onePane = await screenRun(library, ONE_PANE_SCENES, { ...settings, ...ONE_PANE })
  const echoes = [
    await echoRun('an echo by cat', CAT, settings),
    await echoRun('an echo by a bare Node', ECHOING_NODE, settings),
  ]
  return {
    keys: [...keys, ...onePane.keys, ...echoes],
    starts: [
      { name: 'bare Node, “hello”', ms: bare, isLimited: false },
      { name: 'the bundled timeline', ms: onrecord, isLimited: true },
      { name: 'the large timeline, a file', ms: startsOfFile, isLimited: false },
      { name: 'the large timeline, a library', ms: startsOfLibrary, isLimited: false },
    ],
    memory: [
      ...memory.map(({ when, megabytes }) => ({ when: `a file, ${when}`, megabytes })),
      ...onePane.memory.map(({ when, megabytes }) => ({ when: `a library, ${when}`, megabytes })),
    ],
  }
}

/** `npm run bench -- screen [--events N] [--quotes N] [--keys N]`, on the program as it is built. */
export const screen: Bench = {
  purpose: 'the screen on a large timeline: [--events N] [--quotes N] [--keys N in each view]',
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: { events: { type: 'string' }, quotes: { type: 'string' }, keys: { type: 'string' } },
    })
    const { events, quotes, keys } = { ...DEFAULTS, ...values }
    const folder = await mkdtemp(join(tmpdir(), 'onrecord-bench-screen-'))
    try {
      const { NODE_EXTRA_CA_CERTS: _, ...inherited } = plainEnvironment()
      const file = join(folder, 'made.json')
      const size = { events: Number(events), quotes: Number(quotes), seed: SEED }
      await writeFile(file, writeTimeline(madeTimeline(size)))
      const figures = await figuresOf(file, {
        columns: COLUMNS,
        rows: ROWS,
        env: withOwnFolders(inherited, folder),
        keys: Number(keys),
      })
      const over = overScreenLimit(figures)
      if (over.length > 0) process.exitCode = 1
      return [
        `${size.events.toLocaleString('en')} events, ${size.quotes.toLocaleString('en')} quotes, ${COLUMNS} × ${ROWS}; node ${process.version}, ${process.platform} ${process.arch}`,
        '',
        ...screenTables(figures),
        '',
        ...over.map((figure) => `over its limit: ${figure}`),
      ]
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}
