import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KeyedAction } from './keyed-action.ts'
import { type KeysKnown, readSettings } from './read-settings.ts'
import type { Settings } from './settings.ts'

const action = (id: string, keys: readonly string[], ...modes: readonly string[]): KeyedAction => ({
  id,
  keys,
  words: `do ${id}`,
  modes,
})

const KNOWN: KeysKnown = {
  actions: (copy) => [
    action('next-row', copy === 'words' ? ['z'] : ['d'], 'dates'),
    action('previous-row', ['u'], 'dates'),
    action('scroll-down', ['d'], 'event'),
    action('quit', ['q'], 'dates', 'event'),
  ],
  keyCalled: (name) => {
    const key = name.replace('alt-ctrl-', 'ctrl-alt-')
    return /^(?:ctrl-)?(?:alt-)?[a-z]$/.test(key) || key === 'page-down' ? key : null
  },
}

/** The settings read, and each problem as it is printed. */
const read = (text: string) => {
  const { settings, problems } = readSettings(text, 'c.json', KNOWN)
  return { settings, lines: problems.map(({ where, reason }) => `${where}: ${reason}`) }
}

describe('settings', () => {
  it.each<[string, Settings]>([
    ['{}', {}],
    ['\uFEFF{ "theme": "dark" }\n', { theme: 'dark' }],
    ['{"$schema": "./settings.schema.json", "copy": "markdown"}', { copy: 'markdown' }],
    [
      '{"colours": "256", "mouse": false, "remember": false}',
      { colours: '256', mouse: false, remember: false },
    ],
    ['{"ascii": true, "screenReader": true}', { ascii: true, screenReader: true }],
    ['{"ascii": "auto"}', { ascii: 'auto' }],
    ['{"keys": {}}', { keys: {} }],
    ['{"keys": {"quit": "x"}}', { keys: { quit: ['x'] } }],
    ['{"keys": {"quit": ["x", "ctrl-x", "x"]}}', { keys: { quit: ['x', 'ctrl-x'] } }],
    ['{"keys": {"quit": ["alt-ctrl-x", "ctrl-alt-x"]}}', { keys: { quit: ['ctrl-alt-x'] } }],
    ['{"keys": {"quit": []}}', { keys: { quit: [] } }],
    // A key that is taken on purpose: what it was of has keys of its own, or none.
    ['{"keys": {"quit": "u", "previous-row": "x"}}', { keys: { quit: ['u'], 'previous-row': ['x'] } }],
    ['{"keys": {"quit": "u", "previous-row": []}}', { keys: { quit: ['u'], 'previous-row': [] } }],
    // Of another form of copies, and of another screen.
    ['{"keys": {"quit": "z"}}', { keys: { quit: ['z'] } }],
    ['{"keys": {"previous-row": "d", "next-row": []}}', { keys: { 'previous-row': ['d'], 'next-row': [] } }],
    [
      '{"keys": {"next-row": "n", "scroll-down": "n"}}',
      { keys: { 'next-row': ['n'], 'scroll-down': ['n'] } },
    ],
  ])('%s', (text, settings) => {
    expect(read(text)).toEqual({ settings, lines: [] })
  })

  const ALL = 'theme, colours, mouse, ascii, screenReader, remember, copy, keys'

  it.each<[string, string, Settings]>([
    ['', 'c.json: not JSON: unexpected end of the text (line 1, column 1); no setting was taken from it', {}],
    [
      '{\n  "theme": dark\n}',
      "c.json: not JSON: unexpected token 'd' (line 2, column 12); no setting was taken from it",
      {},
    ],
    [
      '{\n  "mouse": false,\n}',
      'c.json: not JSON: expected double-quoted property name (line 3, column 1); no setting was taken from it',
      {},
    ],
    ['[]', 'c.json: expected an object of settings, found a list; no setting was taken from it', {}],
    ['null', 'c.json: expected an object of settings, found null; no setting was taken from it', {}],
    [
      '{"colors": "16", "mouse": false}',
      'c.json: colors: no such setting; did you mean “colours”?',
      { mouse: false },
    ],
    ['{"screenreader": true}', 'c.json: screenreader: no such setting; did you mean “screenReader”?', {}],
    ['{"font": 12, "theme": "light"}', `c.json: font: no such setting; there are ${ALL}`, { theme: 'light' }],
    ['{"__proto__": {}}', `c.json: __proto__: no such setting; there are ${ALL}`, {}],
    [
      '{"theme": "blue", "mouse": false}',
      'c.json: theme: expected "auto", "dark" or "light", found "blue"; left at "auto"',
      { mouse: false },
    ],
    ['{"mouse": "no"}', 'c.json: mouse: expected true or false, found "no"; left at true', {}],
    ['{"ascii": 1}', 'c.json: ascii: expected true, false or "auto", found 1; left at "auto"', {}],
    [
      '{"copy": {"as": 1}}',
      'c.json: copy: expected "citation", "words" or "markdown", found an object; left at "citation"',
      {},
    ],
    [
      '{"keys": ["q"]}',
      'c.json: keys: expected an object of actions with their keys, found a list; left out',
      { keys: {} },
    ],
    [
      '{"keys": {"nextrow": "n", "quit": "x"}}',
      'c.json: keys.nextrow: no such action; did you mean “next-row”?',
      { keys: { quit: ['x'] } },
    ],
    ['{"keys": {"fly": "n"}}', 'c.json: keys.fly: no such action; onrecord config lists them', { keys: {} }],
    [
      '{"keys": {"quit": ["x", "hyper-x"]}}',
      'c.json: keys.quit: no key is called "hyper-x"; names are like j, G, ctrl-d, alt-b, page-down and f1',
      { keys: { quit: ['x'] } },
    ],
    [
      '{"keys": {"quit": "hyper-x"}}',
      'c.json: keys.quit: no key is called "hyper-x"; names are like j, G, ctrl-d, alt-b, page-down and f1',
      { keys: {} },
    ],
    [
      '{"keys": {"quit": ["x", 3]}}',
      'c.json: keys.quit: expected the name of a key or a list of them, found 3; left as it is',
      { keys: {} },
    ],
    [
      '{"keys": {"next-row": ["n", "m"], "quit": ["n", "q"]}}',
      'c.json: keys.quit: "n" is bound to next-row already, and stays there',
      { keys: { 'next-row': ['n', 'm'], quit: ['q'] } },
    ],
    [
      '{"keys": {"quit": ["u", "x"]}}',
      'c.json: keys.quit: "u" was bound to previous-row (do previous-row), and does this instead; name the keys of previous-row too where that is meant',
      { keys: { quit: ['u', 'x'] } },
    ],
    [
      '{"keys": {"scroll-down": "q", "next-row": "d"}}',
      'c.json: keys.scroll-down: "q" was bound to quit (do quit), and does this instead; name the keys of quit too where that is meant',
      { keys: { 'scroll-down': ['q'], 'next-row': ['d'] } },
    ],
    [
      '{"keys": {"quit": "z"}, "copy": "words"}',
      'c.json: keys.quit: "z" was bound to next-row (do next-row), and does this instead; name the keys of next-row too where that is meant',
      { keys: { quit: ['z'] }, copy: 'words' },
    ],
  ])('%s: told in one line, and the rest kept', (text, line, settings) => {
    expect(read(text)).toEqual({ settings, lines: [line] })
  })

  it('tells of everything that is wrong, in the order of the file', () => {
    const { lines } = read('{"mous": 1, "keys": {"quit": "?", "fly": "x"}, "theme": 3}')
    expect(lines.map((line) => line.split(': ')[1])).toEqual(['mous', 'keys.quit', 'keys.fly', 'theme'])
  })

  it('keeps the place of a fault short, however long the words', () => {
    const [line = ''] = read(JSON.stringify({ theme: 'x'.repeat(10_000) })).lines
    expect(line.length).toBeLessThan(150)
    expect(read(JSON.stringify({ ['x'.repeat(10_000)]: 1 })).lines[0]?.length).toBeLessThan(150)
  })

  it('is read from any text without throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc
            .dictionary(fc.constantFrom('theme', 'keys', 'ascii', 'x'), fc.jsonValue())
            .map((value) => JSON.stringify(value)),
        ),
        (text) => {
          expect(read(text).settings).toBeTypeOf('object')
        },
      ),
    )
  })
})
