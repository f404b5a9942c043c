/** The news of a reading that goes on, shown in the store as they come. */
import type { OpenTimeline } from '../model/open-timeline.ts'
import type { Opening, OpeningProgress } from '../model/opening.ts'
import type { Action, Arrival } from '../state/actions.ts'
import type { Reading } from '../state/reading.ts'
import type { State } from '../state/state.ts'
import type { Store } from '../state/store.ts'
import { indexTimeline } from '../state/timeline-index.ts'

const readingOf = (news: OpeningProgress, isCancelled: boolean): Reading => ({
  phase: news.phase,
  part: news.part,
  articles: news.articles,
  quotes: news.quotes,
  msLeft: news.msLeft,
  isCancelled,
})

/**
 * Follows a reading to its end.
 *
 * @param arrival where the screen opens once all has come
 * @param more   is told of each timeline that has come, once it is shown
 * @param failed is told why there is none
 */
export const followOpening = (
  opening: Opening,
  store: Store<State, Action>,
  arrival: Arrival,
  more: (timeline: OpenTimeline) => Promise<void>,
  failed: (error: unknown) => void,
): void => {
  opening.onNews((news) => {
    if (store.state().ending !== null) return
    switch (news.kind) {
      case 'progress': {
        const isCancelled = store.state().reading?.isCancelled ?? false
        return store.dispatch({ kind: 'show-reading', reading: readingOf(news, isCancelled) })
      }
      case 'timeline':
        if (news.isWhole) store.dispatch({ kind: 'show-reading', reading: null })
        store.dispatch({
          kind: 'show-timeline',
          index: indexTimeline(news.timeline),
          ...(news.isWhole ? { arrival } : {}),
        })
        more(news.timeline).catch(failed)
        return
      case 'failed':
        return failed(news.error)
    }
  })
}
