import { describe, expect, test } from 'vitest'
import { asciiLine } from '../text/ascii.ts'
import { themeFor } from '../theme/theme.ts'
import { footer } from '../views/footer.ts'
import { helpText } from '../views/help-text.ts'
import { searchGuide } from '../views/search-guide.ts'
import { commands } from './commands.ts'
import { type KeyNaming, keyName, keyNames } from './key-names.ts'
import { KEY_TABLE } from './key-table.ts'
import { DEFAULT_KEYS, type Keys, keysWith } from './keys.ts'

test.each<[key: string, signs: string, ascii: string, spoken: string]>([
  ['ctrl-d', 'Ctrl-D', 'Ctrl-D', 'Ctrl-D'],
  ['alt-backspace', 'Alt-Backspace', 'Alt-Backspace', 'Alt-Backspace'],
  ['page-down', 'PgDn', 'PgDn', 'Page Down'],
  ['G', 'G', 'G', 'Shift-G'],
  ['f', 'f', 'f', 'f'],
  ['f5', 'F5', 'F5', 'F5'],
  ['insert', 'Ins', 'Ins', 'Insert'],
  ['down', '↓', 'Down', 'Down'],
  ['left', '←', 'Left', 'Left'],
  ['shift-up', 'Shift-↑', 'Shift-Up', 'Shift-Up'],
  ['alt-right', 'Alt-→', 'Alt-Right', 'Alt-Right'],
  ['ctrl-f12', 'Ctrl-F12', 'Ctrl-F12', 'Ctrl-F12'],
  ['ctrl-alt-shift-page-up', 'Ctrl-Alt-Shift-PgUp', 'Ctrl-Alt-Shift-PgUp', 'Ctrl-Alt-Shift-Page Up'],
  ['ctrl--', 'Ctrl--', 'Ctrl--', 'Ctrl-Minus'],
  ['/', '/', '/', 'Slash'],
  ['?', '?', '?', 'Question mark'],
])('%s is called %s, in ASCII %s, spoken %s', (key, ...names) => {
  const called = (['signs', 'ascii', 'spoken'] as const).map((naming) => keyName(key, naming))
  expect(called).toEqual(names)
})

test.each<[KeyNaming, readonly string[]]>([
  ['signs', ['1 … 0', 'Alt-1 … Alt-9']],
  ['spoken', ['1 to 0', 'Alt-1 to Alt-9']],
])('a run of keys is shown as its first and last: %s', (naming, expected) => {
  const runs = KEY_TABLE.filter(({ action }) => !('kind' in action)).map((binding) =>
    keyNames(binding, naming),
  )
  expect(runs).toEqual(expected.map((name) => [name]))
})

test.each([
  [['1', '2', '3'], ['1 … 3']],
  [['3'], ['3']],
  [[], []],
])('of a run that has %j left its first and last are shown, as far as it has any', (keys, expected) => {
  const action = keys.map((typed) => ({ kind: 'open-go-to-date', typed }) as const)
  expect(keyNames({ id: 'a-run', modes: ['dates'], keys, action, words: 'go' }, 'signs')).toEqual(expected)
})

const THEME = themeFor({})

/** All that names keys: the footer, the help, the palette, the guide of the search. */
const named = (keys: Keys): readonly string[] => [
  ...footer({
    keys,
    typed: null,
    mode: 'dates',
    notice: null,
    hintWords: new Map(),
    columns: 120,
    theme: THEME,
  }),
  // The signs that it explains behind the keys are no keys.
  ...helpText({ keys, mode: 'dates', columns: 79, typed: '', theme: THEME }).slice(0, -8),
  ...commands(keys).flatMap((command) => command.keys),
  ...searchGuide({ keys, used: ['a'], place: { columns: 80, rows: 20 }, theme: THEME }),
]

describe('where arrows cannot be drawn', () => {
  test('no name of a key becomes another key’s', () => {
    expect(named(DEFAULT_KEYS).filter((line) => /[←→↑↓]/.test(line)).length).toBeGreaterThan(10)
    const lines = named(keysWith({}, 'ascii'))
    expect(lines.filter((line) => /[←→↑↓]/.test(line))).toEqual([])
    expect(asciiLine(lines[0] ?? '')).toMatch(/Up\/Down.*move/)
  })
})

describe('where names are read out', () => {
  test('every key of the table has letters or digits, and no two are called the same', () => {
    const keys = [...new Set(KEY_TABLE.flatMap((binding) => binding.keys))]
    const names = keys.map((key) => keyName(key, 'spoken'))
    expect(names.filter((name) => !/^[\p{L}\p{N}]+([- ][\p{L}\p{N}]+)*$/u.test(name))).toEqual([])
    expect(new Set(names).size).toBe(keys.length)
  })
})
