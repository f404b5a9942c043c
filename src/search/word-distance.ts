/** How far apart two folded words are, in letters inserted, deleted, replaced or swapped with their neighbour. */

/**
 * The optimal string alignment distance of two words (Damerau–Levenshtein without repeated edits;
 * Boytsov 2011, section 2.1), or `limit + 1` when it is more than `limit`. Time: the product of the lengths.
 */
export const wordDistance = (a: string, b: string, limit: number): number => {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      )
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1)
}

/** Letters that may be wrong in a word of this length: none in short ones, where every word is near another. */
export const allowedDistance = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)
