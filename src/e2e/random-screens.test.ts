import { afterEach, describe, expect, test } from 'vitest'
import { madeTimeline } from '../bench/made-timeline.ts'
import { type SeededRandom, seededRandom } from '../bench/seeded-random.ts'
import type { Timeline } from '../model/timeline.ts'
import { serviceInThisThread } from '../search/service-in-this-thread.ts'
import type { Size } from '../state/area.ts'
import { EXAMPLE_TIMELINE } from '../state/example-timeline.ts'
import { settled } from '../state/settled.ts'
import type { State } from '../state/state.ts'
import { paint } from '../ui/paint.ts'
import { runScreen, type ScreenResult } from '../ui/run-screen.ts'
import { cellWidth } from '../ui/text/cells.ts'
import { BARE_TITLE, type BareScreen, createBareScreen } from './bare-screen.ts'
import { createFakeTerminal, type FakeTerminal } from './fake-terminal.ts'
import { laterService, plainService } from './plain-service.ts'
import { randomInput, randomSize } from './random-input.ts'

const MADE = madeTimeline({ events: 150, quotes: 200, seed: 3 })
const TIMELINES: readonly (readonly [name: string, timeline: Timeline])[] = [
  ['the example', EXAMPLE_TIMELINE],
  ['a made timeline', MADE],
  ['nothing', madeTimeline({ events: 0, quotes: 0, seed: 3 })],
]

let runs: { readonly terminal: FakeTerminal; readonly ended: Promise<ScreenResult> }[] = []

const start = async (
  { columns, rows }: Size,
  timeline: Timeline,
  search = plainService(timeline),
): Promise<FakeTerminal> => {
  const terminal = createFakeTerminal(columns, rows)
  const { stdin, stdout } = terminal
  const ended = runScreen({
    timeline,
    title: BARE_TITLE,
    search: async () => search,
    stdin,
    stdout,
    environment: {},
  })
  ended.catch(() => {})
  runs.push({ terminal, ended })
  await terminal.untilShown('Dates')
  return terminal
}

afterEach(async () => {
  for (const { terminal, ended } of runs) {
    terminal.type('\x03')
    // Fails where the screen did.
    await ended
    terminal.emulator.dispose()
  }
  runs = []
})

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Everything that can be seen of a cell, for every cell on screen. */
const cellsOf = ({ emulator }: FakeTerminal): readonly string[] => {
  const { active } = emulator.buffer
  return Array.from({ length: emulator.rows }, (_, row) =>
    Array.from({ length: emulator.cols }, (_, column) => {
      const cell = active.getLine(active.viewportY + row)?.getCell(column)
      if (cell === undefined) return ''
      const dress = [cell.isBold(), cell.isDim(), cell.isItalic(), cell.isUnderline(), cell.isInverse()]
      return `${cell.getChars() || ' '}${dress.join('')}${cell.getFgColor()},${cell.getBgColor()}`
    }).join(' '),
  )
}

/** Waits until a terminal shows exactly what a fresh one does on which the frame of a state is painted. */
const untilPainted = async (terminal: FakeTerminal, bare: BareScreen, what: string): Promise<void> => {
  const { columns, rows } = bare.state().size
  const fresh = createFakeTerminal(columns, rows)
  const frame = paint(bare.frame())
  await new Promise<void>((resolve) => fresh.emulator.write(frame, resolve))
  const expected = cellsOf(fresh)
  const lines = fresh.lines().map((line) => line.trimEnd())
  fresh.emulator.dispose()
  const isPainted = (): boolean => {
    const cells = cellsOf(terminal)
    return cells.length === expected.length && cells.every((line, row) => line === expected[row])
  }
  await terminal.until(isPainted, what).catch((error: unknown) => {
    // First as text, which is easier to read.
    expect(
      terminal.lines().map((line) => line.trimEnd()),
      what,
    ).toEqual(lines)
    expect(cellsOf(terminal), what).toEqual(expected)
    throw error
  })
}

/** What ends whatever can be left open: a sequence, a string, a paste. */
const CLOSERS = ['~', '\x07', '\x1b[201~'].map((text) => Buffer.from(text))

