/** Keeps the results of the search in step with what is typed. */

import type { Action } from '../state/actions.ts'
import type { QuoteSearch } from '../state/quote-match.ts'
import type { State } from '../state/state.ts'
import type { Store } from '../state/store.ts'

/** More results than anybody looks through; the best come first. */
export const RESULT_LIMIT = 200

/** Searches when the query has changed since the last call. */
export const createResultsKeeper = (store: Store<State, Action>, search: QuoteSearch): (() => void) => {
  let searched = ''
  return () => {
    const query = store.state().search.field.text
    if (query === searched) return
    searched = query
    if (query.trim() === '') return
    store.dispatch({ kind: 'show-matches', query, matches: search(query, RESULT_LIMIT) })
  }
}
