/** The help as lines: the key table, section by section. */
import { keyNames, keySections } from '../keys/key-names.ts'
import { harmless, padded } from '../text/cells.ts'
import type { Theme } from '../theme.ts'

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

const line = (name: string, words: string, columns: number, theme: Theme): string =>
  `  ${theme.strong(padded(name, KEYS_COLUMNS))} ${harmless(words).slice(0, columns - KEYS_COLUMNS - 4)}`

/** The lines of the help on so many cells. */
export const helpText = (columns: number, theme: Theme): readonly string[] => [
  ...keySections().flatMap(({ title, bindings }) => [
    ` ${theme.accent(title)}`,
    ...bindings.map((binding) => line(keyNames(binding).join('  '), binding.words, columns, theme)),
    '',
  ]),
  ` ${theme.accent('Words')}`,
  ...WORDS.map(([name, words]) => line(name, words, columns, theme)),
]
