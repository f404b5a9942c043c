import { describe, expect, test } from 'vitest'
import { plainAnswer } from '../../e2e/plain-service.ts'
import type { Action } from '../../state/actions.ts'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import type { Mode } from '../../state/mode.ts'
import { reduce } from '../../state/reducer.ts'
import { initialState, modeOf, type State } from '../../state/state.ts'
import { indexTimeline } from '../../state/timeline-index.ts'
import { keyActions } from './binding.ts'
import { type Key, namedKey } from './key.ts'
import { actionFor, keysMeant } from './key-map.ts'
import { keyName, keyNames, keySections, keyTableMarkdown, MODE_NAMES } from './key-names.ts'
import { KEY_TABLE } from './key-table.ts'

const QUOTES = Array.from({ length: 12 }, (_, at) => ({ from: 10 + at * 8, to: 17 + at * 8 }))

const TWENTY = Array.from({ length: 20 }, (_, row) => ({ row: row % 6, score: 1 }))
const ANSWER = { ...plainAnswer(EXAMPLE_TIMELINE, '', 20), query: 'some few words', found: TWENTY }

const PROBLEMS = [{ where: 'notes.txt', code: 'undated', reason: 'states no date' }] as const

/** In the middle of everything, so that there is somewhere to go in every direction. */
const MIDDLE = ((): State => {
  const events = Array.from({ length: 30 }, (_, at) => EXAMPLE_TIMELINE.events[at % 8]).flatMap(
    (event, at) =>
      event === undefined
        ? []
        : [
            {
              ...event,
              id: `event-${at}`,
              date: `2019-02-${10 + Math.floor(at / 6)}`,
              quotes: ['q1', 'q2', 'q3'],
            },
          ],
  )
  const index = indexTimeline({ ...EXAMPLE_TIMELINE, events, problems: PROBLEMS })
  const measure = { event: () => ({ lines: 200, quotes: QUOTES }), help: () => 90, problems: () => 90 }
  const actions: readonly Action[] = [
    { kind: 'move', motion: 'down' },
    { kind: 'move', motion: 'down' },
    { kind: 'open' },
    { kind: 'move', motion: 'down' },
    { kind: 'move', motion: 'down' },
    { kind: 'open' },
    { kind: 'step-quote', by: 1 },
    { kind: 'step-quote', by: 1 },
    { kind: 'move', motion: 'half-page-down' },
    { kind: 'move', motion: 'half-page-down' },
    { kind: 'type', text: 'some few words' },
    { kind: 'edit', edit: 'word-left' },
    { kind: 'show-answer', answer: ANSWER },
  ]
  const state = actions.reduce(reduce, initialState(index, measure, { columns: 80, rows: 24 }))
  return {
    ...state,
    help: { top: 30 },
    problems: { top: 30 },
    search: { ...state.search, results: { selected: 9, top: 4 } },
  }
})()

const inMode = (mode: Mode): State =>
  mode === 'search' || mode === 'help' || mode === 'problems'
    ? { ...MIDDLE, overlay: mode }
    : { ...MIDDLE, pane: mode }

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
    ['dates', 'l', { kind: 'open' }],
    ['events', 'right', { kind: 'open' }],
    ['event', 'h', { kind: 'go-back' }],
    ['event', 'escape', { kind: 'go-back' }],
    ['dates', '/', { kind: 'open-search' }],
    ['dates', '?', { kind: 'open-help' }],
    ['dates', '!', { kind: 'open-problems' }],
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
    const byItself: Record<Action['kind'], boolean> = {
      move: false,
      open: false,
      'go-back': false,
      'step-event': false,
      'step-quote': false,
      'open-search': false,
      'open-help': false,
      'open-problems': false,
      edit: false,
      'move-or-recall': false,
      'step-view': false,
      'pick-facet': false,
      quit: false,
      type: true,
      'show-answer': true,
      'show-progress': true,
      resize: true,
    }
    const asked = Object.entries(byItself).flatMap(([kind, alone]) => (alone ? [] : [kind]))
    expect([...reached].sort()).toEqual(asked.sort())
  })

  test('quits on Ctrl-C in every mode', () => {
    for (const [mode] of MODE_NAMES)
      expect(actionFor(mode, namedKey('ctrl-c'))).toEqual({ kind: 'quit', interrupted: true })
  })

  test('has every binding in exactly one section of the help and one row of the README', () => {
    const listed = keySections().flatMap(({ bindings: inSection }) => inSection)
    expect(listed.length).toBe(KEY_TABLE.length)
    expect(new Set(listed)).toEqual(new Set(KEY_TABLE))
    expect(keyTableMarkdown().split('\n').length).toBe(KEY_TABLE.length + 2)
  })
})

test('a run of keys is shown as its first and last', () => {
  const runs = KEY_TABLE.map(keyNames).filter((names) => names.some((name) => name.includes('…')))
  expect(runs).toEqual([['Alt-1 … Alt-9']])
})

describe('keys without a binding', () => {
  test('type in the search box and do nothing elsewhere', () => {
    expect(actionFor('search', namedKey('q', 'q'))).toEqual({ kind: 'type', text: 'q' })
    expect(actionFor('search', { kind: 'paste', text: 'a\nb' })).toEqual({ kind: 'type', text: 'a\nb' })
    expect(actionFor('dates', namedKey('x', 'x'))).toBeNull()
    expect(actionFor('dates', { kind: 'paste', text: 'q' })).toBeNull()
    expect(actionFor('search', namedKey('ctrl-x'))).toBeNull()
  })

  test('Alt with a key is Escape and that key, unless it is bound', () => {
    expect(keysMeant('event', namedKey('alt-q', 'q'))).toEqual([namedKey('escape'), namedKey('q', 'q')])
    expect(keysMeant('search', namedKey('alt-b', 'b'))).toEqual([namedKey('alt-b', 'b')])
    expect(keysMeant('event', namedKey('alt-enter'))).toEqual([namedKey('escape'), namedKey('enter')])
  })

  test.each(['alt-page-down', 'alt-shift-up', 'alt-f4'])(
    '%s is one key: no terminal sends it as two',
    (name) => {
      expect(keysMeant('event', namedKey(name))).toEqual([namedKey(name)])
    },
  )

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

test.each([
  ['ctrl-d', 'Ctrl-D'],
  ['alt-backspace', 'Alt-Backspace'],
  ['page-down', 'PgDn'],
  ['G', 'G'],
  ['f5', 'F5'],
  ['f', 'f'],
  ['insert', 'Ins'],
  ['shift-up', 'Shift-↑'],
  ['ctrl-f12', 'Ctrl-F12'],
  ['ctrl-alt-shift-page-up', 'Ctrl-Alt-Shift-PgUp'],
  ['ctrl--', 'Ctrl--'],
])('%s is shown as %s', (key, name) => {
  expect(keyName(key)).toBe(name)
})
