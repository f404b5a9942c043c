/** What was found in an article, looked up by where it stands: quotations, names, dates. */
import type { Span } from '../../model/span.ts'
import { firstIndex } from '../first-index.ts'

/** Everything with a start, in reading order, handed out span by span without looking back. */
export const inReadingOrder = <T>(
  items: readonly T[],
  startOf: (item: T) => number,
): ((span: Span) => T[]) => {
  const sorted = items.map((item) => ({ item, start: startOf(item) })).sort((a, b) => a.start - b.start)
  const firstFrom = (offset: number): number =>
    firstIndex(sorted.length, (at) => (sorted[at]?.start ?? 0) >= offset)
  return ({ start, end }) => {
    const found: T[] = []
    for (let at = firstFrom(start); at < sorted.length; at++) {
      const entry = sorted[at]
      if (entry === undefined || entry.start >= end) break
      found.push(entry.item)
    }
    return found
  }
}
