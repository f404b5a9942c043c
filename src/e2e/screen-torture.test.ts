import { afterEach, describe, expect, test } from 'vitest'
import { seededRandom } from '../bench/seeded-random.ts'
import { rowsShown } from '../state/area.ts'
import { eventCount } from '../state/chosen-row.ts'
import { EXAMPLE_TIMELINE } from '../state/example-timeline.ts'
import { initialState } from '../state/initial-state.ts'
import { isPick } from '../state/overlay.ts'
import { pickCount } from '../state/pick-rows.ts'
import { reduce } from '../state/reducer.ts'
import { foundRows, saidRows, shownSpeakers } from '../state/selectors.ts'
import { extentOf } from '../state/settled.ts'
import { layoutOf, type State } from '../state/state.ts'
import { createStore } from '../state/store.ts'
import { indexTimeline } from '../state/timeline-index.ts'
import { createKeyHandler } from '../ui/key-handler.ts'
import { commands } from '../ui/keys/commands.ts'
import { type Key, namedKey } from '../ui/keys/key.ts'
import { KEY_TABLE } from '../ui/keys/key-table.ts'
import { DEFAULT_KEYS } from '../ui/keys/keys.ts'
import { runScreen } from '../ui/run-screen.ts'
import { screenLines } from '../ui/screen-lines.ts'
import { createScreenTexts, measureOf } from '../ui/screen-texts.ts'
import { createResultsKeeper } from '../ui/search-results.ts'
import { themeFor } from '../ui/theme/theme.ts'
import { createFakeTerminal, type FakeTerminal } from './fake-terminal.ts'
import { plainService } from './plain-service.ts'

const TEXTS = createScreenTexts(themeFor({}), DEFAULT_KEYS)
const ENDS: ReadonlySet<string> = new Set(['quit', 'suspend'])
/** Every key of every screen but those that end it. */
const BOUND = [
  ...new Set(
    KEY_TABLE.flatMap(({ keys, action }) => ('kind' in action && ENDS.has(action.kind) ? [] : keys)).filter(
      (key) => key !== 'ctrl-c' && key !== 'q' && key !== 'ctrl-z',
    ),
  ),
]

const checked = (state: State): void => {
  const layout = layoutOf(state)
  const { overlay, article } = state
  const lists: readonly (readonly [string, { selected: number; top: number }, number, number])[] = [
    ['dates', state.dates, state.tree.rows.length, rowsShown(layout.dates)],
    ['events', state.events, eventCount(state), rowsShown(layout.events)],
    ['event', state.detail, extentOf(state).lines, layout.event.rows],
    ['results', state.search.results, foundRows(state).length, rowsShown(layout.results)],
    ...(state.view === 'people'
      ? ([
          ['speakers', state.speakers.list, shownSpeakers(state).entries.length, rowsShown(layout.speakers)],
          ['said', state.speakers.said, saidRows(state).length, rowsShown(layout.said)],
        ] as const)
      : []),
    ...(isPick(overlay)
      ? ([['picks', overlay.list, pickCount(state, overlay), layout.whole.rows - 2]] as const)
      : []),
  ]
  for (const [name, { selected, top }, count, shown] of lists) {
    const isThere = count === 0 ? selected === 0 : selected >= top && selected < Math.min(count, top + shown)
    if (!isThere)
      throw new Error(`${name}: row ${selected} of ${count} is not on screen from ${top}, ${shown} rows`)
  }
  if (state.view === 'article' && article === null) throw new Error('an article view without an article')
}

test('ten thousand random keys and sizes never leave a list without a selection, nor a frame of another size', () => {
  const seed = 20190218
  const { part: random, of: pick } = seededRandom(seed)
  const index = indexTimeline(EXAMPLE_TIMELINE)
  const store = createStore(
    reduce,
    initialState(index, {
      measure: measureOf(() => TEXTS),
      commands: commands(DEFAULT_KEYS),
      size: { columns: 80, rows: 24 },
    }),
  )
  const events = {
    answered: () => {},
    failed: (error: unknown) => {
      throw error
    },
  }
  const handler = createKeyHandler(
    store,
    createResultsKeeper(store, plainService(EXAMPLE_TIMELINE), events),
    DEFAULT_KEYS,
  )
  const key = (): Key => {
    const kind = random()
    if (kind < 0.75) {
      const name = pick(BOUND)
      return namedKey(name, [...name].length === 1 ? name : name === 'space' ? ' ' : null)
    }
    if (kind < 0.85) return namedKey(pick([...'the corby2']), pick([...'the corby2']))
    if (kind < 0.9) return { kind: 'paste', text: pick(['q\nq', '日本 \x1b[A', 'x '.repeat(500)]) }
    return {
      kind: 'mouse',
      act: pick(['press', 'release', 'drag', 'wheel-up', 'wheel-down', 'move'] as const),
      button: pick(['left', 'right', 'none'] as const),
      column: Math.floor(random() * 220),
      row: Math.floor(random() * 70),
    }
  }
  for (let at = 0; at < 10_000; at++) {
    if (random() < 0.05)
      store.dispatch({
        kind: 'resize',
        columns: 20 + Math.floor(random() * 200),
        rows: 5 + Math.floor(random() * 65),
      })
    else handler.keys([key()])
    // What is wished for is done at once.
    while (store.state().wishes.length > 0) store.dispatch({ kind: 'wish-done', notice: null })
    const state = store.state()
    try {
      checked(state)
      if (at % 20 === 0) {
        const lines = screenLines(state, {
          title: 'An example',
          keys: DEFAULT_KEYS,
          theme: themeFor({}),
          texts: TEXTS,
          marks: () => [],
        })
        if (lines.length !== state.size.rows) throw new Error(`a frame of ${lines.length} lines`)
      }
    } catch (error) {
      throw new Error(`key ${at} of seed ${seed}`, { cause: error })
    }
  }
  expect(store.state().ending).toBeNull()
})

