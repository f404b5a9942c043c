import { resolve } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { plainEnvironment, Terminal } from './terminal.ts'

const TSX = resolve('node_modules/tsx/dist/loader.mjs')
const EXAMPLE = resolve('src/e2e/example-terminal.ts')

let open: Terminal[] = []
afterEach(async () => {
  await Promise.all(open.map((terminal) => terminal.close()))
  open = []
})

const start = async (): Promise<Terminal> => {
  const terminal = new Terminal(process.execPath, ['--import', TSX, EXAMPLE], {
    columns: 100,
    rows: 30,
    env: plainEnvironment(),
  })
  open.push(terminal)
  await terminal.untilShown('first frame')
  return terminal
}

const isMain = ({ emulator }: Terminal): boolean => emulator.buffer.active.type === 'normal'
const isMouseOn = ({ emulator }: Terminal): boolean => emulator.modes.mouseTrackingMode !== 'none'

test('another program has the whole terminal for as long as it runs, and then the screen has it again', async () => {
  const terminal = await start()
  expect({ isMain: isMain(terminal), isMouseOn: isMouseOn(terminal) }).toEqual({
    isMain: false,
    isMouseOn: true,
  })
  terminal.type('e')
  await terminal.untilShown('the question')
  expect({ isMain: isMain(terminal), isMouseOn: isMouseOn(terminal) }).toEqual({
    isMain: true,
    isMouseOn: false,
  })
  expect(terminal.screen()).not.toMatch(/-(?:icanon|echo|isig|icrnl|opost)\b/)
  terminal.type('q and e\r')
  await terminal.untilShown('said: q and e')
  expect(terminal.screen()).not.toContain('drawn while it was away')
  terminal.type('\r')
  await terminal.untilShown('answered 0')
  expect({ isMain: isMain(terminal), isMouseOn: isMouseOn(terminal) }).toEqual({
    isMain: false,
    isMouseOn: true,
  })
  terminal.type('j')
  await terminal.untilShown('key j')
  terminal.type('q')
  expect(await terminal.ending()).toEqual({ status: 0, signal: 0 })
  expect({ isMain: isMain(terminal), isMouseOn: isMouseOn(terminal) }).toEqual({
    isMain: true,
    isMouseOn: false,
  })
})

test('Ctrl-C ends the other program alone', async () => {
  const terminal = await start()
  terminal.type('e')
  await terminal.untilShown('the question')
  terminal.type('\x03')
  await terminal.untilShown('answered SIGINT')
  terminal.type('j')
  await terminal.untilShown('key j')
})

test('a signal that ends the screen meanwhile writes nothing over the other program', async () => {
  const terminal = await start()
  terminal.type('e')
  await terminal.untilShown('the question')
  const { length } = terminal.output
  process.kill(terminal.processId, 'SIGTERM')
  expect(await terminal.ending()).toEqual({ status: 0, signal: 15 })
  expect(terminal.output.slice(length)).toBe('')
})
