import { afterEach, describe, expect, test, vi } from 'vitest'
import type { DeepLink } from '../model/deep-link.ts'
import type { OwnKeys } from '../model/settings.ts'
import type { Timeline } from '../model/timeline.ts'
import type { IndexProgress, SearchService } from '../search/search-service.ts'
import { EXAMPLE_TIMELINE } from '../state/example-timeline.ts'
import { runScreen, type ScreenOptions, type ScreenResult } from '../ui/run-screen.ts'
import { createFakeOpening } from './fake-opening.ts'
import { BACKGROUND_ANSWER, createFakeTerminal, type FakeTerminal } from './fake-terminal.ts'
import { laterService, plainAnswer, plainService } from './plain-service.ts'

const ENTER = '\r'
const ESCAPE = '\x1b'
const DOWN = '\x1b[B'

const search = plainService(EXAMPLE_TIMELINE)
const found = (query: string) => plainAnswer(EXAMPLE_TIMELINE, query, 200)

interface Run {
  readonly terminal: FakeTerminal
  readonly ended: Promise<ScreenResult>
}

let runs: Run[] = []

const run = async (
  columns: number,
  rows: number,
  options: {
    readonly search?: SearchService
    readonly timeline?: Timeline
    readonly environment?: Readonly<Record<string, string>>
    readonly answers?: boolean
    readonly ownKeys?: OwnKeys
  } = {},
): Promise<Run> => {
  const terminal = createFakeTerminal(columns, rows, options.answers ?? true)
  const ended = runScreen({
    timeline: options.timeline ?? EXAMPLE_TIMELINE,
    title: 'The Independent Group, February 2019',
    search: async () => options.search ?? search,
    stdin: terminal.stdin,
    stdout: terminal.stdout,
    environment: options.environment ?? {},
    ownKeys: options.ownKeys ?? {},
  })
  ended.catch(() => {})
  const started = { terminal, ended }
  runs.push(started)
  if (columns >= 40 && rows >= 10) await terminal.untilShown('Dates 1/')
  return started
}

afterEach(async () => {
  for (const { terminal, ended } of runs) {
    terminal.type('\x03')
    await ended.catch(() => {})
    terminal.emulator.dispose()
  }
  runs = []
})

const SCREENS: readonly (readonly [name: string, keys: string, shows: string])[] = [
  ['dates', '', 'Dates 1/5'],
  ['events', `j${ENTER}`, '1/2'],
  ['event', `j${ENTER}j${ENTER}n`, '▸ “democratic thing to do”'],
  ['search', '/the', 'greater than'],
  ['search, nothing typed', '/', 'half-remembered'],
  ['search, narrowed', '/the\t\x1b1', 'speaker:"Philip Hammond"'],
  ['search, a problem', '/the speeker:corbyn', 'no filter is called'],
  ['keys', '?', 'Here: Dates'],
  ['keys of the event', `j${ENTER}j${ENTER}?`, 'Here: Event'],
  ['keys, searched', '?next quote', 'go to the next quote'],
  ['article', `j${ENTER}j${ENTER}n${ENTER}`, 'fragment'],
  ['people', 'p', 'People 1/'],
  ['said', `p${ENTER}`, '“'],
  ['publishers', 'P', 'Publishers 1/'],
  ['filtered', 'fcorbyn\r', 'Filters'],
  ['palette', ':copy', 'copy as Markdown'],
  ['filters', 'f', 'Filter every view'],
  ['go to a date', '@feb', 'Go to date: feb'],
  ['folded', 'Z', '▸ 2019'],
]

describe.each([
  [80, 11],
  [60, 20],
  [80, 24],
  [120, 40],
  [200, 60],
])('at %i columns and %i rows', (columns, rows) => {
  test.each(SCREENS)('%s', async (_, keys, shows) => {
    const { terminal } = await run(columns, rows)
    if (keys !== '') terminal.type(keys)
    await terminal.untilShown(shows)
    const lines = terminal.lines()
    expect(lines[0]).toContain(' onrecord  The Independent Group, February 2019')
    expect(lines[rows - 1]).toMatch(/quit|back|Go to date/)
    expect(lines.join('\n')).toMatchSnapshot()
  })
})

