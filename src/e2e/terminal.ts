/** A real pseudo-terminal with a program in it, and what a person in front of it would see. */
import { devNull } from 'node:os'
import { type IPty, spawn } from '@lydell/node-pty'
import xterm from '@xterm/headless'

/** What to run, and how large the terminal is. */
export interface TerminalOptions {
  readonly columns: number
  readonly rows: number
  /** Instead of this process's environment. */
  readonly env?: Readonly<Record<string, string>>
  readonly folder?: string
}

/** How a program ended: its exit status, or the signal that killed it (0: none). */
export interface Ending {
  readonly status: number
  readonly signal: number
}

/** This process's environment without what would change a program's screen or slow its start, and without its user's settings. */
export const plainEnvironment = (): Readonly<Record<string, string>> => {
  const env: Record<string, string> = {}
  const dropped =
    /^(?:CI|CONTINUOUS_INTEGRATION|NO_COLOR|FORCE_COLOR|NODE_.*|VITEST.*|npm_.*|DEV|INK_.*|TMUX|STY)$/
  for (const [name, value] of Object.entries(process.env))
    if (value !== undefined && !dropped.test(name)) env[name] = value
  const nowhere = { XDG_CONFIG_HOME: devNull, XDG_STATE_HOME: devNull }
  return { ...env, ...nowhere, TERM: 'xterm-256color', COLORTERM: 'truecolor', LANG: 'C.UTF-8' }
}

/** One run of a program. Close it, also where a test fails. */
export class Terminal {
  readonly emulator: InstanceType<typeof xterm.Terminal>
  readonly #process: IPty
  readonly #ended: Promise<Ending>
  #output = ''
  #listeners = new Set<() => void>()
  #readers = new Set<(data: string) => void>()

  constructor(command: string, args: readonly string[], options: TerminalOptions) {
    const { columns, rows } = options
    this.emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 1000 })
    this.#process = spawn(command, [...args], {
      name: 'xterm-256color',
      cols: columns,
      rows,
      cwd: options.folder ?? process.cwd(),
      env: { ...(options.env ?? plainEnvironment()) },
    })
    this.#ended = new Promise((resolve) => {
      this.#process.onExit(({ exitCode, signal }) => {
        resolve({ status: exitCode, signal: signal ?? 0 })
        this.#changed()
      })
    })
    this.#process.onData((data) => {
      for (const reader of this.#readers) reader(data)
      this.#output += data
      this.#changed()
      this.emulator.write(data, () => this.#changed())
    })
    // What the emulator answers (its position, its colours) goes back to the program, as in any terminal.
    this.emulator.onData((data) => this.#process.write(data))
  }

  #changed(): void {
    for (const listener of this.#listeners) listener()
  }

  /** Every byte the program has written, as text. */
  get output(): string {
    return this.#output
  }

  /** Calls back with what the program writes, as soon as it is there; gives the function that stops it. */
  onData(reader: (data: string) => void): () => void {
    this.#readers.add(reader)
    return () => this.#readers.delete(reader)
  }

  get processId(): number {
    return this.#process.pid
  }

  /** The lines now on screen, without trailing blanks. */
  lines(): readonly string[] {
    const { active } = this.emulator.buffer
    return Array.from(
      { length: this.emulator.rows },
      (_, row) =>
        active.getLine(active.viewportY + row)?.translateToString(true, 0, this.emulator.cols) ?? '',
    )
  }

  /** The whole screen as text. */
  screen(): string {
    return this.lines().join('\n')
  }

  /** Types keys, as the bytes a terminal sends: `\r`, `\x1b[B`. */
  type(keys: string): void {
    this.#process.write(keys)
  }

  /** Gives the terminal another size, as dragging its window does. */
  resize(columns: number, rows: number): void {
    this.emulator.resize(columns, rows)
    this.#process.resize(columns, rows)
  }

  /** Sends a signal to the program, for example `SIGTERM`. */
  kill(signal: string): void {
    this.#process.kill(signal)
  }

  /**
   * Waits until something holds of the terminal; looks again at each change.
   *
   * @throws Error with the screen in it, once the deadline in milliseconds has passed
   */
  async until(holds: (terminal: Terminal) => boolean, what: string, deadline = 10_000): Promise<void> {
    if (holds(this)) return
    await new Promise<void>((resolve, reject) => {
      const look = (): void => {
        if (!holds(this)) return
        finish()
        resolve()
      }
      const timer = setTimeout(() => {
        finish()
        reject(new Error(`No ${what} within ${deadline} ms. The screen:\n${this.screen()}`))
      }, deadline)
      const finish = (): void => {
        clearTimeout(timer)
        this.#listeners.delete(look)
      }
      this.#listeners.add(look)
    })
  }

  /** Waits until the screen shows a text. @throws Error as {@link Terminal.until} */
  async untilShown(text: string, deadline?: number): Promise<void> {
    await this.until(() => this.screen().includes(text), JSON.stringify(text), deadline)
  }

  /** Waits for the program to end. @throws Error as {@link Terminal.until} */
  async ending(deadline = 10_000): Promise<Ending> {
    let ending: Ending | null = null
    this.#ended.then((value) => {
      ending = value
      this.#changed()
    })
    await this.until(() => ending !== null, 'end of the program', deadline)
    return this.#ended
  }

  /** Ends the program if it still runs, and frees the emulator. */
  async close(): Promise<void> {
    this.#process.kill('SIGKILL')
    await this.#ended
    this.emulator.dispose()
  }
}
