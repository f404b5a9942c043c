/** The rows that a query leaves, remembered while only its words change: filters stay as they are from key to key. */
import { allowedRows, type LiveRows } from './allowed-rows.ts'
import type { Query } from './query/query.ts'
import type { RowSet } from './row-set.ts'

export type AllowedRows = readonly (RowSet | null)[]

/** All of a query that its allowed rows depend on. */
const keyOf = ({ phrases, excludedWords, excludedPhrases, filters }: Query): string =>
  JSON.stringify([
    phrases.map(({ text }) => text),
    [...excludedWords, ...excludedPhrases].map(({ text }) => text),
    filters.map((filter) => [
      filter.field,
      filter.value,
      filter.excluded,
      'isMarked' in filter && filter.isMarked,
    ]),
  ])

/** Answers as {@link allowedRows} for one list of parts. */
export const rememberedRows = (parts: readonly LiveRows[]): ((query: Query) => AllowedRows) => {
  let last: { readonly key: string; readonly rows: AllowedRows } | null = null
  return (query) => {
    const key = keyOf(query)
    if (last?.key !== key) last = { key, rows: allowedRows(parts, query) }
    return last.rows
  }
}
