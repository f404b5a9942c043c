/** What binds keys to actions: a row of the key table. */
import type { Action } from '../../state/actions.ts'
import type { Mode } from '../../state/mode.ts'

/** `words` are for the help, `short` for the footer; without `short` a binding is not in the footer. */
export interface Binding {
  /** What it is called in settings, in kebab case; several rows have one where they do the same in other places. */
  readonly id: string
  readonly modes: readonly Mode[]
  /** Names of keys, the ones to show first; see {@link import('./key.ts').Key}. */
  readonly keys: readonly string[]
  /** What every key does, or what each does in turn: a run of keys, shown as its first and last. */
  readonly action: Action | readonly Action[]
  readonly words: string
  readonly short?: string
  /** Leaves the footer first where room is short. */
  readonly givesWay?: true
}

/** The keys of a binding, each with what it does. */
export const keyActions = ({ keys, action }: Binding): readonly (readonly [key: string, action: Action])[] =>
  'kind' in action
    ? keys.map((key) => [key, action])
    : action.flatMap((one, at) => {
        const key = keys[at]
        return key === undefined ? [] : [[key, one] as const]
      })

export const move = (motion: Extract<Action, { kind: 'move' }>['motion']): Action => ({
  kind: 'move',
  motion,
})
