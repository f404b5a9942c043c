/** Everything that can happen to the screen. */
import type { ChosenFormat } from '../model/chosen.ts'
import type { DeepLink } from '../model/deep-link.ts'
import type { Remembered } from '../model/remembered.ts'
import type { Ground } from './ground.ts'
import type { Motion } from './list-window.ts'
import type { Reading } from './reading.ts'
import type { IndexProgress, SearchAnswer } from './search-service.ts'
import type { SpokenBy } from './speaker-table.ts'
import type { Edit } from './text-field.ts'
import type { TimelineIndex } from './timeline-index.ts'

/** Where the screen is to open, once there is a timeline. */
export interface Arrival {
  readonly remembered: Remembered | null
  readonly link: DeepLink | null
}

/** What the pointer did, at a cell counted from the screen's first; `times` a press was repeated quickly. */
export interface Pointer {
  readonly act: 'press' | 'drag' | 'release' | 'wheel-up' | 'wheel-down'
  readonly column: number
  readonly row: number
  readonly times: number
}

export type Action =
  /** Moves in the list or the lines in hand. */
  | { readonly kind: 'move'; readonly motion: Motion }
  /** Goes into what is chosen: a date's events, an event, the article behind a line, a search result. */
  | { readonly kind: 'open' }
  /** Goes back to where one came from; says so where that is nowhere. */
  | { readonly kind: 'go-back' }
  /** Back, or forward again, through where one has been. */
  | { readonly kind: 'travel'; readonly by: 1 | -1 }
  | { readonly kind: 'open-timeline' }
  | { readonly kind: 'open-speakers'; readonly by: SpokenBy }
  | { readonly kind: 'open-search' }
  /** Opens the article of what is in hand, at its words. */
  | { readonly kind: 'open-article' }
  /** Goes to the next or previous event of the whole timeline, over the end of a date. */
  | { readonly kind: 'step-event'; readonly by: 1 | -1 }
  /** Goes to the next or previous quote of the event or article in hand. */
  | { readonly kind: 'step-quote'; readonly by: 1 | -1 }
  /** Goes to the next or previous time expression of the article in hand. */
  | { readonly kind: 'step-time'; readonly by: 1 | -1 }
  /** Goes to the next or previous group of dates. */
  | { readonly kind: 'step-group'; readonly by: 1 | -1 }
  /** Goes along the row that shows how much was said when. */
  | { readonly kind: 'step-density'; readonly by: 1 | -1 }
  /** Folds the group of dates in hand, or unfolds it. */
  | { readonly kind: 'fold' }
  /** Folds the group of dates in hand; from a date, or a folded group, goes up to the group it is in. */
  | { readonly kind: 'fold-or-leave' }
  /** Folds all groups of dates; unfolds them where all are folded. */
  | { readonly kind: 'fold-all' }
  /** Asks for a date to go to; what was typed begins it. */
  | { readonly kind: 'open-go-to-date'; readonly typed: string }
  | { readonly kind: 'open-help' }
  /** Shows what was wrong with the input; tells so where nothing was. */
  | { readonly kind: 'open-problems' }
  | { readonly kind: 'open-palette' }
  | { readonly kind: 'open-filters' }
  | { readonly kind: 'open-export' }
  /** Leaves only what the speaker in hand said, or everything again. */
  | { readonly kind: 'filter-speaker' }
  | { readonly kind: 'clear-filters' }
  /** Adds the chosen filter the other way round, or turns it round where it holds. */
  | { readonly kind: 'pick-inverted' }
  /** Makes the filters of what is typed hold in every view. */
  | { readonly kind: 'keep-filters' }
  | { readonly kind: 'mark' }
  | { readonly kind: 'clear-marks' }
  /** Copies what is marked, else what is in hand. */
  | { readonly kind: 'copy'; readonly format: ChosenFormat }
  | { readonly kind: 'edit-article' }
  | { readonly kind: 'page-article' }
  | { readonly kind: 'browse-article' }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'redraw' }
  | { readonly kind: 'cancel-reading' }
  | { readonly kind: 'toggle-mouse' }
  | { readonly kind: 'next-theme' }
  /** Makes the pane in hand wider or narrower; 0 gives all panes the widths they have by themselves. */
  | { readonly kind: 'resize-pane'; readonly by: 1 | 0 | -1 }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'edit'; readonly edit: Edit }
  /** Moves in the search results, and at their beginning to older and newer queries. */
  | { readonly kind: 'move-or-recall'; readonly motion: 'up' | 'down' }
  /** Shows what comes next beside the search results, or in their place. */
  | { readonly kind: 'step-view'; readonly by: 1 | -1 }
  /** Narrows the query to the facet with this number on screen; takes it out where it is narrowed already. */
  | { readonly kind: 'pick-facet'; readonly number: number }
  | { readonly kind: 'quit'; readonly interrupted: boolean }
  | ({ readonly kind: 'point' } & Pointer)
  /** What a search found; dropped when the query has changed since. */
  /** @param index what was asked: an answer of another timeline than the open one is none; left out, the open one */
  | { readonly kind: 'show-answer'; readonly answer: SearchAnswer; readonly index?: TimelineIndex }
  | { readonly kind: 'show-progress'; readonly progress: IndexProgress }
  /** How far the sources are read; `null` once they are. */
  | { readonly kind: 'show-reading'; readonly reading: Reading | null }
  /** More of the timeline has been read. */
  | { readonly kind: 'show-timeline'; readonly index: TimelineIndex; readonly arrival?: Arrival }
  /** The ground that the terminal says it has. */
  | { readonly kind: 'show-ground'; readonly ground: Ground }
  /** The oldest wish was fulfilled, or not. */
  | { readonly kind: 'wish-done'; readonly notice: string | null }
  | { readonly kind: 'resize'; readonly columns: number; readonly rows: number }
