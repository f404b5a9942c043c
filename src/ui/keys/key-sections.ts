/** The key table by the screens that its keys hold in: for the footer, the help, and the key list of the README. */
import type { Mode } from '../../state/mode.ts'
import type { Binding } from './binding.ts'
import { keyNames } from './key-names.ts'
import { ALL, OPEN, TYPED, UNDER_A_LINE, VIEWS } from './modes.ts'
import { keyTable } from './own-keys.ts'

/** The screens by name, in the order of the help. */
export const MODE_NAMES: readonly (readonly [Mode, string])[] = [
  ['dates', 'Dates'],
  ['events', 'Events of a date'],
  ['event', 'Event'],
  ['article', 'Article'],
  ['speakers', 'People'],
  ['said', 'What they said'],
  ['search', 'Search'],
  ['palette', 'Actions'],
  ['filters', 'Filters'],
  ['export', 'Export'],
  ['go-to-date', 'Go to a date'],
  ['help', 'Keys'],
  ['problems', 'Problems'],
]

/** The bindings of a mode, in the table's order. */
export const bindingsOf = (mode: Mode): readonly Binding[] =>
  keyTable().filter(({ modes }) => modes.includes(mode))

/** Sections of bindings that hold in the same screens, titled by them. */
export const keySections = (): readonly {
  readonly title: string
  readonly bindings: readonly Binding[]
}[] => {
  const sections = new Map<string, Binding[]>()
  for (const binding of keyTable()) {
    const title = sectionTitle(binding.modes)
    sections.set(title, [...(sections.get(title) ?? []), binding])
  }
  return [...sections].map(([title, bindings]) => ({ title, bindings }))
}

const SETS: readonly (readonly [readonly Mode[], string])[] = [
  [ALL, 'Anywhere'],
  [OPEN, 'Any view'],
  [VIEWS, 'Any view but the search'],
  [[...VIEWS, 'problems'], 'Any view but the search'],
  [TYPED, 'A line that is typed'],
  [TYPED.filter((mode) => mode !== 'search'), 'A line that is typed'],
  [UNDER_A_LINE, 'A list under a line'],
]

const isSameSet = (some: readonly Mode[], others: readonly Mode[]): boolean =>
  some.length === others.length && some.every((mode) => others.includes(mode))

const sectionTitle = (modes: readonly Mode[]): string =>
  SETS.find(([set]) => isSameSet(set, modes))?.[1] ??
  MODE_NAMES.filter(([mode]) => modes.includes(mode))
    .map(([, name]) => name)
    .join(', ')

/** The key table as a Markdown table, for the README. */
export const keyTableMarkdown = (): string =>
  [
    '| Where | Keys | What they do |',
    '|---|---|---|',
    ...keySections().flatMap(({ title, bindings }) =>
      bindings.map(
        (binding, at) =>
          `| ${at === 0 ? title : ''} | ${keyNames(binding)
            .map((name) => `\`${name}\``)
            .join(' ')} | ${binding.words} |`,
      ),
    ),
  ].join('\n')
