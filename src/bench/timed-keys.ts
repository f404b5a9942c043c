/** Keys pressed one at a time in a terminal, and what each made the program write. */
import type { Terminal } from '../e2e/terminal.ts'
import { END_OF_FRAME } from './first-frame.ts'

/** What came after one key. */
export interface KeyAnswer {
  /** Milliseconds to the end of the first frame; to the first piece of output of a program that draws none. */
  readonly firstMs: number
  /** Milliseconds to the last byte. */
  readonly lastMs: number
  readonly bytes: number
  /** How many characters on screen are others than before: what had to be written. */
  readonly cells: number
}

/** How long nothing may come for the answer to be whole, and for there to be none, in milliseconds. */
export interface Patience {
  readonly quietMs: number
  readonly silentMs: number
}

/** In how many places two screens show another character. */
export const cellsChanged = (before: readonly string[], after: readonly string[]): number =>
  Array.from({ length: Math.max(before.length, after.length) }, (_, row) => {
    const [old, now] = [Array.from(before[row] ?? ''), Array.from(after[row] ?? '')]
    return Array.from({ length: Math.max(old.length, now.length) }).filter(
      (_, at) => (old[at] ?? ' ') !== (now[at] ?? ' '),
    ).length
  }).reduce((sum, count) => sum + count, 0)

/** Presses a key and waits until all that follows it has come; `null` where nothing did. */
export const pressTimed = (terminal: Terminal, key: string, patience: Patience): Promise<KeyAnswer | null> =>
  new Promise((resolve) => {
    let [first, last, bytes]: [number | null, number, number] = [null, 0, 0]
    let written = ''
    let firstOfAll = 0
    const before = terminal.lines()
    const finish = (): void => {
      stop()
      // What is written this long ago the emulator shows by now.
      const cells = cellsChanged(before, terminal.lines())
      resolve(written === '' ? null : { firstMs: first ?? firstOfAll, lastMs: last, bytes, cells })
    }
    let timer = setTimeout(finish, patience.silentMs)
    const stop = terminal.onData((data) => {
      last = performance.now() - started
      if (written === '') firstOfAll = last
      written += data
      bytes += Buffer.byteLength(data)
      if (first === null && written.includes(END_OF_FRAME)) first = last
      clearTimeout(timer)
      timer = setTimeout(finish, patience.quietMs)
    })
    const started = performance.now()
    terminal.type(key)
  })

/** Waits until a program has written nothing for so long. */
export const untilQuiet = (terminal: Terminal, quietMs: number): Promise<void> =>
  new Promise((resolve) => {
    const finish = (): void => {
      stop()
      resolve()
    }
    let timer = setTimeout(finish, quietMs)
    const stop = terminal.onData(() => {
      clearTimeout(timer)
      timer = setTimeout(finish, quietMs)
    })
  })

/** So many keys that go there and back: `there` up to `span` times, then `back` as often, and again. */
export const thereAndBack = (there: string, back: string, span: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => (at % (2 * span) < span ? there : back))
