/** Finds tellings that have something in common, without comparing each with each. */
import type { Groups } from './groups.ts'
import type { Telling } from './telling.ts'

/** A list of more tellings than this would make the search quadratic: what they share tells nothing. */
export const MOST_TELLINGS = 60

/** The indices of tellings by what they have. */
export type Index = ReadonlyMap<string, readonly number[]>

/** Tellings by each of the keys that they have. */
export const indexBy = (
  tellings: readonly Telling[],
  keysOf: (telling: Telling) => readonly string[],
): Index => {
  const index = new Map<string, number[]>()
  for (const [at, telling] of tellings.entries())
    for (const key of new Set(keysOf(telling))) {
      const list = index.get(key)
      if (list === undefined) index.set(key, [at])
      else list.push(at)
    }
  return index
}

/** Joins every two tellings of a list that are the same. */
export const joinWithin = (
  groups: Groups,
  tellings: readonly Telling[],
  index: Index,
  areSame: (a: Telling, b: Telling) => boolean,
): void => {
  for (const list of index.values()) {
    if (list.length > MOST_TELLINGS) continue
    for (const [place, first] of list.entries())
      for (const second of list.slice(place + 1)) {
        const [a, b] = [tellings[first], tellings[second]]
        if (a === undefined || b === undefined || groups.areJoined(first, second)) continue
        if (areSame(a, b)) groups.join(first, second)
      }
  }
}
