import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { plainAnswer } from '../../e2e/plain-service.ts'
import type { Action } from '../../state/actions.ts'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import { initialState } from '../../state/initial-state.ts'
import type { Motion } from '../../state/list-window.ts'
import type { Mode } from '../../state/mode.ts'
import { freshPick } from '../../state/overlay.ts'
import { pickRows } from '../../state/pick-rows.ts'
import { reduce } from '../../state/reducer.ts'
import { modeOf, type State } from '../../state/state.ts'
import { indexTimeline, type TimelineIndex } from '../../state/timeline-index.ts'
import { createScreenTexts, measureOf } from '../screen-texts.ts'
import { cellWidth } from '../text/cells.ts'
import { themeFor } from '../theme/theme.ts'
import { keyActions } from './binding.ts'
import { commands } from './commands.ts'
import { type Key, namedKey } from './key.ts'
import { createKeyMap } from './key-map.ts'
import { keySections } from './key-sections.ts'
import { createKeySplitter } from './key-splitter.ts'
import { KEY_TABLE } from './key-table.ts'
import { keyTableMarkdown } from './key-table-markdown.ts'
import { DEFAULT_KEYS } from './keys.ts'
import { MODE_NAMES } from './mode-names.ts'
import { OPEN } from './modes.ts'

const TWENTY = Array.from({ length: 20 }, (_, row) => ({ row, score: 1 }))
const ANSWER = { ...plainAnswer(EXAMPLE_TIMELINE, '', 20), query: 'kind:direct words', found: TWENTY }

const PROBLEMS = Array.from(
  { length: 40 },
  (_, at) => ({ where: `notes-${at}.txt`, code: 'undated', reason: 'states no date' }) as const,
)

/** Dates of several years and months, so that there is somewhere to go in every direction. */
const DATES = [
  ...['2017-12-02', '2018-03-01', '2018-03-04', '2018-05-06', '2019-02-18', '2019-02-20'],
  ...['2019-02-21', '2019-03-29', '2019-03-30', '2020-01-01', '2020-01-02', '2020-02-02'],
]

const TEXT = Array.from(
  { length: 60 },
  (_, at) => `“Words ${at} of them all,” said Ann Smith on Monday.`,
).join('\n\n')

