/** Everything that can happen to the screen. */
import type { Motion } from './list-window.ts'
import type { IndexProgress, SearchAnswer } from './search-service.ts'
import type { Edit } from './text-field.ts'

export type Action =
  /** Moves in the list in hand, or scrolls the text in hand. */
  | { readonly kind: 'move'; readonly motion: Motion }
  /** Goes into what is chosen: a date's events, an event, a search result. */
  | { readonly kind: 'open' }
  /** Goes back to where one came from; does nothing on the date list. */
  | { readonly kind: 'go-back' }
  /** Goes to the next or previous event of the whole timeline, over the end of a date. */
  | { readonly kind: 'step-event'; readonly by: 1 | -1 }
  /** Chooses the next or previous quote of the event in hand, and brings it into view. */
  | { readonly kind: 'step-quote'; readonly by: 1 | -1 }
  | { readonly kind: 'open-search' }
  | { readonly kind: 'open-help' }
  /** Shows what was wrong with the input; tells so where nothing was. */
  | { readonly kind: 'open-problems' }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'edit'; readonly edit: Edit }
  /** Moves in the search results, and at their beginning to older and newer queries. */
  | { readonly kind: 'move-or-recall'; readonly motion: 'up' | 'down' }
  /** Shows what comes next beside the search results, or in their place. */
  | { readonly kind: 'step-view'; readonly by: 1 | -1 }
  /** Narrows the query to the facet with this number on screen; takes it out where it is narrowed already. */
  | { readonly kind: 'pick-facet'; readonly number: number }
  /** What a search found; dropped when the query has changed since. */
  | { readonly kind: 'show-answer'; readonly answer: SearchAnswer }
  | { readonly kind: 'show-progress'; readonly progress: IndexProgress }
  | { readonly kind: 'resize'; readonly columns: number; readonly rows: number }
  | { readonly kind: 'quit'; readonly interrupted: boolean }
