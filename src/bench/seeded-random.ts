/** Numbers that look random and are the same for the same seed, so that what is made from them can be made again. */

export interface SeededRandom {
  /** A number from 0 to 1, exclusive. */
  readonly part: () => number
  /** A whole number from 0 to `below`, exclusive. */
  readonly below: (below: number) => number
  /** One of a list that is not empty. */
  readonly of: <T>(list: readonly T[]) => T
}

/** A stepped counter hashed by Murmur3's 32-bit finalizer, as in Steele, Lea and Flood's SplitMix (2014). */
export const seededRandom = (seed: number): SeededRandom => {
  let state = seed | 0
  const part = (): number => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(part() * limit)
  return {
    part,
    below,
    of: (list) => {
      const one = list[below(list.length)]
      if (one === undefined) throw new Error('nothing to choose from')
      return one
    },
  }
}