describe('flows', () => {
  test('keys that come together are done one after another', async () => {
    const { terminal } = await run(80, 24)
    terminal.type(`${DOWN}${DOWN}${ENTER}${ENTER}`)
    await terminal.untilShown('Philip Hammond hopes that they will come back')
    await terminal.untilShown('the publication date of the article stands in')
  })

  test('keys that somebody chose work, and are told, on their own screen only', async () => {
    const { terminal } = await run(120, 30, { ownKeys: { help: ['x'] } })
    await terminal.untilShown('x keys')
    terminal.type('x')
    await terminal.untilShown('Here: Dates')
    const other = await run(120, 30)
    await other.terminal.untilShown('? keys')
  })

  test('a search typed and entered at once opens its event with the quote chosen', async () => {
    const { terminal } = await run(80, 24)
    terminal.type(`/democratic thing to do${ENTER}`)
    await terminal.untilShown('Search › Wednesday 20 February 2019')
    expect(terminal.lines().join('\n')).toContain('▸ “democratic thing to do”')
    terminal.type(ESCAPE)
    await terminal.untilShown('Search the quotes')
    expect(terminal.lines().join('\n')).toContain(' / democratic thing to do')
    expect(terminal.lines().join('\n')).toContain('▸ “democratic thing to do”')
    terminal.type(ESCAPE)
    await terminal.untilShown('Dates 1/5')
  })

  test('a search that answers later is typed, narrowed, entered and left as one that answers at once', async () => {
    const { terminal } = await run(120, 40, { search: laterService(EXAMPLE_TIMELINE) })
    terminal.type(`/the\t\x1b1${ENTER}`)
    await terminal.untilShown('Philip Hammond hopes that they will come back')
    terminal.type(ESCAPE)
    await terminal.untilShown('/ speaker:"Philip Hammond" the')
    terminal.type('\x1b1')
    await terminal.untilShown('3 quotes · 0.4 ms')
    terminal.type('\x15zz')
    await terminal.untilShown('No quote has these words')
    terminal.type('\x1b[A')
    await terminal.untilShown('/ speaker:"Philip Hammond" the')
    terminal.type(ESCAPE)
    await terminal.untilShown('Dates 1/5')
  })

  test('says how far the index is, and answers what was typed meanwhile when it is whole', async () => {
    let progress = (_: IndexProgress): void => {}
    let finish = (): void => {}
    const whole = new Promise<void>((resolve) => {
      finish = resolve
    })
    const { terminal } = await run(80, 24, {
      search: {
        ...search,
        onProgress: (listener) => {
          progress = listener
          listener({ done: 0, total: 200 })
        },
        search: async (query) => {
          await whole
          return found(query)
        },
      },
    })
    terminal.type(`/parts${ENTER}`)
    await terminal.untilShown('indexing 0 %')
    progress({ done: 91, total: 200 })
    await terminal.untilShown('indexing 45 %')
    await terminal.untilShown('still being indexed')
    progress({ done: 200, total: 200 })
    finish()
    await terminal.untilShown('Search › Wednesday 20 February 2019')
    expect(terminal.lines().join('\n')).toContain('▸ “greater than the sum of its parts”')
  })

  test('shows the quote in its article, its words strong and what matched marked', async () => {
    const { terminal } = await run(120, 40)
    terminal.type('/thing')
    await terminal.untilShown('In its article')
    const row = terminal.lines().findIndex((line) => line.includes('election would be the'))
    const line = terminal.emulator.buffer.active.getLine(row)
    const text = line?.translateToString(true) ?? ''
    const isStrong = (words: string): boolean => (line?.getCell(text.indexOf(words, 64))?.isBold() ?? 0) !== 0
    expect(terminal.lines().join('\n')).toMatch(/Jeremy Corbyn[\s\S]*Labour leader[\s\S]*The Chancellor/)
    expect(['election', 'democratic'].map(isStrong)).toEqual([false, true])
  })

  test('marks the words that matched, by more than colour', async () => {
    const { terminal } = await run(80, 24, { environment: { NO_COLOR: '1' } })
    terminal.type('/thing')
    await terminal.untilShown('1 quote')
    const row = terminal.lines().findIndex((line) => line.includes('democratic thing'))
    const line = terminal.emulator.buffer.active.getLine(row)
    const at = line?.translateToString(true).indexOf('thing') ?? -1
    const underlined = [at - 1, at, at + 4, at + 5].map((x) => line?.getCell(x)?.isUnderline() !== 0)
    expect(underlined).toEqual([false, true, true, false])
  })

  test('says that nothing was found, and finds again when less is asked', async () => {
    const { terminal } = await run(80, 24)
    terminal.type('/partszz')
    await terminal.untilShown('No quote has these words')
    terminal.type('\x7f\x7f')
    await terminal.untilShown('1 quote')
  })

  test('what the terminal answers, and the mouse, are never typed', async () => {
    const { terminal } = await run(80, 24)
    terminal.type('/\x1b]11;rgb:1616/1818/1d1d\x07\x1b[<0;3;3M\x1b[?62cparts')
    await terminal.untilShown(' / parts')
  })

  test('shows only so many rows of thousands', async () => {
    const [first] = EXAMPLE_TIMELINE.events
    const events = Array.from({ length: 5000 }, (_, at) => ({ ...first, id: `e${at}`, date: `${1000 + at}` }))
    const { terminal } = await run(120, 40, {
      timeline: { ...EXAMPLE_TIMELINE, events: events as Timeline['events'] },
    })
    terminal.type('G')
    await terminal.untilShown('Dates 5,000/5,000')
    await terminal.untilShown('▸ 5999')
  })

  test('wide characters keep the columns straight', async () => {
    const [first, ...rest] = EXAMPLE_TIMELINE.events
    const events = [{ ...first, headline: '下院議員七人が労働党を離党した 🇬🇧 '.repeat(6) }, ...rest]
    const { terminal } = await run(120, 40, {
      timeline: { ...EXAMPLE_TIMELINE, events: events as Timeline['events'] },
    })
    await terminal.untilShown('下院')
    const bars = terminal.lines().flatMap((line, row) => (row > 2 && row < 36 ? [line] : []))
    const cells = bars.map((_, at) =>
      terminal.emulator.buffer.active
        .getLine(at + 3)
        ?.getCell(50)
        ?.getChars(),
    )
    expect(new Set(cells)).toEqual(new Set(['│', '┤']))
  })
})

