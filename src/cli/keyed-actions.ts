/** The actions that people can bind keys to, by the table of keys. */
import type { KeyedAction } from '../model/keyed-action.ts'
import { KEY_TABLE } from '../ui/keys/key-table.ts'
import { isBindable } from '../ui/keys/own-keys.ts'

/** Every action once, with all the modes its keys have it in. */
export const keyedActions = (): readonly KeyedAction[] => {
  const actions = new Map<string, KeyedAction>()
  for (const binding of KEY_TABLE) {
    if (!isBindable(binding)) continue
    const { id, keys, words, modes } = binding
    const known = actions.get(id)
    actions.set(
      id,
      known === undefined ? { id, keys, words, modes } : { ...known, modes: [...known.modes, ...modes] },
    )
  }
  return [...actions.values()]
}
