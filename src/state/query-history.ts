/** The queries that were used, to come back to them as in a shell. */
import type { TextField } from './text-field.ts'

export interface QueryHistory {
  /** Every query once, the one used last at the end. */
  readonly used: readonly string[]
  /** The row of the query that was brought back; `null` while a query is typed. */
  readonly at: number | null
  /** What was being typed when an older query was brought back. */
  readonly draft: TextField
}

/** A history, and the field that it puts into the search box. */
export interface Recalled {
  readonly history: QueryHistory
  readonly field: TextField
}

export const NO_HISTORY: QueryHistory = { used: [], at: null, draft: { text: '', cursor: 0 } }

/** The history after a query was used; a query of spaces is none. */
export const withUsed = (history: QueryHistory, query: string): QueryHistory => {
  const text = query.trim()
  const used = text === '' ? history.used : [...history.used.filter((other) => other !== text), text]
  return { ...history, used, at: null }
}

const atEnd = (text: string): TextField => ({ text, cursor: text.length })

/** The next older query, other than what the box says; `null` where there is none. */
export const olderQuery = (history: QueryHistory, field: TextField): Recalled | null => {
  const { used, at } = history
  const before = at ?? used.length
  const older = used.slice(0, before).findLastIndex((query) => query !== field.text.trim())
  const query = used[older]
  if (query === undefined) return null
  return {
    history: { ...history, at: older, draft: at === null ? field : history.draft },
    field: atEnd(query),
  }
}

/** The next newer query, at last what was being typed; `null` where nothing was brought back. */
export const newerQuery = (history: QueryHistory): Recalled | null => {
  const { used, at, draft } = history
  if (at === null) return null
  const query = used[at + 1]
  // The draft comes last, and a query that says the same would come twice.
  return query === undefined || (at + 2 === used.length && query === draft.text.trim())
    ? { history: { ...history, at: null }, field: draft }
    : { history: { ...history, at: at + 1 }, field: atEnd(query) }
}
