import type { Span } from '../../model/span.ts'

/** Everything with a start, in reading order, handed out span by span without looking back. */
export const inReadingOrder = <T>(
  items: readonly T[],
  startOf: (item: T) => number,
): ((span: Span) => T[]) => {
  const sorted = [...items].sort((a, b) => startOf(a) - startOf(b))
  return ({ start, end }) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      const item = sorted[middle]
      if (item !== undefined && startOf(item) < start) low = middle + 1
      else high = middle
    }
    const found: T[] = []
    for (let at = low; at < sorted.length; at++) {
      const item = sorted[at]
      if (item === undefined || startOf(item) >= end) break
      found.push(item)
    }
    return found
  }
}
