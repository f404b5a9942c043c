/** The key table with the keys that somebody chose for some of its actions. */
import { effectiveKeys } from '../../model/keyed-action.ts'
import type { CopyFormat, OwnKeys, Preferences } from '../../model/settings.ts'
import type { Binding } from './binding.ts'
import { KEY_TABLE } from './key-table.ts'
import { isBindable, keyedActions } from './keyed-actions.ts'

/** The table with the keys that count, as `onrecord config` prints them. */
export const withOwnKeys = (table: readonly Binding[], own: OwnKeys): readonly Binding[] => {
  const keys = effectiveKeys(keyedActions(table), own)
  return table.map((binding) =>
    isBindable(binding) ? { ...binding, keys: keys[binding.id] ?? binding.keys } : binding,
  )
}

/** The keys where the one that copies shall copy in another form: it changes places with the key of that form. */
const KEYS_FOR_COPY: Readonly<Record<CopyFormat, OwnKeys>> = {
  citation: {},
  words: {
    'copy-words': ['y'],
    'copy-citation': ['Y'],
    'copy-result-words': ['alt-y'],
    'copy-result': ['alt-w'],
  },
  markdown: {
    'copy-markdown': ['y'],
    'copy-citation': ['ctrl-y'],
    'copy-result-markdown': ['alt-y'],
    'copy-result': ['ctrl-y'],
  },
}

/** The keys that settings choose: by the form that is copied, and each by itself, which comes first. */
export const chosenKeys = ({ copy, keys }: Pick<Preferences, 'copy' | 'keys'>): OwnKeys => ({
  ...KEYS_FOR_COPY[copy],
  ...keys,
})

let inUse: readonly Binding[] = KEY_TABLE

/** The table that counts. */
export const keyTable = (): readonly Binding[] => inUse

/** Lets the keys somebody chose count from now on; called once, before the screen is drawn. */
export const setOwnKeys = (own: OwnKeys): void => {
  inUse = withOwnKeys(KEY_TABLE, own)
}
