/** How many letters apart two folded words are, on letters in a pool: what the search asks for thousands of terms a word. */

/** A word has 64 letters at most, see `search/folding.ts`, and a compound has two words; for more there is room when they come. */
// Shared by all measuring in a thread, which is safe: it never waits, and writes what it reads.
let stride = 130
let rows = new Uint16Array(3 * stride)

/**
 * The optimal string alignment distance (letters inserted, deleted, replaced, or swapped with their neighbour; Boytsov
 * 2011, section 2.1) between `word` and the letters from `start` to `end`, or `limit + 1` when it is more than `limit`.
 *
 * @param asPrefix takes the distance to whichever beginning of the letters is nearest
 */
export const letterDistance = (
  word: ArrayLike<number>,
  letters: ArrayLike<number>,
  start: number,
  end: number,
  limit: number,
  asPrefix: boolean,
): number => {
  const height = word.length
  // No beginning longer than this is within the limit.
  const width = asPrefix ? Math.min(end - start, height + limit) : end - start
  if (height - width > limit || (!asPrefix && width - height > limit)) return limit + 1
  if (width >= stride) {
    stride = width + 1
    rows = new Uint16Array(3 * stride)
  }
  let [beforeLast, last, row] = [0, stride, 2 * stride]
  for (let column = 0; column <= width; column++) rows[last + column] = column
  for (let i = 1; i <= height; i++) {
    const letter = word[i - 1]
    const letterBefore = i > 1 ? word[i - 2] : -1
    const from = Math.max(1, i - limit)
    const to = Math.min(width, i + limit)
    let least = from === 1 ? i : limit + 1
    rows[row + from - 1] = least
    for (let j = from; j <= to; j++) {
      const other = letters[start + j - 1]
      let cost = (rows[last + j - 1] ?? 0) + (letter === other ? 0 : 1)
      // Outside of the band nothing was written: it is over the limit anyway.
      if (j < i + limit) cost = Math.min(cost, (rows[last + j] ?? 0) + 1)
      if (j > i - limit) cost = Math.min(cost, (rows[row + j - 1] ?? 0) + 1)
      if (j > 1 && letterBefore === other && letter === letters[start + j - 2])
        cost = Math.min(cost, (rows[beforeLast + j - 2] ?? 0) + 1)
      rows[row + j] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    const free = beforeLast
    beforeLast = last
    last = row
    row = free
  }
  if (!asPrefix) return Math.min(rows[last + width] ?? 0, limit + 1)
  let nearest = limit + 1
  for (let j = Math.max(0, height - limit); j <= width; j++) nearest = Math.min(nearest, rows[last + j] ?? 0)
  return nearest
}
