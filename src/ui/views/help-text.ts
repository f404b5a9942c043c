/** The help as lines: the key table, section by section, in as many columns as the screen has room for. */
import { THREE_FROM, TWO_FROM } from '../../state/layout.ts'
import type { Mode } from '../../state/mode.ts'
import type { Keys } from '../keys/keys.ts'
import { cellWidth, harmless, padded } from '../text/cells.ts'
import { wrapped } from '../text/wrap.ts'
import type { Theme } from '../theme/theme.ts'
import { columnsOfBlocks } from './columns-of-blocks.ts'
import { type HelpRow, type HelpSection, helpSections } from './help-sections.ts'
import { type Asides, block, plain } from './text-pieces.ts'

/** More keys than fit in these cells go on in the next line: a part of the column, but one key of any name fits, and most have room. */
const KEY_PART = 0.36
const LEAST_KEY_COLUMNS = 20
const MOST_KEY_COLUMNS = 26
/** Before the keys, and between them and the words. */
const INDENT = '  '
const GAP = ' '

/** What the help is laid out for. */
export interface Help {
  readonly keys: Keys
  /** What it lies over. */
  readonly mode: Mode
  readonly columns: number
  readonly typed: string
  readonly theme: Theme
  readonly asides?: Asides
}

/** A section for who hears it. */
const spokenSection = ({ title, rows }: HelpSection, columns: number, theme: Theme): readonly string[] => [
  ` ${theme.accent(title)}`,
  ...rows.flatMap(({ name, words }) => block(`${name}: ${words}.`, columns - 1, plain)),
]

/** The lines of a row: the words in a column beside the keys. */
const rowLines = (
  { name, words }: HelpRow,
  room: { readonly keys: number; readonly words: number },
  theme: Theme,
): readonly string[] => {
  const names = wrapped(name, room.keys)
  const meanings = wrapped(harmless(words), room.words)
  return Array.from(
    { length: Math.max(names.length, meanings.length) },
    (_, at) => `${INDENT}${theme.strong(padded(names[at] ?? '', room.keys))}${GAP}${meanings[at] ?? ''}`,
  )
}

/** How wide the columns of a section are, of all alike; a cell at the end stays free. */
const roomFor = (sections: readonly HelpSection[], columns: number) => {
  const longest = Math.max(...sections.flatMap(({ rows }) => rows.map(({ name }) => cellWidth(name))))
  const part = Math.floor(columns * KEY_PART)
  const keys = Math.min(longest, Math.max(LEAST_KEY_COLUMNS, part), MOST_KEY_COLUMNS) + 1
  return { keys, words: columns - keys - INDENT.length - GAP.length - 1 }
}

/** The screen is a cell wider than a text on it. */
const columnsAcross = (columns: number): number =>
  columns + 1 >= THREE_FROM ? 3 : columns + 1 >= TWO_FROM ? 2 : 1

/** The lines of the help: of where one is first. */
export const helpText = ({
  keys,
  mode,
  columns,
  typed,
  theme,
  asides = 'beside',
}: Help): readonly string[] => {
  const found = helpSections(keys, mode, typed, asides)
  if (found.length === 0) return ['', `   ${theme.faint('No key has these words.')}`]
  if (asides === 'below') return found.flatMap((section) => spokenSection(section, columns, theme))
  const across = columnsAcross(columns)
  const width = Math.floor(columns / across)
  const room = roomFor(helpSections(keys, mode, '', asides), width)
  const blocks = found.map(({ title, rows }) => [
    ` ${theme.accent(title)}`,
    ...rows.flatMap((row) => rowLines(row, room, theme)),
    '',
  ])
  return columnsOfBlocks(blocks, { across, columns: width })
}