/** Types some keys into a bare screen, one by one, up to where nothing is pending; gives what was typed. */
const typedInto = (bare: BareScreen, next: () => Buffer, count: number): readonly Buffer[] => {
  const typed: Buffer[] = []
  const type = (key: Buffer): void => {
    typed.push(key)
    bare.type(key)
  }
  for (let at = 0; at < count; at++) type(next())
  for (const closer of CLOSERS) if (bare.isPending()) type(closer)
  return typed
}

const isUsable = (bare: BareScreen): boolean => bare.state().ending === null && !bare.isStopped()

/** A size that no test has at its beginning or end but where it says so. */
const LAST: Size = { columns: 117, rows: 37 }

describe('a burst of keys', () => {
  const STRINGS = 20

  test.each([
    [{ columns: 40, rows: 10 }, 'at once', 4],
    [{ columns: 80, rows: 24 }, 'one by one', 1],
    [{ columns: 120, rows: 40 }, 'at once', 2],
    [{ columns: 200, rows: 60 }, 'at once', 3],
  ] as const)(
    'on %j, %s, leaves the screen as the same keys one by one do (seed %i)',
    async (size, how, seed) => {
      const random = seededRandom(seed)
      for (let at = 0; at < STRINGS; ) {
        const bare = createBareScreen(MADE, plainService(MADE), size)
        const input = randomInput(random, () => size)
        const typed = typedInto(bare, input.next, 1 + random.below(25))
        if (!isUsable(bare)) continue
        at += 1
        const terminal = await start(size, MADE)
        if (how === 'at once') terminal.type(Buffer.concat(typed))
        else
          for (const key of typed) {
            terminal.type(key)
            await turn()
          }
        await turn()
        // What is told until the next key depends on when it was told.
        for (const { columns, rows } of [LAST, size]) {
          bare.resize(columns, rows)
          terminal.resize(columns, rows)
        }
        await untilPainted(terminal, bare, `seed ${seed}, ${JSON.stringify(Buffer.concat(typed).toString())}`)
      }
    },
  )
})

describe('a paste into the search box', () => {
  const long = 'word '.repeat(20_000)
  const PASTES: readonly (readonly [what: string, pasted: string, shown: string])[] = [
    ['a key that quits', 'q', '/ q'],
    ['lines', 'one\ntwo\r\nthree', '/ one two three'],
    ['keys and signals', 'a\x03b\x1ac\x04d', '/ a b c d'],
    ['colours', '\x1b[31mred\x1b[0m', '/  [31mred [0m'],
    ['the beginning of a paste', 'a\x1b[200~b', '/ a [200~b'],
    ['characters of two cells and more than one', '漢字 👨‍👩‍👧 é', '/ 漢字 👨‍👩‍👧 é'],
    ['100 kB', `${long}end`, 'word word end'],
  ]

  test.each(PASTES)('is text: %s', async (_, pasted, shown) => {
    const terminal = await start({ columns: 100, rows: 30 }, EXAMPLE_TIMELINE)
    const bytes = Buffer.from(`/\x1b[200~${pasted}\x1b[201~`)
    // Terminals send pastes piece by piece, and end a piece anywhere.
    for (let from = 0; from < bytes.length; from += 1_021) terminal.type(bytes.subarray(from, from + 1_021))
    await terminal.untilShown(shown)
    terminal.type('\x15')
    await terminal.untilShown('half-remembered')
    expect(terminal.isRaw()).toBe(true)
  })

  test.each(PASTES)('is asked of the real search: %s', (_, pasted) => {
    const size = { columns: 100, rows: 30 }
    const bare = createBareScreen(EXAMPLE_TIMELINE, serviceInThisThread(EXAMPLE_TIMELINE, null), size)
    bare.type(Buffer.from(`/\x1b[200~${pasted}\x1b[201~`))
    const { field, answer } = bare.state().search
    expect(answer?.query).toBe(field.text)
    expect(field.text).not.toMatch(/\p{Cc}/u)
    expect(bare.frame()).toHaveLength(size.rows)
  })
})

/** What happens to a screen: something is typed, it is resized, or the program gets the time to draw. */
type Happening = Buffer | Size | 'turn'

const FIRST: Size = { columns: 100, rows: 30 }
const HAPPENINGS = 100

