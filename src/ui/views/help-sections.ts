/** What the help tells, in order: the keys of where one is, all others, and what the words and signs on screen mean. */
import type { Mode } from '../../state/mode.ts'
import { keyNames } from '../keys/key-names.ts'
import { keySectionsFrom, whereInWords } from '../keys/key-sections.ts'
import type { Keys } from '../keys/keys.ts'
import type { Asides } from './text-pieces.ts'

export interface HelpRow {
  readonly name: string
  readonly words: string
  /** Where it holds, to be searched by; of a key only. */
  readonly where: string
}

export interface HelpSection {
  readonly title: string
  readonly rows: readonly HelpRow[]
}

type Meaning = readonly [name: string, words: string]

/** What the words on screen mean, for who meets them first. */
const WORDS: readonly Meaning[] = [
  ['direct', 'whole sentences in their words, between marks'],
  ['mixed', 'a fragment in their words inside reported speech'],
  ['indirect', 'reported speech or a transcript, without marks'],
  ['stated', 'the article names the date itself'],
  ['worked out', 'counted from another date, which is shown'],
  ['in focus', 'the date of the sentence before goes on'],
]

const SIGNS: readonly Meaning[] = [
  ['~', 'the date is uncertain, or no whole day'],
  ['≈', 'the date is inferred, not told'],
  ['≠', 'articles contradict each other, or one itself'],
  ['●', 'marked, or chosen already'],
  ['▸  ▾', 'folded, and unfolded'],
]

const meanings = (title: string, rows: readonly Meaning[]): HelpSection => ({
  title,
  rows: rows.map(([name, words]) => ({ name, words, where: '' })),
})

const allSections = (keys: Keys, mode: Mode, asides: Asides): readonly HelpSection[] => [
  ...keySectionsFrom(keys, mode).map(({ title, bindings }) => ({
    title,
    rows: bindings.map((binding) => ({
      name: keyNames(binding, keys.naming).join(asides === 'beside' ? '  ' : ', '),
      words: binding.words,
      where: whereInWords(binding),
    })),
  })),
  meanings('Words', WORDS),
  // Who hears the lines meets no signs.
  ...(asides === 'beside' ? [meanings('Signs', SIGNS)] : []),
]

/** The sections of the help opened over a mode: all, or the rows that have the words typed, in a key, its words or where it holds. */
export const helpSections = (
  keys: Keys,
  mode: Mode,
  typed: string,
  asides: Asides,
): readonly HelpSection[] => {
  const wanted = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  return allSections(keys, mode, asides)
    .map(({ title, rows }) => ({
      title,
      rows: rows.filter(({ name, words, where }) => {
        const text = [title, where, name, words].join(' ').toLowerCase()
        return wanted.every((word) => text.includes(word))
      }),
    }))
    .filter(({ rows }) => rows.length > 0)
}
