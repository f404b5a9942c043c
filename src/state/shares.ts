/** Something countable dealt out to some who want different amounts of it. */

/**
 * The share of each: one after another in turn, so that whoever wants little has it all and the others as much as each
 * other. Of what cannot be dealt out evenly the first have more.
 *
 * @param wants how much each can use
 * @param total how much there is, for all
 * @param given what each has already, out of the total
 */
export const shares = (
  wants: readonly number[],
  total: number,
  given: readonly number[] = [],
): readonly number[] => {
  const dealt = wants.map((_, at) => given[at] ?? 0)
  let left = total - dealt.reduce((sum, share) => sum + share, 0)
  while (left > 0) {
    const least = Math.min(...dealt.filter((share, at) => share < (wants[at] ?? 0)))
    const at = dealt.findIndex((share, place) => share === least && share < (wants[place] ?? 0))
    if (at < 0) break
    dealt[at] = least + 1
    left--
  }
  return dealt
}
