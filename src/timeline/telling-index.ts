/** Finds tellings that have something in common, without comparing each with each. */
import type { Groups } from './groups.ts'
import type { Telling } from './telling.ts'

/** So many tellings before it a telling is compared with; and so many events that are told more than once. */
const NEAR = 60

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

/** The groups of a long list that hold more than one of it, by their roots; the last one to grow comes last. */
class Retold {
  /** The place of the latest telling of each group. */
  readonly #latest = new Map<number, number>()

  places(): Iterable<number> {
    return this.#latest.values()
  }

  /** Notes that the groups of two roots have become one, told last at a place. */
  note(before: readonly [number, number], root: number, place: number): void {
    for (const old of before) this.#latest.delete(old)
    this.#latest.set(root, place)
    const [first] = this.#latest.keys()
    if (this.#latest.size > NEAR && first !== undefined) this.#latest.delete(first)
  }
}

/**
 * Joins tellings of a list that are the same. Each is compared with those near before it and, further back, with one
 * of each event told more than once, so that a story keeps together however many tell it:
 *
 *     A a b c … d e A      the second A is far from the first two, and is held against the latest of them
 *
 * The cost is linear in the lengths of the lists.
 */
export const joinWithin = (
  groups: Groups,
  tellings: readonly Telling[],
  index: Index,
  areSame: (a: Telling, b: Telling) => boolean,
): void => {
  for (const list of index.values()) {
    const retold = new Retold()
    const compare = (before: number, place: number): void => {
      const [first = 0, second = 0] = [list[before], list[place]]
      const [a, b] = [tellings[first], tellings[second]]
      if (a === undefined || b === undefined) return
      const roots = [groups.rootOf(first), groups.rootOf(second)] as const
      if (roots[0] === roots[1] || !areSame(a, b)) return
      groups.join(first, second)
      retold.note(roots, groups.rootOf(second), place)
    }
    for (let place = 1; place < list.length; place++) {
      const near = Math.max(0, place - NEAR)
      if (near > 0) for (const before of [...retold.places()]) if (before < near) compare(before, place)
      for (let before = near; before < place; before++) compare(before, place)
    }
  }
}
