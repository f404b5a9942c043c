import xterm from '@xterm/headless'
import { afterEach, expect, test } from 'vitest'
import { paint } from './paint.ts'

const emulator = new xterm.Terminal({ cols: 4, rows: 3, allowProposedApi: true, scrollback: 10 })
afterEach(() => emulator.reset())

const shown = async (bytes: string): Promise<readonly string[]> => {
  await new Promise<void>((done) => emulator.write(bytes, done))
  const { active } = emulator.buffer
  return Array.from({ length: 3 }, (_, row) => active.getLine(row)?.translateToString(true) ?? '')
}

test('a frame that fills the screen does not scroll it, and leaves the cursor at home', async () => {
  expect(await shown(paint(['abcd', 'efgh', 'ijkl']))).toEqual(['abcd', 'efgh', 'ijkl'])
  const { baseY, cursorX, cursorY } = emulator.buffer.active
  expect({ baseY, cursorX, cursorY }).toEqual({ baseY: 0, cursorX: 0, cursorY: 0 })
})

test('nothing of the frame before is left', async () => {
  await shown(paint(['abcd', 'efgh', 'ijkl']))
  expect(await shown(paint(['x   ', '    ', 'yz  ']))).toEqual(['x', '', 'yz'])
})
