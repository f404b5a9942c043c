/** The rows of an index that a query's filters, phrases and exclusions leave. */
import { keepFiltered } from './filter-rows.ts'
import { foldedWords } from './folding.ts'
import { rowsWithPhrase } from './phrase.ts'
import type { Query } from './query/query.ts'
import { fullRowSet, keepOnly, leaveOut, type RowSet } from './row-set.ts'
import type { Segment } from './segment.ts'

/** A segment, and the rows of it that count; `null` for all. */
export interface LiveRows {
  readonly segment: Segment
  readonly live: RowSet | null
}

/** The rows of each part that a query leaves, `null` where those are all. */
export const allowedRows = (parts: readonly LiveRows[], query: Query): readonly (RowSet | null)[] => {
  const { phrases, excludedWords, excludedPhrases, filters } = query
  const excludedTexts = [...excludedWords, ...excludedPhrases]
  if (phrases.length + excludedTexts.length + filters.length === 0) return parts.map(({ live }) => live)
  const sets = parts.map(({ segment, live }) => live?.slice() ?? fullRowSet(segment.rows))
  keepFiltered(parts, filters, sets)
  const segments = parts.map(({ segment }) => segment)
  for (const [at, allowed] of sets.entries()) {
    const segment = segments[at]
    if (segment === undefined) continue
    for (const { text } of phrases) keepOnly(allowed, rowsWithPhrase(segment, foldedWords(text), segments))
    for (const { text } of excludedTexts)
      leaveOut(allowed, rowsWithPhrase(segment, foldedWords(text), segments))
  }
  return sets
}
