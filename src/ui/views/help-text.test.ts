import { describe, expect, test } from 'vitest'
import type { OwnKeys } from '../../model/settings.ts'
import type { Mode } from '../../state/mode.ts'
import { keyNames } from '../keys/key-names.ts'
import { DEFAULT_KEYS, keysWith } from '../keys/keys.ts'
import { cellWidth } from '../text/cells.ts'
import { themeFor } from '../theme/theme.ts'
import { bare } from './area.ts'
import { helpText } from './help-text.ts'
import type { Asides } from './text-pieces.ts'

const helpOf = (
  mode: Mode,
  columns: number,
  typed = '',
  asides: Asides = 'beside',
  keys = DEFAULT_KEYS,
): readonly string[] =>
  helpText({ keys, mode, columns, typed, theme: themeFor({}), asides }).map((line) => bare(line).trimEnd())

const MANY: OwnKeys = {
  help: ['ctrl-alt-shift-page-down', 'ctrl-alt-shift-page-up', 'f1', 'alt-h', 'insert', '?', 'ctrl-alt-x'],
}

/** Each column of the help by itself, one below the other. */
const unfolded = (lines: readonly string[], across: number, columns: number): string => {
  const width = Math.floor(columns / across)
  return Array.from({ length: across }, (_, at) =>
    lines.map((line) => line.slice(at * width, (at + 1) * width)),
  )
    .flat()
    .join(' ')
    .replace(/\s+/g, ' ')
}

describe.each([
  [39, 1],
  [59, 1],
  [98, 1],
  [99, 2],
  [158, 2],
  [159, 3],
  [199, 3],
])('the help on %i cells', (columns, across) => {
  test.each<[string, OwnKeys]>([
    ['the keys of the table', {}],
    ['more keys than fit in their column', MANY],
  ])(`is whole in columns, ${across} of them, no word of it cut: %s`, (_, own) => {
    const keys = keysWith(own)
    const lines = helpOf('event', columns, '', 'beside', keys)
    for (const line of lines) expect(cellWidth(line)).toBeLessThanOrEqual(columns)
    const titles = lines[0]?.trim().split(/ {2,}/) ?? []
    expect(titles[0]).toBe('Here: Event')
    expect(titles).toHaveLength(across)
    const text = unfolded(lines, across, columns)
    for (const binding of keys.table) {
      for (const name of keyNames(binding, keys.naming)) expect(text).toContain(name)
      if (own[binding.id] === undefined) expect(text).toContain(binding.words)
    }
  })
})

test.each<[mode: Mode, first: readonly string[], next: string]>([
  [
    'event',
    ['Here: Event', 'move down a line', 'move up a line', 'open the article at'],
    'Problems, and any',
  ],
  [
    'dates',
    ['Here: Dates', 'move down a row', 'move up a row', 'open the date’s events'],
    'Problems, and any',
  ],
  ['search', ['Here: Search', 'open the article of the result', 'filter by speaker'], 'Any view'],
  ['problems', ['Here: Problems', 'move down a line', 'move up a line', 'close'], 'Problems, and any'],
])('the help over %s begins with its keys', (mode, first, next) => {
  const lines = helpOf(mode, 79)
  first.forEach((words, row) => {
    expect(lines[row]).toContain(words)
  })
  expect(lines[lines.indexOf('') + 1]?.trimStart().startsWith(next)).toBe(true)
})

test('the help that is heard is one column, however wide the screen', () => {
  expect(helpOf('event', 199, '', 'below').slice(0, 2)).toEqual([' Here: Event', '↓, j: move down a line.'])
})

test.each<[mode: Mode, typed: string, shows: readonly string[], not: readonly string[]]>([
  ['dates', 'article date', ['next date'], ['next quote']],
  // What holds here is found by its other places too.
  ['event', 'article quote', ['Here: Event', 'next quote'], ['next date']],
  ['event', 'ctrl-y', ['copy as Markdown'], ['copy the words']],
  ['event', 'zzz', ['No key has these words'], ['Here']],
])('the help over %s is narrowed by %j: a key, its words, or where it works', (mode, typed, shows, not) => {
  for (const columns of [79, 199]) {
    const text = helpOf(mode, columns, typed).join(' ')
    for (const words of shows) expect(text).toContain(words)
    for (const words of not) expect(text).not.toContain(words)
  }
})
