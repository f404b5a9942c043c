/** What can be done by a key, as settings name it; and which keys do it, once people's own are reckoned in. */
import type { OwnKeys } from './settings.ts'

export interface KeyedAction {
  /** In kebab-case: `next-event`. */
  readonly id: string
  /** Names of the keys that do it by default. */
  readonly keys: readonly string[]
  /** What it does, for people. */
  readonly words: string
  /** The screens it can be done on. */
  readonly modes: readonly string[]
}

/** Whether no screen knows both, so that one key may do the one here and the other there. */
export const mayShareKey =
  (actions: readonly KeyedAction[]) =>
  (id: string, other: string): boolean => {
    const modesOf = (wanted: string) => actions.find((action) => action.id === wanted)?.modes ?? []
    return !modesOf(id).some((mode) => modesOf(other).includes(mode))
  }

/** A key of the table that people's own take from the action it was of. */
export interface TakenKey {
  readonly key: string
  /** The action that has it now. */
  readonly by: string
  readonly from: KeyedAction
}

/** The keys that people's own take from actions of which they name no keys themselves. */
export const takenKeys = (actions: readonly KeyedAction[], own: OwnKeys): readonly TakenKey[] => {
  const share = mayShareKey(actions)
  return Object.entries(own).flatMap(([by, keys]) =>
    keys.flatMap((key) =>
      actions
        .filter(({ id, keys: its }) => own[id] === undefined && its.includes(key) && !share(id, by))
        .map((from) => ({ key, by, from })),
    ),
  )
}

/** The keys of every action: people's own, else its own less those that people gave to another one beside it. */
export const effectiveKeys = (actions: readonly KeyedAction[], own: OwnKeys): OwnKeys => {
  const share = mayShareKey(actions)
  const isGivenAway = (key: string, id: string): boolean =>
    Object.entries(own).some(([other, keys]) => other !== id && keys.includes(key) && !share(id, other))
  return Object.fromEntries(
    actions.map(({ id, keys }) => [id, own[id] ?? keys.filter((key) => !isGivenAway(key, id))]),
  )
}
