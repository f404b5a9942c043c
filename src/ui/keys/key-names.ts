/** Keys as people read them: `↓`, `Ctrl-D`, `PgDn`; and the key list of the README. */
import type { Mode } from '../../state/mode.ts'
import type { Binding } from './binding.ts'
import { ALL, OPEN, TYPED, UNDER_A_LINE, VIEWS } from './modes.ts'
import { keyTable } from './own-keys.ts'

const NAMES: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  enter: 'Enter',
  escape: 'Esc',
  space: 'Space',
  tab: 'Tab',
  'shift-tab': 'Shift-Tab',
  backspace: 'Backspace',
  delete: 'Del',
  'page-up': 'PgUp',
  'page-down': 'PgDn',
  home: 'Home',
  end: 'End',
  insert: 'Ins',
}

const MODIFIER = /^(ctrl|alt|shift)-(.+)$/
const MODIFIER_NAMES: Readonly<Record<string, string>> = { ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift' }
const FUNCTION_KEY = /^f\d+$/

const capitalised = (key: string): string => NAMES[key] ?? key.toUpperCase()

/** A key's name for people. */
export const keyName = (key: string): string => {
  const [, modifier, rest] = MODIFIER.exec(key) ?? []
  if (modifier === undefined || rest === undefined)
    return NAMES[key] ?? (FUNCTION_KEY.test(key) ? key.toUpperCase() : key)
  return `${MODIFIER_NAMES[modifier]}-${MODIFIER.test(rest) ? keyName(rest) : capitalised(rest)}`
}

/** The names of a binding's keys; of a run of keys its first and last: `Alt-1 … Alt-9`. */
export const keyNames = ({ keys, action }: Binding): readonly string[] => {
  const names = keys.map(keyName)
  return 'kind' in action ? names : [`${names[0]} … ${names.at(-1)}`]
}

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