/** Keys and sizes in any order, and the bare screen they were tried on; nothing in them ends the program. */
const triedOn = (
  timeline: Timeline,
  seed: number,
): { readonly bare: BareScreen; readonly script: readonly Happening[] } => {
  const random = seededRandom(seed)
  const bare = createBareScreen(timeline, plainService(timeline), FIRST)
  const input = randomInput(random, () => bare.state().size)
  const script: Happening[] = []
  while (script.length < HAPPENINGS) {
    script.push(Buffer.concat(typedInto(bare, input.next, random.below(8))), 'turn')
    if (!isUsable(bare)) return triedOn(timeline, seed + 1_000)
    for (let left = random.below(3); left > 0; left--) {
      const size = randomSize(random)
      bare.resize(size.columns, size.rows)
      script.push(size)
    }
    // Some frames are drawn whole, and others are overtaken.
    if (random.part() < 0.5) script.push('turn')
  }
  bare.resize(LAST.columns, LAST.rows)
  return { bare, script: [...script, 'turn', LAST] }
}

describe('a screen that is resized at any moment', () => {
  test.each(Array.from({ length: 12 }, (_, at) => at + 1))(
    'shows in the end what a fresh painting of it shows (seed %i)',
    async (seed) => {
      const timeline = seed % 3 === 0 ? EXAMPLE_TIMELINE : MADE
      const { bare, script } = triedOn(timeline, seed)
      const terminal = await start(FIRST, timeline)
      for (const happening of script) {
        if (happening === 'turn') await turn()
        else if ('columns' in happening) terminal.resize(happening.columns, happening.rows)
        else terminal.type(happening)
      }
      await untilPainted(terminal, bare, `seed ${seed}`)
    },
  )
})

/** Every window on a list, and the overlay, where the list is and what is chosen in it. */
const chosenIn = ({ dates, events, detail, article, speakers, search, overlay, pane }: State) => ({
  dates,
  events,
  detail,
  article,
  speakers,
  results: search.results,
  overlay,
  pane,
})

/** What is wrong with a state: something chosen that is not there or not on screen, or a frame that does not fit. */
const expectSound = (bare: BareScreen, isDrawn: boolean, what: string): void => {
  const state = bare.state()
  expect(chosenIn(state), what).toEqual(chosenIn(settled(state)))
  if (!isDrawn) return
  const { columns, rows } = state.size
  const frame = bare.frame()
  expect(frame.length, what).toBe(rows)
  for (const line of frame) expect(cellWidth(line.replace(/\x1b\[[\d;]*m/g, '')), what).toBe(columns)
}

describe('ten thousand keys and sizes', () => {
  const STEPS = 10_000
  /** Looking at a frame takes far longer than making a state. */
  const DRAWN_ONE_IN = 10
  const SHOWN_KEYS = 12
  const SERVICES = [
    ['answers at once', plainService],
    ['answers later', laterService],
  ] as const
  const SHARES = TIMELINES.flatMap(([name, timeline]) =>
    SERVICES.map(([how, service]) => ({ name, how, timeline, service })),
  ).map((share, at) => ({ ...share, seed: 100 + at }))

  test.each(SHARES)(
    'leave everything chosen that can be: $name, a search that $how (seed $seed)',
    async ({ timeline, service, seed }) => {
      const random: SeededRandom = seededRandom(seed)
      let size: Size = { columns: 100, rows: 30 }
      const begin = (): BareScreen => createBareScreen(timeline, service(timeline), size)
      let bare = begin()
      const input = randomInput(random, () => size)
      let latest: readonly string[] = []
      for (let step = 0; step < STEPS / SHARES.length; step++) {
        if (random.part() < 0.03) {
          size = randomSize(random)
          bare.resize(size.columns, size.rows)
          latest = [...latest, JSON.stringify(size)].slice(-SHOWN_KEYS)
        } else {
          const key = input.next()
          latest = [...latest, JSON.stringify(key.toString())].slice(-SHOWN_KEYS)
          bare.type(key)
        }
        if (random.part() < 0.05) await turn()
        const what = `seed ${seed}, step ${step}, after ${latest.join(' ')}`
        expectSound(bare, step % DRAWN_ONE_IN === 0, what)
        // Chosen among all actions, quitting ends this one.
        if (bare.state().ending !== null) bare = begin()
      }
    },
  )
})
