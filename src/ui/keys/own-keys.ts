/** The key table with the keys that somebody chose for some of its actions. */
import { effectiveKeys, type KeyedAction } from '../../model/keyed-action.ts'
import type { CopyFormat, OwnKeys, Preferences } from '../../model/settings.ts'
import { type Binding, keyActions } from './binding.ts'
import { actionsOf, isBindable, keyedActions } from './keyed-actions.ts'

/** A run of keys with only these of its keys, each of which still does the same. */
const withoutOthers = (binding: Binding, kept: readonly string[]): Binding => {
  const left = keyActions(binding).filter(([key]) => kept.includes(key))
  return { ...binding, keys: left.map(([key]) => key), action: left.map(([, action]) => action) }
}

/** The table with the keys that count, as `onrecord config` prints them. */
export const withOwnKeys = (table: readonly Binding[], own: OwnKeys): readonly Binding[] => {
  const keys = effectiveKeys(actionsOf(table), own)
  return table.map((binding) => {
    const kept = keys[binding.id] ?? binding.keys
    return isBindable(binding) ? { ...binding, keys: kept } : withoutOthers(binding, kept)
  })
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

/** Every action with the keys it has by itself where a form is copied. */
export const actionsCopying = (copy: CopyFormat): readonly KeyedAction[] =>
  keyedActions().map((action) => ({ ...action, keys: KEYS_FOR_COPY[copy][action.id] ?? action.keys }))

/** The keys that settings choose: each by itself, and what these leave of those by the form that is copied. */
export const chosenKeys = ({ copy, keys }: Pick<Preferences, 'copy' | 'keys'>): OwnKeys => {
  const effective = effectiveKeys(actionsCopying(copy), keys)
  const ofForm = Object.keys(KEYS_FOR_COPY[copy]).map((id) => [id, effective[id] ?? []])
  return { ...Object.fromEntries(ofForm), ...keys }
}
