/** The help as lines: the key table, section by section. */
import { keyNames } from '../keys/key-names.ts'
import { keySections } from '../keys/key-sections.ts'
import { cellWidth, harmless, padded } from '../text/cells.ts'
import { wrapped } from '../text/wrap.ts'
import type { Theme } from '../theme/theme.ts'

/** More keys than fit in it go on in the next line. */
const MOST_KEY_COLUMNS = 26
/** Before the keys, and between them and the words. */
const INDENT = '  '
const GAP = ' '

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

interface HelpSection {
  readonly title: string
  readonly rows: readonly (readonly [name: string, words: string])[]
}

const sections = (): readonly HelpSection[] => [
  ...keySections().map(({ title, bindings }) => ({
    title,
    rows: bindings.map((binding) => [keyNames(binding).join('  '), binding.words] as const),
  })),
  { title: 'Words', rows: WORDS },
  { title: 'Signs', rows: SIGNS },
]

/** The lines of a row: the words in a column beside the keys. */
const rowLines = (
  [name, meaning]: HelpSection['rows'][number],
  { keys, words }: { readonly keys: number; readonly words: number },
  theme: Theme,
): readonly string[] => {
  const names = wrapped(name, keys)
  const meanings = wrapped(harmless(meaning), words)
  return Array.from(
    { length: Math.max(names.length, meanings.length) },
    (_, at) => `${INDENT}${theme.strong(padded(names[at] ?? '', keys))}${GAP}${meanings[at] ?? ''}`,
  )
}

/** How wide the columns are, of all sections alike; a cell at the end stays free. */
const columnsFor = (all: readonly HelpSection[], columns: number) => {
  const longest = Math.max(...all.flatMap(({ rows }) => rows.map(([name]) => cellWidth(name))))
  const keys = Math.min(longest, MOST_KEY_COLUMNS) + 1
  return { keys, words: columns - keys - INDENT.length - GAP.length - 1 }
}

/** The lines of the help on so many cells: all, or the rows that have the words typed, in a key, its words or its section. */
export const helpText = (columns: number, typed: string, theme: Theme): readonly string[] => {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const has = (...texts: readonly string[]): boolean => {
    const text = texts.join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  }
  const all = sections()
  const room = columnsFor(all, columns)
  const lines = all.flatMap(({ title, rows }) => {
    const found = rows.filter(([name, meaning]) => has(title, name, meaning))
    return found.length === 0
      ? []
      : [` ${theme.accent(title)}`, ...found.flatMap((row) => rowLines(row, room, theme)), '']
  })
  return lines.length > 0 ? lines : ['', `   ${theme.faint('No key has these words.')}`]
}
