/** The key table with the keys that somebody chose for some of its actions. */
import type { CopyFormat, OwnKeys } from '../../model/settings.ts'
import type { Binding } from './binding.ts'
import { KEY_TABLE } from './key-table.ts'

/** Whether people may choose its keys: not of a run of keys, each of which does something else. */
export const isBindable = ({ action }: Binding): boolean => 'kind' in action

/** Keys that are chosen for an action are taken from whatever else has them in the same place. */
export const withOwnKeys = (table: readonly Binding[], own: OwnKeys): readonly Binding[] => {
  const chosen = table.filter((binding) => isBindable(binding) && own[binding.id] !== undefined)
  return table.map((binding) => {
    const keys = own[binding.id]
    if (keys !== undefined && isBindable(binding)) return { ...binding, keys }
    if (!isBindable(binding)) return binding
    const taken = new Set(
      chosen
        .filter(({ modes }) => modes.some((mode) => binding.modes.includes(mode)))
        .flatMap(({ id }) => own[id] ?? []),
    )
    return { ...binding, keys: binding.keys.filter((key) => !taken.has(key)) }
  })
}

/** The keys where the one that copies shall copy in another form: it changes places with the key of that form. */
export const KEYS_FOR_COPY: Readonly<Record<CopyFormat, OwnKeys>> = {
  citation: {},
  words: { 'copy-words': ['y'], 'copy-citation': ['Y'] },
  markdown: { 'copy-markdown': ['y'], 'copy-citation': ['ctrl-y'] },
}

let inUse: readonly Binding[] = KEY_TABLE

/** The table that counts. */
export const keyTable = (): readonly Binding[] => inUse

/** Lets the keys somebody chose count from now on; called once, before the screen is drawn. */
export const setOwnKeys = (own: OwnKeys): void => {
  inUse = withOwnKeys(KEY_TABLE, own)
}
