import { afterEach, expect, test, vi } from 'vitest'
import { BACKGROUND_ANSWER, createFakeTerminal, type FakeTerminal } from '../e2e/fake-terminal.ts'
import { paint } from './paint.ts'
import { type TakenTerminal, type TerminalOptions, takeTerminal } from './terminal.ts'

interface Taken {
  readonly fake: FakeTerminal
  readonly terminal: TakenTerminal
  /** What happened, in words. */
  readonly told: readonly string[]
  /** What was written since it was last asked for. */
  readonly written: () => string
}

let open: Taken[] = []
afterEach(() => {
  for (const { terminal, fake } of open) {
    terminal.giveBack()
    fake.emulator.dispose()
  }
  open = []
})

const take = (options: Partial<TerminalOptions> = {}): Taken => {
  const fake = createFakeTerminal(40, 4, false)
  const told: string[] = []
  let bytes = ''
  const { write } = fake.stdout
  fake.stdout.write = (...values: readonly unknown[]): boolean => {
    bytes += String(values[0])
    return Reflect.apply(write, fake.stdout, values) === true
  }
  const terminal = takeTerminal(
    fake.stdin,
    fake.stdout,
    paint(['first frame']),
    {
      keys: (keys) => void told.push(...keys.map((key) => (key.kind === 'key' ? key.name : key.kind))),
      gone: () => void told.push('gone'),
      resized: () => void told.push('resized'),
      resumed: () => void told.push('resumed'),
      ending: () => void told.push('ending'),
    },
    { mouse: false, asksBackground: false, ...options },
  )
  const taken = {
    fake,
    terminal,
    told,
    written: () => {
      const since = bytes
      bytes = ''
      return since
    },
  }
  open.push(taken)
  return taken
}

const MOUSE_ON = '\x1b[?1000h\x1b[?1002h\x1b[?1006h'
const MOUSE_OFF = '\x1b[?1006l\x1b[?1002l\x1b[?1000l'
const QUESTION = '\x1b]11;?\x1b\\'
const LEFT = '\x1b[?7h\x1b[?1049l\x1b[?25h'

test('the mouse and the question for the background are only asked for where they are wanted', () => {
  const plain = take().written()
  expect(plain).not.toMatch(/\?100[0-6]|\]11/)
  const all = take({ mouse: true, asksBackground: true }).written()
  expect(all).toContain(MOUSE_ON)
  // Behind the frame: an answer is not worth waiting for.
  expect(all.indexOf(QUESTION)).toBeGreaterThan(all.indexOf('first frame'))
})

const nextInput = (fake: FakeTerminal): Promise<unknown> =>
  new Promise((resolve) => fake.stdin.once('data', resolve))

test('an answer that is owed is waited for by who gives the terminal away, and is typed to nobody else', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  try {
    const { fake, terminal, told } = take({ asksBackground: true })
    const acted: string[] = []
    terminal.answered(() => void acted.push('answered'))
    const lent = terminal.suspended(async () => void acted.push('lent'))
    await Promise.resolve()
    expect({ acted, isRaw: fake.isRaw() }).toEqual({ acted: [], isRaw: true })
    const input = nextInput(fake)
    fake.type(BACKGROUND_ANSWER)
    await input
    expect(told).toEqual(['answer'])
    await lent
    expect(acted).toEqual(['answered', 'lent'])
  } finally {
    vi.useRealTimers()
  }
})

test('given back at once, it calls nobody who waits for an answer', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  try {
    const { terminal } = take({ asksBackground: true })
    const acted: string[] = []
    terminal.answered(() => void acted.push('answered'))
    terminal.giveBack()
    vi.runAllTimers()
    expect(acted).toEqual([])
  } finally {
    vi.useRealTimers()
  }
})

test('the mouse is switched while it runs, once each time, and is off at the end', () => {
  const { terminal, written } = take()
  written()
  terminal.setMouse(false)
  expect(written()).toBe('')
  terminal.setMouse(true)
  terminal.setMouse(true)
  expect(written()).toBe(MOUSE_ON)
  terminal.setMouse(false)
  expect(written()).toBe(MOUSE_OFF)
  terminal.setMouse(true)
  written()
  terminal.giveBack()
  expect(written()).toBe(`\x1b[?2004l${MOUSE_OFF}${LEFT}`)
  terminal.giveBack()
  expect(written()).toBe('')
})

test('lent to another program it is as it was before, and is taken again behind it', async () => {
  const { fake, terminal, told, written } = take({ mouse: true })
  written()
  const answer = await terminal.suspended(async () => {
    expect(written()).toBe(`\x1b[?2004l${MOUSE_OFF}${LEFT}`)
    expect({ isRaw: fake.isRaw(), listeners: fake.stdin.listenerCount('data') }).toEqual({
      isRaw: false,
      listeners: 0,
    })
    expect(fake.stdin.isPaused()).toBe(true)
    terminal.output.write('dropped')
    terminal.setMouse(false)
    expect(written()).toBe('')
    return 'done'
  })
  expect(answer).toBe('done')
  expect(told).toEqual(['resumed'])
  expect(fake.isRaw()).toBe(true)
  expect(written()).toBe('\x1b[?2004h\x1b[?1049h\x1b[?25l\x1b[?7l')
  fake.type('j')
  await expect.poll(() => told).toEqual(['resumed', 'j'])
})

test('what fails while it is lent is told, and it is taken again', async () => {
  const { fake, terminal, told } = take()
  const failing = terminal.suspended(() => Promise.reject(new Error('no such editor')))
  await expect(failing).rejects.toThrow('no such editor')
  expect({ told, isRaw: fake.isRaw() }).toEqual({ told: ['resumed'], isRaw: true })
})

test('given back while it is lent, it is not taken again, and nothing is written over the other program', async () => {
  const { fake, terminal, told, written } = take()
  await terminal.suspended(async () => {
    written()
    terminal.giveBack()
  })
  expect({ told, written: written(), isRaw: fake.isRaw() }).toEqual({ told: [], written: '', isRaw: false })
})

test('given back, it is not taken for another program, nor drawn on', async () => {
  const { terminal, written } = take()
  terminal.giveBack()
  written()
  expect(await terminal.suspended(async () => 'done')).toBe('done')
  terminal.output.write('dropped')
  terminal.setMouse(true)
  expect(written()).toBe('')
})

test.each(['EPIPE', 'EIO'])(
  'an output that fails with %s is a terminal that is gone; nothing is written any more',
  (code) => {
    const { fake, terminal, told, written } = take()
    written()
    fake.stdout.emit('error', Object.assign(new Error(`write ${code}`), { code }))
    expect(told).toEqual(['gone'])
    terminal.output.write('dropped')
    terminal.giveBack()
    fake.stdout.emit('error', Object.assign(new Error(`write ${code}`), { code }))
    expect({ told, written: written() }).toEqual({ told: ['gone'], written: '' })
  },
)

test('a keyboard that can no longer be set throws nothing', () => {
  const { fake, terminal } = take()
  Object.assign(fake.stdin, {
    setRawMode: () => fake.stdin.emit('error', new Error('setRawMode EIO')),
  })
  expect(() => terminal.giveBack()).not.toThrow()
})
