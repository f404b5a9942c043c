/** Ids that no two things share: the one that is wanted where it is free, else that with a number behind it. */

/** Gives a free id for a wanted one, and takes it. */
export type FreeIds = (wanted: string) => string

/**
 * Makes {@link FreeIds}: `a`, `a-2`, `a-3` for three that want `a`. A million that want the same one cost no more
 * each than the first.
 *
 * @param taken ids that are somebody's already
 */
export const createFreeIds = (taken: Iterable<string> = []): FreeIds => {
  const used = new Set(taken)
  // Lower numbers were tried before, and what is taken stays so.
  const nextNumbers = new Map<string, number>()
  return (wanted) => {
    let free = wanted
    if (used.has(wanted)) {
      let number = nextNumbers.get(wanted) ?? 2
      for (free = `${wanted}-${number}`; used.has(free); free = `${wanted}-${number}`) number++
      nextNumbers.set(wanted, number + 1)
    }
    used.add(free)
    return free
  }
}
