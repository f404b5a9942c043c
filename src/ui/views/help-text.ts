/** The help as lines: the key table, section by section. */
import { keyNames } from '../keys/key-names.ts'
import { keySections } from '../keys/key-sections.ts'
import { harmless, padded, truncated } from '../text/cells.ts'
import type { Theme } from '../theme/theme.ts'
import { type Asides, block, plain } from './text-pieces.ts'

const KEYS_COLUMNS = 26

/** What the words on screen mean, for who meets them first. */
const WORDS: readonly (readonly [string, string])[] = [
  ['direct', 'whole sentences in their words, between marks'],
  ['mixed', 'a fragment in their words inside reported speech'],
  ['indirect', 'reported speech or a transcript, without marks'],
  ['stated', 'the article names the date itself'],
  ['worked out', 'counted from another date, which is shown'],
  ['in focus', 'the date of the sentence before goes on'],
]

const SIGNS: readonly (readonly [string, string])[] = [
  ['~', 'the date is uncertain, or no whole day'],
  ['≈', 'the date is inferred, not told'],
  ['≠', 'articles contradict each other, or one itself'],
  ['●', 'marked, or chosen already'],
  ['▸  ▾', 'folded, and unfolded'],
]

const rowLines = (
  name: string,
  words: string,
  columns: number,
  theme: Theme,
  asides: Asides,
): readonly string[] =>
  asides === 'below'
    ? block(`${name}: ${words}.`, columns - 1, plain)
    : [
        `  ${theme.strong(padded(name, KEYS_COLUMNS))} ${truncated(harmless(words), columns - KEYS_COLUMNS - 4)}`,
      ]

interface HelpSection {
  readonly title: string
  readonly rows: readonly (readonly [name: string, words: string])[]
}

const sections = (asides: Asides): readonly HelpSection[] => [
  ...keySections().map(({ title, bindings }) => ({
    title,
    rows: bindings.map(
      (binding) => [keyNames(binding).join(asides === 'beside' ? '  ' : ', '), binding.words] as const,
    ),
  })),
  { title: 'Words', rows: WORDS },
  // Who hears the lines meets no signs.
  ...(asides === 'beside' ? [{ title: 'Signs', rows: SIGNS }] : []),
]

/** The lines of the help on so many cells: all, or the rows that have the words typed, in a key, its words or its section. */
export const helpText = (
  columns: number,
  typed: string,
  theme: Theme,
  asides: Asides = 'beside',
): readonly string[] => {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const has = (...texts: readonly string[]): boolean => {
    const text = texts.join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  }
  const lines = sections(asides).flatMap(({ title, rows }) => {
    const found = rows.filter(([name, meaning]) => has(title, name, meaning))
    return found.length === 0
      ? []
      : [
          ` ${theme.accent(title)}`,
          ...found.flatMap(([name, meaning]) => rowLines(name, meaning, columns, theme, asides)),
          ...(asides === 'beside' ? [''] : []),
        ]
  })
  return lines.length > 0 ? lines : ['', `   ${theme.faint('No key has these words.')}`]
}
