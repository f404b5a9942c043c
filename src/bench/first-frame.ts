/** Start-up: how long a program takes from its start to the end of its first frame, in a terminal of its own. */
import { join } from 'node:path'
import { BUNDLED_TITLE, bundledTimeline } from '../cli/bundled-timeline.ts'
import { Terminal } from '../e2e/terminal.ts'
import { dateInWords } from '../model/date-in-words.ts'

export interface FirstFrameSettings {
  readonly columns: number
  readonly rows: number
  readonly env: Readonly<Record<string, string>>
  /** How long to wait at most, in milliseconds. */
  readonly deadline?: number
}

/** Ends a synchronised update: the whole frame has been sent. */
export const END_OF_FRAME = '\u001b[?2026l'

/** What Node runs to show the program on its bundled timeline. */
export const PROGRAM: readonly string[] = ['bin/onrecord.js']
/** What the least program does that writes something. */
const BARE_NODE: readonly string[] = ['-e', 'process.stdout.write("hello")']
const isHello = (output: string): boolean => output.includes('hello')

const WHOLE_DAY = /^\d{4}-\d\d-\d\d/

/** What the first frame shows of the bundled timeline, from its first line to its last: title, date, event with its detail, keys. */
const shownFirst = (): readonly string[] => {
  const timeline = bundledTimeline()
  const event = timeline.events.find(({ date }) => date !== null && WHOLE_DAY.test(date))
  if (event === undefined) throw new Error('the bundled timeline holds no event of a day')
  const date = dateInWords(event.date ?? '').slice(0, 12)
  return [BUNDLED_TITLE, ' Dates ', date, 'Events 1/', event.headline.slice(0, 20), 'quit']
}

/** Whether the first update that was sent whole shows all of these. */
const isFirstFrame =
  (words: readonly string[]) =>
  (output: string): boolean => {
    const frame = output.slice(0, Math.max(0, output.indexOf(END_OF_FRAME)))
    return frame !== '' && words.every((shown) => frame.includes(shown))
  }

/** The environment of a program whose starts leave something to the next: compiled code, and where its reader was. */
export const withOwnFolders = (
  env: FirstFrameSettings['env'],
  folder: string,
): FirstFrameSettings['env'] => ({
  ...env,
  XDG_CACHE_HOME: join(folder, 'cache'),
  XDG_STATE_HOME: join(folder, 'state'),
})

/** Milliseconds from the start of a command until what it has written, or what it shows, satisfies a condition. It is quit then. */
export const timeUntil = async (
  args: readonly string[],
  done: (output: string, screen: () => string) => boolean,
  { columns, rows, env, deadline }: FirstFrameSettings,
): Promise<number> => {
  const started = performance.now()
  const terminal = new Terminal(process.execPath, args, { columns, rows, env })
  try {
    await terminal.until(() => done(terminal.output, () => terminal.screen()), 'first frame', deadline)
    const elapsed = performance.now() - started
    terminal.type('q')
    await terminal.ending()
    return elapsed
  } finally {
    await terminal.close()
  }
}

/** Milliseconds of a bare Node and of the first frame on the bundled timeline, in turn. */
export interface StartupTimes {
  readonly bare: readonly number[]
  readonly onrecord: readonly number[]
  /** With no code compiled before, and nothing remembered. */
  readonly firstEver: number
}

/** Pairs of starts, of Node by itself and of the program, in milliseconds; those to warm up are not counted. */
export const startupTimes = async (
  pairs: number,
  warmUps: number,
  settings: FirstFrameSettings,
): Promise<StartupTimes> => {
  const [bare, onrecord]: [number[], number[]] = [[], []]
  const isDrawn = isFirstFrame(shownFirst())
  const firstEver = await timeUntil(PROGRAM, isDrawn, settings)
  for (let pair = -warmUps; pair < pairs; pair++) {
    const ofBare = await timeUntil(BARE_NODE, isHello, settings)
    const ofOnrecord = await timeUntil(PROGRAM, isDrawn, settings)
    if (pair < 0) continue
    bare.push(ofBare)
    onrecord.push(ofOnrecord)
  }
  return { bare, onrecord, firstEver }
}