describe('the size', () => {
  test('a screen that is too small asks for room, and goes on when it has it', async () => {
    const { terminal } = await run(80, 24)
    terminal.type(`j${ENTER}`)
    await terminal.untilShown('› Wednesday 20 February 2019')
    terminal.resize(39, 12)
    await terminal.untilShown('needs 40×10')
    terminal.resize(60, 20)
    await terminal.untilShown('› Wednesday 20 February 2019')
    terminal.resize(130, 40)
    await terminal.untilShown('Events 1/2')
  })

  test('fills the screen at any size', async () => {
    const { terminal } = await run(60, 20)
    for (const [columns, rows] of [
      [40, 10],
      [100, 10],
      [61, 21],
      [99, 24],
      [100, 20],
      [159, 50],
      [160, 20],
      [220, 70],
      [60, 20],
    ] as const) {
      terminal.resize(columns, rows)
      await terminal.until(
        (lines) => lines[rows - 1]?.includes('q quit') === true && [...(lines[1] ?? '')].length === columns,
        `full screen at ${columns}×${rows}`,
      )
      expect(terminal.lines().filter((line) => line.includes('onrecord')).length).toBe(1)
    }
  })
})

describe('the first frame', () => {
  interface Start extends Run {
    /** Everything written so far. */
    readonly written: () => readonly string[]
  }

  /** Starts the screen without waiting for anything. */
  const start = (
    load: () => Promise<SearchService> = async () => search,
    options: Partial<ScreenOptions> = {},
  ): Start => {
    const terminal = createFakeTerminal(120, 40)
    const chunks: string[] = []
    const write = terminal.stdout.write.bind(terminal.stdout)
    Object.assign(terminal.stdout, {
      write: (chunk: string, ...rest: []) => {
        chunks.push(chunk)
        return write(chunk, ...rest)
      },
    })
    const ended = runScreen({
      timeline: EXAMPLE_TIMELINE,
      title: 'The Independent Group, February 2019',
      search: load,
      stdin: terminal.stdin,
      stdout: terminal.stdout,
      environment: {},
      ...options,
    })
    ended.catch(() => {})
    const started = { terminal, ended, written: () => chunks }
    runs.push(started)
    return started
  }
  const startReading = (link: DeepLink) => {
    const opening = createFakeOpening()
    const nothingYet = { ...EXAMPLE_TIMELINE, articles: [], people: [], quotes: [], dates: [], events: [] }
    return { opening, ...start(undefined, { timeline: nothingYet, opening, link }) }
  }

  test('does not say that nothing is there while it is still to be read', async () => {
    const { terminal, opening } = startReading({ at: null, event: 'gone', search: null, speaker: null })
    await terminal.untilShown('reading')
    expect(terminal.lines().join('\n')).not.toContain('gone')
    opening.tell({ kind: 'timeline', timeline: EXAMPLE_TIMELINE, isWhole: true })
    await terminal.untilShown('No event gone.')
  })

  const updates = (chunks: readonly string[]): number => chunks.join('').split('\x1b[?2026h').length - 1

  test('is whole, in one write, before anything is waited for', () => {
    const [, frame = '', ...others] = start().written()
    expect(others).toEqual([])
    for (const words of [
      '\x1b[?1049h',
      ' onrecord ',
      'Dates 1/5',
      'Events 1/',
      'Sources',
      'quit',
      '\x1b[?2026l',
    ])
      expect(frame).toContain(words)
  })

  test('answers to keys while Ink and the search are still to be loaded', async () => {
    let loaded = (_: SearchService): void => {}
    const loading = new Promise<SearchService>((resolve) => {
      loaded = resolve
    })
    const { terminal } = start(() => loading)
    const read = new Promise((resolve) => terminal.stdin.once('data', resolve))
    terminal.type('jj')
    await read
    loaded(search)
    await terminal.untilShown('Dates 3/5')
  })

  test('is taken over without being blanked', async () => {
    const { terminal, written } = start()
    await terminal.until(() => updates(written()) === 2, 'frame of Ink')
    const before = terminal.lines()
    terminal.type('j')
    await terminal.untilShown('Dates 2/5')
    terminal.type('k')
    await terminal.untilShown('Dates 1/5')
    expect(terminal.lines()).toEqual(before)
    const bytes = written().join('')
    expect(bytes.split('\x1b[?1049h')).toHaveLength(2)
    expect(bytes).not.toMatch(/\x1b\[[0-3]?J/)
  })

  test('is taken away again where nothing can follow it', async () => {
    const { terminal, ended } = start(() => Promise.reject(new Error('no search')))
    await expect(ended).rejects.toThrow('no search')
    await terminal.until(({ length }) => length > 0 && !terminal.isRaw(), 'keyboard')
    await terminal.until(() => terminal.emulator.buffer.active.type === 'normal', 'main screen')
  })
})

describe('the end', () => {
  const isMain = ({ emulator }: FakeTerminal): boolean => emulator.buffer.active.type === 'normal'

  test.each([
    ['q', 'q', false],
    ['Ctrl-C', '\x03', true],
    ['Ctrl-C in the search box', '/some\x03', true],
  ])('%s gives the terminal back', async (_, keys, interrupted) => {
    const { terminal, ended } = await run(80, 24)
    expect(terminal.isRaw()).toBe(true)
    expect(isMain(terminal)).toBe(false)
    terminal.type(keys)
    expect(await ended).toMatchObject({ interrupted })
    await terminal.until(() => isMain(terminal), 'main screen')
    expect(terminal.isRaw()).toBe(false)
    expect(terminal.emulator.modes.bracketedPasteMode).toBe(false)
  })

  test('waits for the terminal’s answer, which is typed to nobody else', async () => {
    const { terminal, ended } = await run(80, 24, { answers: false })
    // However long it took to get here, the question was asked just now.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 0 })
    try {
      const read = new Promise((resolve) => terminal.stdin.once('data', resolve))
      terminal.type('q')
      await read
      expect(terminal.isRaw()).toBe(true)
      terminal.type(BACKGROUND_ANSWER)
      expect(await ended).toMatchObject({ interrupted: false })
      expect(terminal.isRaw()).toBe(false)
      expect(terminal.stdin.read()).toBeNull()
    } finally {
      vi.useRealTimers()
    }
  })

  test('an exception in a handler is passed on once the terminal is given back', async () => {
    const { terminal, ended } = await run(80, 24, {
      search: {
        ...search,
        search: () => {
          throw new Error('the search broke')
        },
      },
    })
    terminal.type('/a')
    await expect(ended).rejects.toThrow('the search broke')
    await terminal.until(() => isMain(terminal), 'main screen')
    expect(terminal.isRaw()).toBe(false)
  })

  test('an exception in a component is passed on once the terminal is given back', async () => {
    const { terminal, ended } = await run(80, 24, {
      // A result whose quote does not exist.
      search: { ...search, search: (query) => ({ ...found(query), found: [{ row: 99, score: 1 }] }) },
    })
    terminal.type('/a')
    await expect(ended).rejects.toThrow('no quote in row 99')
    await terminal.until(() => isMain(terminal), 'main screen')
    expect(terminal.isRaw()).toBe(false)
  })

  test('a terminal that goes away ends it', async () => {
    const { terminal, ended } = await run(80, 24)
    terminal.stdin.emit('end')
    expect(await ended).toMatchObject({ interrupted: true })
  })
})
