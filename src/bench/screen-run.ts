/** One run of the program on a large timeline: keys view by view, and its memory on the way. */
import { spawnSync } from 'node:child_process'
import { Terminal } from '../e2e/terminal.ts'
import { PROGRAM } from './first-frame.ts'
import type { KeyRun, ScreenFigures } from './screen-report.ts'
import { ANSWERED, LEAVE_SEARCH, type Scene, type Step } from './screen-scenes.ts'
import { type KeyAnswer, type Patience, pressTimed, untilQuiet } from './timed-keys.ts'

export interface RunSettings {
  readonly columns: number
  readonly rows: number
  readonly env: Readonly<Record<string, string>>
  /** How many keys each view gets. */
  readonly keys: number
}

const OPENING_MS = 120_000
const MOVE: Patience = { quietMs: 30, silentMs: 500 }
/** An answer may come a while after the letter is shown. */
const TYPING: Patience = { quietMs: 100, silentMs: 500 }
/** Everything that is loaded after the first frame is there. */
const SETTLED_MS = 1_000

/** Megabytes that a process holds, as its system counts them; NaN where that cannot be asked. */
const megabytesOf = (processId: number): number => {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(processId)], { encoding: 'utf8' })
  const kilobytes = Number.parseInt(stdout ?? '', 10)
  return (kilobytes * 1024) / 1e6
}

const shows = (terminal: Terminal, { shows: expected }: Step): boolean =>
  typeof expected === 'string' ? terminal.screen().includes(expected) : expected.test(terminal.screen())

const pressAll = async (
  terminal: Terminal,
  keys: readonly string[],
  patience: Patience,
  wipe?: Scene['wipe'],
): Promise<Pick<KeyRun, 'answers' | 'silent'>> => {
  const answers: KeyAnswer[] = []
  let silent = 0
  for (const [at, key] of keys.entries()) {
    if (wipe !== undefined && at > 0 && at % wipe.every === 0) await pressTimed(terminal, wipe.keys, patience)
    const answer = await pressTimed(terminal, key, patience)
    if (answer === null) silent += 1
    else answers.push(answer)
  }
  return { answers, silent }
}

const played = async (terminal: Terminal, scene: Scene, count: number): Promise<KeyRun> => {
  for (const step of scene.enter) {
    terminal.type(step.keys)
    await terminal.until(() => shows(terminal, step), `${scene.name}: ${step.shows}`, OPENING_MS)
  }
  await untilQuiet(terminal, SETTLED_MS / 2)
  const patience = scene.kind === 'move' ? MOVE : TYPING
  const pressed = await pressAll(terminal, scene.keys(count), patience, scene.wipe)
  const { name, kind, isSelectionAlone = false } = scene
  return { name, kind, isSelectionAlone, ...pressed }
}

/** Opens a file and plays scenes on it, the first where it opens. */
export const screenRun = async (
  file: string,
  scenes: readonly Scene[],
  { keys, ...settings }: RunSettings,
): Promise<Pick<ScreenFigures, 'keys' | 'memory'>> => {
  const terminal = new Terminal(process.execPath, [...PROGRAM, file], settings)
  const memory: { when: string; megabytes: number }[] = []
  const weigh = (when: string): void => {
    memory.push({ when, megabytes: megabytesOf(terminal.processId) })
  }
  try {
    await terminal.untilShown('Dates 1/', OPENING_MS)
    weigh('after opening')
    terminal.type('/the')
    await terminal.until(() => ANSWERED.test(terminal.screen()), 'answer', OPENING_MS)
    await untilQuiet(terminal, SETTLED_MS)
    weigh('after indexing')
    terminal.type(LEAVE_SEARCH)
    await terminal.untilShown('━ Dates 1/')
    await untilQuiet(terminal, SETTLED_MS)
    const runs: KeyRun[] = []
    for (const scene of scenes) runs.push(await played(terminal, scene, keys))
    weigh('after the keys')
    terminal.type('\x03')
    await terminal.ending()
    return { keys: runs, memory }
  } finally {
    await terminal.close()
  }
}

/** Letters typed to a program that only echoes them: what a key costs with nothing behind it. */
export const echoRun = async (
  name: string,
  [command = '', ...args]: readonly string[],
  { keys, ...settings }: RunSettings,
): Promise<KeyRun> => {
  const terminal = new Terminal(command, args, settings)
  try {
    await terminal.untilShown('ready')
    await untilQuiet(terminal, SETTLED_MS / 2)
    const pressed = await pressAll(terminal, Array<string>(keys).fill('x'), MOVE)
    return { name, kind: 'echo', isSelectionAlone: false, ...pressed }
  } finally {
    await terminal.close()
  }
}
