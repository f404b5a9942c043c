/** A terminal in memory for tests: the screen runs in it, keys are typed into it, and what it shows can be read. */
import { PassThrough, Writable } from 'node:stream'
import xterm from '@xterm/headless'

type Emulator = InstanceType<typeof xterm.Terminal>

export interface FakeTerminal {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly emulator: Emulator
  readonly isRaw: () => boolean
  readonly type: (keys: string | Uint8Array) => void
  readonly resize: (columns: number, rows: number) => void
  /** The lines on screen, without trailing blanks. */
  readonly lines: () => readonly string[]
  /** Waits until the screen shows a text. @throws Error with the screen, after some seconds */
  readonly untilShown: (text: string) => Promise<void>
  /** Waits until something holds of the lines. @throws Error with the screen, after some seconds */
  readonly until: (holds: (lines: readonly string[]) => boolean, what: string) => Promise<void>
}

const DEADLINE = 10_000

const BACKGROUND_QUESTION = '\x1b]11;?'
/** As a terminal with a dark ground answers it. */
export const BACKGROUND_ANSWER = '\x1b]11;rgb:1c1c/1c1c/1c1c\x1b\\'

/**
 * A terminal of a size; `colours` and escape sequences are obeyed as xterm does.
 *
 * @param answers whether it tells its background when it is asked
 */
export const createFakeTerminal = (columns: number, rows: number, answers = true): FakeTerminal => {
  // A terminal driver makes CR LF of LF.
  const emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true })
  const listeners = new Set<() => void>()
  const changed = (): void => {
    for (const listener of listeners) listener()
  }
  let raw = false
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    isRaw: false,
    setRawMode: (mode: boolean) => {
      raw = mode
      return stdin
    },
    ref: () => stdin,
    unref: () => stdin,
  })
  const stdout = Object.assign(
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        emulator.write(chunk, changed)
        if (answers && chunk.includes(BACKGROUND_QUESTION)) stdin.write(BACKGROUND_ANSWER)
        done()
      },
    }),
    { isTTY: true, columns, rows },
  )
  const lines = (): readonly string[] => {
    const { active } = emulator.buffer
    return Array.from(
      { length: emulator.rows },
      (_, row) => active.getLine(active.viewportY + row)?.translateToString(true, 0, emulator.cols) ?? '',
    )
  }
  const until: FakeTerminal['until'] = async (holds, what) => {
    if (holds(lines())) return
    await new Promise<void>((resolve, reject) => {
      const finish = (settle: () => void) => (): void => {
        clearTimeout(timer)
        listeners.delete(look)
        settle()
      }
      const late = (): void => reject(new Error(`No ${what} within ${DEADLINE} ms:\n${lines().join('\n')}`))
      const timer = setTimeout(() => finish(late)(), DEADLINE)
      const look = (): void => {
        if (holds(lines())) finish(resolve)()
      }
      listeners.add(look)
    })
  }
  return {
    // Streams stand in for the terminal's own: they have what the screen uses of them.
    stdin: stdin as unknown as NodeJS.ReadStream,
    stdout: stdout as unknown as NodeJS.WriteStream,
    emulator,
    isRaw: () => raw,
    type: (keys) => stdin.write(keys),
    resize: (newColumns, newRows) => {
      emulator.resize(newColumns, newRows)
      Object.assign(stdout, { columns: newColumns, rows: newRows })
      stdout.emit('resize')
    },
    lines,
    until,
    untilShown: (text) => until((shown) => shown.join('\n').includes(text), JSON.stringify(text)),
  }
}
