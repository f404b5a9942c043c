/** Keeps the results of the search in step with what is typed. */
import type { Action } from '../state/actions.ts'
import type { SearchAnswer, SearchService } from '../state/search-service.ts'
import type { SearchState } from '../state/search-state.ts'
import type { State } from '../state/state.ts'
import type { Store } from '../state/store.ts'

/** More results than most look through; the best come first. */
const FIRST_LIMIT = 200
/** So many results before the last one that is there, more are asked for. */
const AHEAD = 50

export interface ResultsKeeper {
  /** Asks for what is typed, where that has changed since the last call, or for more of it near the end of the results. */
  readonly refresh: () => void
  /** Whether the answer to what was asked last has yet to come. */
  readonly isWaiting: () => boolean
}

interface KeeperEvents {
  /** An answer that was waited for is there. */
  readonly answered: () => void
  readonly failed: (error: unknown) => void
}

/** Whether more can be had of an answer, and are soon to be looked at. */
const nearsEnd = (
  { found, reachable }: SearchAnswer,
  limit: number,
  { listed, results }: SearchState,
): boolean =>
  // One with fewer than were asked for has no more, whatever it says.
  found.length >= limit && reachable > found.length && results.selected + AHEAD >= listed.length

/** Shows the answers of a service in a store. What was asked before the latest question is dropped when it comes. */
export const createResultsKeeper = (
  store: Store<State, Action>,
  service: SearchService,
  { answered, failed }: KeeperEvents,
): ResultsKeeper => {
  const { index } = store.state()
  let asked = ''
  let limit = FIRST_LIMIT
  let latest = 0
  let waiting = false
  let shown: SearchAnswer | null = null
  const show = (answer: SearchAnswer | null): void => {
    waiting = false
    shown = answer
    if (answer !== null) store.dispatch({ kind: 'show-answer', answer, index })
  }
  const whenItComes = async (coming: Promise<SearchAnswer | null>, number: number): Promise<void> => {
    const answer = await coming
    if (number !== latest) return
    show(answer)
    answered()
  }
  const refresh = (): void => {
    const { search, filters } = store.state()
    const { field, answer: current } = search
    const query = field.text
    const within = filters.join(' ')
    const question = `${query}\n${within}`
    // Emptied and typed again between two calls, the same words have lost their answer.
    const isLost = !waiting && shown !== null && current === null
    if (question !== asked || isLost) limit = FIRST_LIMIT
    else if (shown !== null && nearsEnd(shown, limit, search)) limit *= 2
    else return
    asked = question
    latest += 1
    waiting = false
    shown = null
    if (query.trim() === '') return
    const answer = service.search(query, limit, within)
    if (!(answer instanceof Promise)) {
      show(answer)
      // What makes a short list goes on at once, as it does when answers are waited for.
      if (store.state().search.answer === answer) refresh()
      return
    }
    waiting = true
    whenItComes(answer, latest).catch(failed)
  }
  return {
    refresh,
    isWaiting: () => waiting,
  }
}
