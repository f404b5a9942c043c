/** The actions that people can bind keys to, by the table of keys. */
import type { KeyedAction } from '../../model/keyed-action.ts'
import type { Binding } from './binding.ts'
import { KEY_TABLE } from './key-table.ts'

/** Whether people may choose its keys: not of a run of keys, each of which does something else. */
export const isBindable = ({ action }: Binding): boolean => 'kind' in action

/** Every action once, with all the modes its keys have it in. */
export const keyedActions = (table: readonly Binding[] = KEY_TABLE): readonly KeyedAction[] =>
  actionsOf(table.filter(isBindable))

/** The same of every binding, of those too whose keys nobody chooses. */
export const actionsOf = (table: readonly Binding[]): readonly KeyedAction[] => {
  const actions = new Map<string, KeyedAction>()
  for (const binding of table) {
    const { id, keys, words, modes } = binding
    const known = actions.get(id)
    actions.set(
      id,
      known === undefined ? { id, keys, words, modes } : { ...known, modes: [...known.modes, ...modes] },
    )
  }
  return [...actions.values()]
}
