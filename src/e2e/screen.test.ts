import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { plainEnvironment, Terminal } from './terminal.ts'

const NODE = process.execPath
const BIN = resolve('bin/onrecord.js')
const TSX = resolve('node_modules/tsx/dist/cli.mjs')
const EXAMPLE = resolve('src/e2e/example-screen.ts')
const PROMPT = 'ready>'

const ARTICLE = `---
headline: Corbyn asks those who left to stand again
published: 2019-02-21
---

Seven MPs left the Labour Party on Monday.

In a video on Wednesday, Jeremy Corbyn said: “The decent and democratic thing to do is to resign.”
`

let folder = ''
let open: Terminal[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-screen-'))
  writeFileSync(join(folder, 'article.md'), ARTICLE)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(async () => {
  await Promise.all(open.map((terminal) => terminal.close()))
  open = []
})

/** A shell that waits for commands, so that what a program leaves behind can be looked at. */
const shell = async (columns = 80, rows = 24): Promise<Terminal> => {
  const terminal = new Terminal('/bin/sh', [], {
    columns,
    rows,
    env: { ...plainEnvironment(), PS1: `${PROMPT} `, ENV: '' },
  })
  open.push(terminal)
  await terminal.untilShown(PROMPT)
  return terminal
}

const onMain = ({ emulator }: Terminal): boolean => emulator.buffer.active.type === 'normal'

/** The process that the shell runs. */
const childOf = (terminal: Terminal): number => {
  const { stdout } = spawnSync('pgrep', ['-P', String(terminal.processId)], { encoding: 'utf8' })
  const child = Number(stdout.trim().split('\n')[0])
  expect(child).toBeGreaterThan(1)
  return child
}

/** Checks that the shell has its terminal back: screen, cursor, line editing, plain pastes. */
const expectGivenBack = async (terminal: Terminal, status: number): Promise<void> => {
  await terminal.until(onMain, 'main screen')
  terminal.type('echo "status:$?"; stty -a; echo the "end"\r')
  await terminal.untilShown('the end')
  const screen = terminal.screen()
  expect(screen).toContain(`status:${status}`)
  expect(screen).toMatch(/ icanon\b/)
  expect(screen).not.toMatch(/-(?:icanon|echo|isig|icrnl|opost)\b/)
  const lastCursor = [...terminal.output.matchAll(/\x1b\[\?25([hl])/g)].at(-1)?.[1]
  expect(lastCursor).toBe('h')
  expect(terminal.emulator.modes.bracketedPasteMode).toBe(false)
}

describe('the program, in a terminal', () => {
  test('starts, walks, opens, searches, jumps, is resized, and leaves the shell as it was', async () => {
    const terminal = await shell()
    terminal.type(`${NODE} ${BIN} ${folder}\r`)
    await terminal.untilShown('Dates 1/')
    expect(onMain(terminal)).toBe(false)
    terminal.type('j\x1b[A')
    terminal.type('/')
    await terminal.untilShown('Search the quotes')
    terminal.type('democratic thing to do')
    await terminal.untilShown('Jeremy Corbyn · ')
    terminal.type('\r')
    await terminal.untilShown('Search › Wednesday')
    terminal.resize(120, 40)
    await terminal.untilShown('Events 1/')
    terminal.resize(60, 20)
    await terminal.untilShown('› Event 1/')
    terminal.resize(80, 24)
    terminal.type('\x1b')
    await terminal.untilShown('/ democratic thing to do')
    terminal.type('\x1b')
    await terminal.untilShown('━ Dates')
    terminal.type('q')
    await expectGivenBack(terminal, 0)
  })

  test('Ctrl-C quits from the search box, with the status of an interruption', async () => {
    const terminal = await shell()
    terminal.type(`${NODE} ${BIN} ${folder}\r`)
    await terminal.untilShown('Dates 1/')
    terminal.type('/some words')
    await terminal.untilShown('some words')
    terminal.type('\x03')
    await expectGivenBack(terminal, 130)
  })
})

describe('a screen that is stopped', () => {
  const expectUsable = async (terminal: Terminal): Promise<void> => {
    await terminal.until(onMain, 'main screen')
    await terminal.untilShown('Stopped')
    expect([...terminal.output.matchAll(/\x1b\[\?25([hl])/g)].at(-1)?.[1]).toBe('h')
    expect(terminal.emulator.modes.bracketedPasteMode).toBe(false)
    terminal.type('echo "the shell"; stty -a; echo "is" "back"\r')
    await terminal.untilShown('is back')
    expect(terminal.screen()).toContain('echo "the shell"')
    expect(terminal.screen()).not.toMatch(/-(?:icanon|echo|isig|icrnl|opost)\b/)
  }

  const expectWhole = async (terminal: Terminal, columns: number, rows: number): Promise<void> => {
    await terminal.until((shown) => !onMain(shown), 'alternate screen')
    await terminal.until(({ emulator }) => emulator.modes.bracketedPasteMode, 'marked pastes')
    await terminal.until(() => {
      const lines = terminal.lines()
      return lines.length === rows && /^ onrecord /.test(lines[0] ?? '') && /quit/.test(lines[rows - 1] ?? '')
    }, 'whole screen')
    expect(terminal.lines()[2]).toMatch(/━ Dates 1\//)
    expect(terminal.lines()[2]?.length).toBe(columns)
    expect(terminal.screen()).not.toContain('Stopped')
    expect([...terminal.output.matchAll(/\x1b\[\?25([hl])/g)].at(-1)?.[1]).toBe('l')
  }

  const start = async (): Promise<Terminal> => {
    const terminal = await shell()
    terminal.type(`${NODE} ${BIN} ${folder}\r`)
    await terminal.untilShown('Dates 1/')
    // Answered by Ink, which has the screen by then.
    terminal.type('?')
    await terminal.untilShown('━ Keys')
    terminal.type('\x1b')
    await terminal.untilShown('━ Dates')
    return terminal
  }

  test('by Ctrl-Z gives the shell its terminal, and is whole and at work when it is brought back, twice', async () => {
    const terminal = await start()
    for (const _ of [1, 2]) {
      terminal.type('\x1a')
      await expectUsable(terminal)
      terminal.type('fg\r')
      await expectWhole(terminal, 80, 24)
      terminal.type('?')
      await terminal.untilShown('━ Keys')
      terminal.type('\x1b')
      await terminal.untilShown('━ Dates')
    }
    terminal.type('q')
    await expectGivenBack(terminal, 0)
  })

  test('has the size that the terminal was given meanwhile', async () => {
    const terminal = await start()
    terminal.type('\x1a')
    await expectUsable(terminal)
    terminal.resize(120, 40)
    terminal.type('fg\r')
    await expectWhole(terminal, 120, 40)
    terminal.type('q')
    await expectGivenBack(terminal, 0)
  })

  test.each(['SIGTSTP', 'SIGSTOP'] as const)(
    'by a %s of others is whole when it is brought back',
    async (signal) => {
      const terminal = await start()
      process.kill(childOf(terminal), signal)
      // Said over a screen that nobody could leave, perhaps beyond its edge.
      await terminal.until(({ output }) => output.includes('Stopped'), 'notice of the shell')
      if (signal === 'SIGTSTP') await expectUsable(terminal)
      // After a SIGSTOP, which nobody can answer, the terminal is as the screen had it: Enter makes no new line.
      const { length } = terminal.output
      terminal.type(signal === 'SIGSTOP' ? 'fg\n' : 'fg\r')
      // Whole it may have looked before.
      await terminal.until(
        ({ output }) => output.slice(length).includes('\x1b[?1049h'),
        'screen entered again',
      )
      await expectWhole(terminal, 80, 24)
      terminal.type('q')
      await expectGivenBack(terminal, 0)
    },
  )
})

describe('the screen by itself', () => {
  const start = async (wish = ''): Promise<Terminal> => {
    const terminal = await shell()
    terminal.type(`${NODE} ${TSX} ${EXAMPLE} ${wish}\r`)
    await terminal.untilShown('Dates 1/')
    return terminal
  }

  test('an exception gives the terminal back, and then says what happened', async () => {
    const terminal = await start('throw')
    terminal.type('/a')
    await terminal.untilShown('the search broke')
    await expectGivenBack(terminal, 1)
  })

  test('keys that come at once are answered in order, though the search answers later', async () => {
    const terminal = await start('later')
    terminal.type('/democratic thing\x1b[B\r')
    await terminal.untilShown('Search › Wednesday')
    terminal.type('\x1b')
    await terminal.untilShown('1 quote · 0.4 ms')
    terminal.type('\x15e\t\x1b6')
    await terminal.untilShown('/ on:2019-02-20 e')
    terminal.type('\x1b6')
    await terminal.untilShown('6 quotes')
    terminal.type('\x03')
    await expectGivenBack(terminal, 130)
  })

  test.each(['SIGTERM', 'SIGHUP'] as const)('%s gives the terminal back', async (signal) => {
    const terminal = await shell()
    terminal.type(`${NODE} ${BIN} ${folder}\r`)
    await terminal.untilShown('Dates 1/')
    process.kill(childOf(terminal), signal)
    await expectGivenBack(terminal, signal === 'SIGTERM' ? 143 : 129)
  })
})
