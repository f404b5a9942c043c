/** The key table by where its keys work: for the footer, the help and the README. */
import { addToList } from '../../model/add-to-list.ts'
import type { Mode } from '../../state/mode.ts'
import type { Binding } from './binding.ts'
import { keyNames } from './key-names.ts'
import type { Keys } from './keys.ts'
import { MODE_NAMES, modeName } from './mode-names.ts'
import { ALL, KEYED, OPEN, TYPED, TYPED_OVER_A_VIEW, UNDER_A_LINE, VIEWS } from './modes.ts'

/** The bindings of a mode, in the table's order. */
export const bindingsOf = ({ table }: Keys, mode: Mode): readonly Binding[] =>
  table.filter(({ modes }) => modes.includes(mode))

/** What to press for an action of a mode, in a sentence; `null` where no key does it. */
export const keyFor = (keys: Keys, id: string, mode: Mode): string | null => {
  const binding = bindingsOf(keys, mode).find((one) => one.id === id)
  return (binding === undefined ? undefined : keyNames(binding, keys.naming)[0]) ?? null
}

const SETS: readonly (readonly [readonly Mode[], string])[] = [
  [ALL, 'Anywhere'],
  [OPEN, 'Any view'],
  [VIEWS, 'Any view but the search'],
  [KEYED, 'Problems, and any view but the search'],
  [TYPED, 'A line that is typed'],
  [TYPED_OVER_A_VIEW, 'A line that is typed over a view'],
  [UNDER_A_LINE, 'A list under a line'],
]

const isSameSet = (some: readonly Mode[], others: readonly Mode[]): boolean =>
  some.length === others.length && some.every((mode) => others.includes(mode))

const setTitle = (modes: readonly Mode[]): string | undefined =>
  SETS.find(([set]) => isSameSet(set, modes))?.[1]

const sectionTitle = (modes: readonly Mode[]): string =>
  setTitle(modes) ??
  MODE_NAMES.filter(([mode]) => modes.includes(mode))
    .map(([, name]) => name)
    .join(', ')

export interface KeySection {
  readonly title: string
  readonly bindings: readonly Binding[]
}

/** Sections of bindings that hold in the same screens, titled by them. */
export const keySections = (bindings: readonly Binding[]): readonly KeySection[] => {
  const sections = new Map<string, Binding[]>()
  for (const binding of bindings) addToList(sections, sectionTitle(binding.modes), binding)
  return [...sections].map(([title, bindings]) => ({ title, bindings }))
}

/** The sections as they concern who is in a mode: what is particular to it first, then what holds there too, then the rest. */
export const keySectionsFrom = ({ table }: Keys, mode: Mode): readonly KeySection[] => {
  const isHere = ({ modes }: Binding): boolean => modes.includes(mode) && setTitle(modes) === undefined
  const sections = keySections(table.filter((binding) => !isHere(binding)))
  const holds = ({ bindings }: KeySection): boolean => bindings.some(({ modes }) => modes.includes(mode))
  return [
    { title: `Here: ${modeName(mode)}`, bindings: table.filter(isHere) },
    ...sections.filter(holds),
    ...sections.filter((section) => !holds(section)),
  ]
}

/** Where a binding holds, in words. */
export const whereInWords = ({ modes }: Binding): string => sectionTitle(modes)
