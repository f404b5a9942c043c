/** Keeps the results of the search in step with what is typed. */
import type { Action } from '../state/actions.ts'
import type { SearchAnswer, SearchService } from '../state/search-service.ts'
import type { State } from '../state/state.ts'
import type { Store } from '../state/store.ts'

/** More results than anybody looks through; the best come first. */
const RESULT_LIMIT = 200

export interface ResultsKeeper {
  /** Asks for what is typed, where that has changed since the last call. */
  readonly refresh: () => void
  /** Whether the answer to what was asked last has yet to come. */
  readonly isWaiting: () => boolean
}

interface KeeperEvents {
  /** An answer that was waited for is there. */
  readonly answered: () => void
  readonly failed: (error: unknown) => void
}

/** Shows the answers of a service in a store. What was asked before the latest question is dropped when it comes. */
export const createResultsKeeper = (
  store: Store<State, Action>,
  service: SearchService,
  { answered, failed }: KeeperEvents,
): ResultsKeeper => {
  let asked = ''
  let latest = 0
  let waiting = false
  let shown: SearchAnswer | null = null
  const show = (answer: SearchAnswer | null): void => {
    waiting = false
    shown = answer
    if (answer !== null) store.dispatch({ kind: 'show-answer', answer })
  }
  const whenItComes = async (coming: Promise<SearchAnswer | null>, number: number): Promise<void> => {
    const answer = await coming
    if (number !== latest) return
    show(answer)
    answered()
  }
  return {
    refresh: () => {
      const { search, filters } = store.state()
      const { field, answer: current } = search
      const query = field.text
      const within = filters.join(' ')
      const question = `${query}\n${within}`
      // Emptied and typed again between two calls, the same words have lost their answer.
      const isLost = !waiting && shown !== null && current === null
      if (question === asked && !isLost) return
      asked = question
      latest += 1
      waiting = false
      shown = null
      if (query.trim() === '') return
      const answer = service.search(query, RESULT_LIMIT, within)
      if (!(answer instanceof Promise)) return show(answer)
      waiting = true
      whenItComes(answer, latest).catch(failed)
    },
    isWaiting: () => waiting,
  }
}
