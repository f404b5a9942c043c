import { expect, test } from 'vitest'
import { createFakeTerminal } from '../e2e/fake-terminal.ts'
import { gatedOutput } from './gated-output.ts'

test('drops what is written while it is shut, and says that it was written', async () => {
  const { stdout, emulator, until } = createFakeTerminal(20, 2)
  let isOpen = false
  const output = gatedOutput(stdout, () => isOpen)
  await new Promise<void>((done) => output.write('dropped', () => done()))
  isOpen = true
  await new Promise<void>((done) => output.write('shown', () => done()))
  await until(([first]) => first === 'shown', 'shown')
  emulator.dispose()
})

test('is the output itself in everything else', () => {
  const { stdout, emulator, resize } = createFakeTerminal(20, 2)
  const output = gatedOutput(stdout, () => true)
  let resized = 0
  const listener = (): void => void resized++
  output.on('resize', listener)
  resize(30, 3)
  output.off('resize', listener)
  resize(40, 4)
  expect({ resized, columns: output.columns, rows: output.rows, isTTY: output.isTTY }).toEqual({
    resized: 1,
    columns: 40,
    rows: 4,
    isTTY: true,
  })
  emulator.dispose()
})
