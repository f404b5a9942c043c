/** From a key to its action, by the key table. */
import type { Action } from '../../state/actions.ts'
import type { Mode } from '../../state/mode.ts'
import { type Binding, keyActions } from './binding.ts'
import { type Key, namedKey } from './key.ts'
import { isTyped } from './modes.ts'

const place = (mode: Mode, key: string): string => `${mode} ${key}`

type Actions = ReadonlyMap<string, Action>

const actionsOf = (table: readonly Binding[]): Actions =>
  new Map(
    table.flatMap((binding) =>
      binding.modes.flatMap((mode) =>
        keyActions(binding).map(([key, action]): [string, Action] => [place(mode, key), action]),
      ),
    ),
  )

export interface KeyMap {
  /**
   * What a key does in a mode; `null` where it does nothing. A line that is typed takes whatever is not a key of its own.
   */
  readonly actionFor: (mode: Mode, key: Key) => Action | null
  /**
   * The keys a key stands for in a mode: itself, or Escape and another one. A terminal sends Alt-q and a quick
   * Escape, q as the same bytes; where Alt-q means nothing it was the two keys.
   */
  readonly keysMeant: (mode: Mode, key: Key) => readonly Key[]
}

/** What the keys of a table do. */
export const createKeyMap = (table: readonly Binding[]): KeyMap => {
  const actions = actionsOf(table)
  const actionFor = (mode: Mode, key: Key): Action | null => {
    if (key.kind === 'paste') return isTyped(mode) ? { kind: 'type', text: key.text } : null
    if (key.kind !== 'key') return null
    const action = actions.get(place(mode, key.name))
    if (action !== undefined) return action
    return isTyped(mode) && key.text !== null ? { kind: 'type', text: key.text } : null
  }
  const keysMeant = (mode: Mode, key: Key): readonly Key[] => {
    if (key.kind !== 'key' || key.behindEscape === undefined || actionFor(mode, key) !== null) return [key]
    return [namedKey('escape'), key.behindEscape]
  }
  return { actionFor, keysMeant }
}