describe('in a terminal', () => {
  let running: { readonly terminal: FakeTerminal; readonly ended: Promise<unknown> }[] = []
  afterEach(async () => {
    for (const { terminal, ended } of running) {
      terminal.type('\x03')
      await ended.catch(() => {})
      terminal.emulator.dispose()
    }
    running = []
  })

  const run = async (columns = 80, rows = 24): Promise<FakeTerminal> => {
    const terminal = createFakeTerminal(columns, rows)
    const ended = runScreen({
      timeline: EXAMPLE_TIMELINE,
      title: 'An example',
      search: async () => plainService(EXAMPLE_TIMELINE),
      stdin: terminal.stdin,
      stdout: terminal.stdout,
      environment: {},
    })
    running.push({ terminal, ended })
    await terminal.untilShown('Dates 1/')
    return terminal
  }

  /** What is typed last, and shown once all before it has been done: the help, searched for a word of its own. */
  const settle = async (terminal: FakeTerminal, word: string): Promise<readonly string[]> => {
    terminal.type(`\x1b[23~`)
    terminal.type('\x1bOP')
    await terminal.untilShown('type to search')
    terminal.type(`\x15${word}`)
    await terminal.untilShown(` ? ${word}`)
    terminal.type('\x15')
    await terminal.until((lines) => !lines.join('\n').includes(word), 'an emptied line')
    terminal.type('\x1b')
    await terminal.until((lines) => !lines.join('\n').includes('type to search'), 'the view again')
    return terminal.lines()
  }

  const KEYS = [
    'j',
    'k',
    '\r',
    '\x1b[B',
    '\x1b[A',
    'n',
    'N',
    ']',
    '[',
    'z',
    'p',
    'a',
    'G',
    'g',
    '\x0f',
    '\t',
    'l',
    'h',
    '}',
    '{',
  ]

  test('keys in one chunk act as the same keys one by one', async () => {
    const { of: pick } = seededRandom(7)
    for (let round = 0; round < 12; round++) {
      const keys = Array.from({ length: 12 }, () => pick(KEYS))
      const [burst, oneByOne] = [await run(), await run()]
      burst.type(keys.join(''))
      for (const key of keys) {
        oneByOne.type(key)
        await new Promise((resolve) => setImmediate(resolve))
      }
      expect(await settle(burst, 'zyx')).toEqual(await settle(oneByOne, 'zyx'))
    }
  })

  test('a paste into the search box is text, whatever it holds', async () => {
    const terminal = await run()
    terminal.type('/')
    await terminal.untilShown('Search the quotes')
    terminal.type('\x1b[200~q\nq \x1b[A\x03 :x\x1b[201~')
    await terminal.untilShown(' / q q')
    expect(terminal.isRaw()).toBe(true)
    terminal.type(`\x15\x1b[200~${'long '.repeat(20_000)}end\x1b[201~`)
    await terminal.untilShown('long end')
  })

  test('a screen resized at any moment is the one that was drawn at that size', async () => {
    const { part: random, of: pick } = seededRandom(11)
    const SIZES = [
      [40, 10],
      [60, 20],
      [80, 11],
      [80, 24],
      [120, 40],
      [161, 30],
    ] as const
    const [terminal, fresh] = [await run(), await run()]
    for (let at = 0; at < 120; at++) {
      const key = pick(KEYS)
      terminal.type(key)
      fresh.type(key)
      await new Promise((resolve) => setImmediate(resolve))
      if (random() < 0.3) {
        const [columns, rows] = pick(SIZES)
        terminal.resize(columns, rows)
      }
    }
    terminal.resize(100, 31)
    fresh.resize(100, 31)
    // Drawn anew from nothing, it is the same: no cell is left of another frame.
    const visible = (lines: readonly string[]): string => lines.map((line) => line.trimEnd()).join('\n')
    const before = visible(await settle(terminal, 'zyx'))
    terminal.emulator.clear()
    terminal.type('\x0c')
    await terminal.until((lines) => visible(lines) === before, 'the same screen drawn anew')
  })
})