const INDEX = ((): TimelineIndex => {
  const [quote] = EXAMPLE_TIMELINE.quotes
  const [first] = EXAMPLE_TIMELINE.articles
  const spans = Array.from(TEXT.matchAll(/Words \d+ of them all/g), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
  const quotes =
    quote === undefined || first === undefined
      ? []
      : spans.map((span, at) => ({
          ...quote,
          id: `q${at}`,
          article: first.id,
          text: TEXT.slice(span.start, span.end),
          segments: [span],
          speaker: { name: `Speaker ${at % 12}`, id: `speaker-${at % 12}`, mention: null },
          variantOf: null,
        }))
  const dates = Array.from(TEXT.matchAll(/on Monday/g), ({ index }) => ({
    article: first?.id ?? '',
    start: index,
    end: index + 'on Monday'.length,
    text: 'on Monday',
    value: '2019-02-18',
    basis: 'resolved' as const,
    rule: 'weekday-near-publication',
    anchor: null,
  }))
  const events = DATES.flatMap((date, day) =>
    Array.from({ length: 5 }, (_, at) => EXAMPLE_TIMELINE.events[(day + at) % 8]).flatMap((event, at) =>
      event === undefined
        ? []
        : [
            {
              ...event,
              id: `event-${day}-${at}`,
              date,
              quotes: quotes.slice(at, at + 30).map(({ id }) => id),
            },
          ],
    ),
  )
  const articles = EXAMPLE_TIMELINE.articles.map((article) => ({
    ...article,
    text: TEXT,
    url: 'https://example.org/',
  }))
  return indexTimeline({ ...EXAMPLE_TIMELINE, articles, quotes, dates, events, problems: PROBLEMS })
})()

const { actionFor, keysMeant } = createKeyMap(KEY_TABLE)
const TEXTS = createScreenTexts(themeFor({}), DEFAULT_KEYS)

/** In the middle of everything. */
const MIDDLE = ((): State => {
  const move = (motion: Motion): Action => ({ kind: 'move', motion })
  const halfDown = Array<Action>(3).fill(move('half-page-down'))
  const actions: readonly Action[] = [
    { kind: 'open-search' },
    { kind: 'type', text: 'kind:direct words' },
    { kind: 'edit', edit: 'word-left' },
    { kind: 'show-answer', answer: ANSWER },
    { kind: 'go-back' },
    { kind: 'step-group', by: 1 },
    { kind: 'step-group', by: 1 },
    { kind: 'step-group', by: 1 },
    ...Array<Action>(3).fill(move('down')),
    { kind: 'open' },
    ...Array<Action>(2).fill(move('down')),
    { kind: 'open' },
    { kind: 'step-quote', by: 1 },
    ...halfDown,
    { kind: 'open-article' },
    ...halfDown,
    { kind: 'open-speakers', by: 'speakers' },
    ...Array<Action>(4).fill(move('down')),
    { kind: 'open' },
    ...Array<Action>(2).fill(move('down')),
    { kind: 'travel', by: -1 },
    { kind: 'mark' },
  ]
  const state = actions.reduce(
    reduce,
    initialState(INDEX, {
      measure: measureOf(() => TEXTS),
      commands: commands(DEFAULT_KEYS),
      size: { columns: 120, rows: 24 },
    }),
  )
  const spot = state.trail.future[0] ?? state.trail.past[0]
  return {
    ...state,
    notice: null,
    filters: [],
    borders: { dates: 0.45 },
    speakers: { by: 'speakers', pane: 'said', list: { selected: 5, top: 0 }, said: { selected: 2, top: 0 } },
    trail: {
      past: [...state.trail.past, ...(spot === undefined ? [] : [spot])],
      future: spot === undefined ? [] : [spot],
    },
    reading: { phase: 'parsing', part: 0.5, articles: 3, quotes: 4, msLeft: 1000, isCancelled: false },
    search: { ...state.search, results: { selected: 9, top: 4 } },
  }
})()

const OVERLAY_FIELD = { text: 'a e', cursor: 2 }

/** The state in which the keys of a mode mean what they do there. */
const inMode = (mode: Mode): State => {
  switch (mode) {
    case 'dates':
    case 'events':
    case 'event':
      return { ...MIDDLE, view: 'timeline', pane: mode }
    case 'speakers':
    case 'said':
      return { ...MIDDLE, view: 'people', speakers: { ...MIDDLE.speakers, pane: mode } }
    case 'article':
    case 'search':
      return { ...MIDDLE, view: mode }
    case 'problems':
      return { ...MIDDLE, overlay: { kind: mode, top: 30 } }
    case 'help':
      return { ...MIDDLE, overlay: { kind: mode, field: OVERLAY_FIELD, top: 30 } }
    case 'go-to-date':
      return { ...MIDDLE, overlay: { kind: mode, field: OVERLAY_FIELD } }
    case 'palette':
    case 'filters':
      return { ...MIDDLE, overlay: { kind: mode, field: OVERLAY_FIELD, list: { selected: 1, top: 0 } } }
    case 'export':
      return {
        ...MIDDLE,
        overlay: { kind: mode, field: { text: 'with a', cursor: 3 }, list: { selected: 1, top: 0 } },
      }
  }
}

const bindings = KEY_TABLE.flatMap((binding) =>
  binding.modes.flatMap((mode) => keyActions(binding).map(([key, action]) => [mode, key, action] as const)),
)

describe('the key table', () => {
  test.each(bindings)('%s: %s does something', (mode, key, action) => {
    const state = inMode(mode)
    expect(modeOf(state)).toBe(mode)
    expect(actionFor(mode, namedKey(key))).toEqual(action)
    const next = reduce(state, action)
    const { index, measure, ...changed } = next
    const { index: _index, measure: _measure, ...before } = state
    expect(changed).not.toEqual(before)
  })

  test.each(commands(DEFAULT_KEYS).map((command) => [command.id, command.modes, command] as const))(
    'the palette does %s as its key does',
    (_, modes, command) => {
      for (const mode of modes) {
        const below = inMode(mode)
        const offered = pickRows({ ...below, overlay: null }, freshPick('palette'))
        const at = offered.findIndex(({ pick }) => pick.kind === 'command' && pick.command.id === command.id)
        expect(at).toBeGreaterThanOrEqual(0)
        const list = { selected: at, top: 0 }
        const inPalette = {
          ...below,
          overlay: { kind: 'palette', field: { text: '', cursor: 0 }, list } as const,
        }
        const { measure: _m, index: _i, shown: _s, ...done } = reduce(inPalette, { kind: 'open' })
        const { measure: _n, index: _j, shown: _t, ...pressed } = reduce(below, command.action)
        expect(done).toEqual(pressed)
      }
    },
  )

  test('offers every action but edits in the palette of some view', () => {
    const offered = new Set(commands(DEFAULT_KEYS).map(({ id }) => id))
    const left = KEY_TABLE.filter(({ id, modes, action }) => {
      const inViews = modes.some((mode) => OPEN.includes(mode))
      return inViews && 'kind' in action && action.kind !== 'edit' && !offered.has(id)
    })
    expect(left).toEqual([])
  })

  test('has one list of keys for one name', () => {
    const keysOf = new Map<string, string>()
    for (const { id, keys } of KEY_TABLE) {
      expect([id, keysOf.get(id) ?? keys.join(' ')]).toEqual([id, keys.join(' ')])
      keysOf.set(id, keys.join(' '))
    }
  })

  test('gives no key of a mode two meanings', () => {
    const places = bindings.map(([mode, key]) => `${mode} ${key}`)
    expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([])
  })

  test('does no one thing in a mode by two bindings', () => {
    const done = KEY_TABLE.flatMap(({ modes, action }) =>
      modes.map((mode) => `${mode} ${JSON.stringify(action)}`),
    )
    expect(done.filter((one, at) => done.indexOf(one) !== at)).toEqual([])
  })

  test.each<[Mode, string, Action]>([
    ['dates', 'j', { kind: 'move', motion: 'down' }],
    ['events', 'k', { kind: 'move', motion: 'up' }],
    ['event', 'down', { kind: 'move', motion: 'down' }],
    ['dates', 'g', { kind: 'move', motion: 'first' }],
    ['dates', 'G', { kind: 'move', motion: 'last' }],
    ['event', 'ctrl-d', { kind: 'move', motion: 'half-page-down' }],
    ['event', 'ctrl-u', { kind: 'move', motion: 'half-page-up' }],
    ['help', 'page-down', { kind: 'move', motion: 'page-down' }],
    ['dates', ':', { kind: 'open-palette' }],
    ['event', 'ctrl-o', { kind: 'travel', by: -1 }],
    ['event', 'tab', { kind: 'travel', by: 1 }],
    ['said', 'y', { kind: 'copy', format: 'citation' }],
    ['search', 'ctrl-z', { kind: 'suspend' }],
    ['dates', 'l', { kind: 'open' }],
    ['events', 'right', { kind: 'open' }],
    ['event', 'h', { kind: 'go-back' }],
    ['event', 'escape', { kind: 'go-back' }],
    ['dates', 'escape', { kind: 'go-back' }],
    ['dates', 'h', { kind: 'fold-or-leave' }],
    ['dates', 'left', { kind: 'fold-or-leave' }],
    ['dates', '/', { kind: 'open-search' }],
    ['dates', '?', { kind: 'open-help' }],
    ['dates', '!', { kind: 'open-problems' }],
    ['problems', '?', { kind: 'open-help' }],
    ['problems', 'f1', { kind: 'open-help' }],
    ['problems', ':', { kind: 'open-palette' }],
    ['event', 'q', { kind: 'quit', interrupted: false }],
    ['search', 'alt-3', { kind: 'pick-facet', number: 3 }],
    ['search', 'ctrl-n', { kind: 'move', motion: 'down' }],
    ['search', 'ctrl-p', { kind: 'move', motion: 'up' }],
    ['search', 'ctrl-w', { kind: 'edit', edit: 'delete-word-before' }],
    ['search', 'ctrl-u', { kind: 'edit', edit: 'delete-all-before' }],
  ])('keeps the keys of other programs: in %s, %s', (mode, key, action) => {
    expect(actionFor(mode, namedKey(key))).toEqual(action)
  })

  test('reaches every action a person can ask for', () => {
    const reached = new Set(bindings.map(([, , { kind }]) => kind))
    const byItself: ReadonlySet<string> = new Set([
      'type',
      'point',
      'show-answer',
      'show-progress',
      'show-reading',
      'show-ground',
      'show-timeline',
      'wish-done',
      'resize',
    ])
    const inActions = [
      ...readFileSync('src/state/actions.ts', 'utf8').matchAll(/readonly kind: '([a-z-]+)'/g),
    ]
    const kinds = new Set(inActions.map(([, kind = '']) => kind))
    expect(kinds.size).toBeGreaterThan(40)
    expect([...reached].sort()).toEqual([...kinds].filter((kind) => !byItself.has(kind)).sort())
  })

  test('quits on Ctrl-C in every mode', () => {
    for (const [mode] of MODE_NAMES)
      expect(actionFor(mode, namedKey('ctrl-c'))).toEqual({ kind: 'quit', interrupted: true })
  })

  const VERBS = [
    ...['add', 'clear', 'close', 'copy', 'delete', 'do', 'export', 'filter', 'find', 'fold', 'go', 'keep'],
    ...['make', 'mark', 'move', 'narrow', 'open', 'quit', 'redraw', 'reset', 'search', 'show', 'stop'],
    ...['suspend', 'switch', 'type', 'write'],
  ]
  test.each(KEY_TABLE)('says of $id what to do: $words', ({ words }) => {
    expect(VERBS).toContain(/^\p{L}+/u.exec(words)?.[0])
  })

  test('says what is done by no two of its bindings in one screen in the same words', () => {
    const said = KEY_TABLE.flatMap(({ modes, words }) => modes.map((mode) => `${mode}: ${words}`))
    expect(said.filter((one, at) => said.indexOf(one) !== at)).toEqual([])
  })

  test.each(commands(DEFAULT_KEYS))('has room in the palette on 60 columns for $id: $words', (command) => {
    const note = command.keys.join('  ')
    const room = Math.floor(60 / 2)
    expect(cellWidth(note)).toBeLessThanOrEqual(room)
    expect(cellWidth(command.words) + cellWidth(note) + 6).toBeLessThanOrEqual(60 - 1)
  })

  test('titles keys by where they work: other screens, another title', () => {
    const places = new Map<string, Set<string>>()
    for (const { title, bindings: listed } of keySections(KEY_TABLE))
      places.set(title, new Set(listed.map(({ modes }) => modes.toSorted().join(' '))))
    expect([...places].filter(([, sets]) => sets.size !== 1)).toEqual([])
  })

  test('has every binding in exactly one section of the help and one row of the README', () => {
    const listed = keySections(KEY_TABLE).flatMap(({ bindings: inSection }) => inSection)
    expect(listed.length).toBe(KEY_TABLE.length)
    expect(new Set(listed)).toEqual(new Set(KEY_TABLE))
    expect(keyTableMarkdown(DEFAULT_KEYS).split('\n').length).toBe(KEY_TABLE.length + 2)
  })
})

describe('keys without a binding', () => {
  test('type in the search box and do nothing elsewhere', () => {
    expect(actionFor('search', namedKey('q', 'q'))).toEqual({ kind: 'type', text: 'q' })
    expect(actionFor('search', { kind: 'paste', text: 'a\nb' })).toEqual({ kind: 'type', text: 'a\nb' })
    expect(actionFor('dates', namedKey('w', 'w'))).toBeNull()
    expect(actionFor('dates', { kind: 'paste', text: 'q' })).toBeNull()
    expect(actionFor('search', namedKey('ctrl-r'))).toBeNull()
    expect(actionFor('palette', namedKey('q', 'q'))).toEqual({ kind: 'type', text: 'q' })
  })

  test.each<[string, Mode, string, readonly string[]]>([
    ['Alt-q or Escape, q, where only these mean something', 'event', '\x1bq', ['escape', 'q']],
    ['Alt-b, where it is bound', 'search', '\x1bb', ['alt-b']],
    ['Escape and Enter', 'event', '\x1b\r', ['escape', 'enter']],
    ['Escape and Ctrl-D', 'event', '\x1b\x04', ['escape', 'ctrl-d']],
    ['Alt-← of rxvt, where it is bound', 'event', '\x1b\x1b[D', ['alt-left']],
    ['Escape and ↓', 'search', '\x1b\x1b[B', ['escape', 'down']],
    ['Alt-↓ of xterm, which no terminal sends as two keys', 'search', '\x1b[1;3B', ['alt-down']],
    ['Alt-PgDn of xterm', 'event', '\x1b[6;3~', ['alt-page-down']],
    ['Alt-F4 of xterm', 'event', '\x1b[1;3S', ['alt-f4']],
  ])('%s', (_, mode, bytes, names) => {
    const keys = createKeySplitter().push(new TextEncoder().encode(bytes))
    const meant = keys.flatMap((key) => keysMeant(mode, key))
    expect(meant.map((key) => (key.kind === 'key' ? key.name : key.kind))).toEqual(names)
  })

  test('a letter with Alt types nothing', () => {
    const [key] = createKeySplitter().push(new TextEncoder().encode('\x1bq'))
    expect(key === undefined ? key : actionFor('palette', key)).toBeNull()
  })

  test('the mouse and what the terminal answers do nothing here', () => {
    const mouse: Key = { kind: 'mouse', act: 'press', button: 'left', column: 3, row: 4 }
    const answer: Key = { kind: 'answer', of: 'background', red: 0, green: 0, blue: 0 }
    for (const { key, mode } of [mouse, answer].flatMap((key) =>
      MODE_NAMES.map(([mode]) => ({ key, mode })),
    )) {
      expect(actionFor(mode, key)).toBeNull()
      expect(keysMeant(mode, key)).toEqual([key])
    }
  })
})
