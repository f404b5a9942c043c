/** The segments of an index, one after another, and which of their rows still count. */
import { createRank, type Rank } from './rank.ts'
import { fullRowSet, hasRow, type RowSet, removeRow } from './row-set.ts'
import type { QuoteFacts } from './search-service.ts'
import type { Segment } from './segment.ts'
import { segmentBuilder } from './segment-builder.ts'

export interface Part {
  readonly segment: Segment
  readonly firstRow: number
  readonly rank: Rank
  /** `null` while none is removed. */
  readonly live: RowSet | null
}

const partOf = (segment: Segment, firstRow: number, live: RowSet | null = null): Part => ({
  segment,
  firstRow,
  rank: createRank(segment),
  live,
})

export const partsOf = (segments: readonly Segment[]): readonly Part[] => {
  let firstRow = 0
  return segments.map((segment) => {
    const part = partOf(segment, firstRow)
    firstRow += segment.rows
    return part
  })
}

/** How many rows the parts have together. */
export const rowsOf = (parts: readonly Part[]): number => {
  const last = parts.at(-1)
  return last === undefined ? 0 : last.firstRow + last.segment.rows
}

const build = (
  from: number,
  end: number,
  factsOf: (row: number) => QuoteFacts,
  onRow: ((row: number) => void) | undefined,
): Segment => {
  const builder = segmentBuilder()
  for (let row = from; row < end; row++) {
    builder.add(factsOf(row))
    onRow?.(row)
  }
  return builder.finish()
}

/** Two sets one after the other; `null` for one that holds all its rows. */
const joinedSets = (first: RowSet | null, rows: number, second: RowSet | null, more: number): RowSet => {
  const set = fullRowSet(rows + more)
  for (let row = 0; row < rows; row++) if (first !== null && !hasRow(first, row)) removeRow(set, row)
  for (let row = 0; row < more; row++) if (second !== null && !hasRow(second, row)) removeRow(set, rows + row)
  return set
}

/**
 * The parts with all rows up to `end`. A segment no larger than what comes after it is made one with it, so that there
 * are few, each half the one before.
 */
export const extended = (
  parts: readonly Part[],
  end: number,
  factsOf: (row: number) => QuoteFacts,
  onRow?: (row: number) => void,
): readonly Part[] => {
  const kept = [...parts]
  let from = rowsOf(parts)
  let live: RowSet | null = null
  for (let last = kept.at(-1); last !== undefined && last.segment.rows <= end - from; last = kept.at(-1)) {
    kept.pop()
    if (last.live !== null || live !== null) live = joinedSets(last.live, last.segment.rows, live, end - from)
    from = last.firstRow
  }
  return [...kept, partOf(build(from, end, factsOf, onRow), from, live)]
}

/** The parts with the rows of an article struck out, and how many those were. */
export const withoutArticle = (
  parts: readonly Part[],
  id: string,
): { readonly left: readonly Part[]; readonly removed: number } => {
  let removed = 0
  const left = parts.map((part): Part => {
    const { rows, facts } = part.segment
    const number = facts.articles.indexOf(id) + 1
    if (number === 0) return part
    const live = part.live?.slice() ?? fullRowSet(rows)
    for (let row = 0; row < rows; row++)
      if (facts.articleOf[row] === number && hasRow(live, row)) {
        removeRow(live, row)
        removed++
      }
    return { ...part, live }
  })
  return { left, removed }
}
