/** What the search is about: what is typed, what was found, what of it is shown. */
import type { FoundQuotation } from './found-quotations.ts'
import { type ListWindow, START } from './list-window.ts'
import { NO_HISTORY, type QueryHistory } from './query-history.ts'
import type { Facets, IndexProgress, SearchAnswer } from './search-service.ts'
import type { SearchView } from './search-view.ts'
import { EMPTY_FIELD, type TextField } from './text-field.ts'

export interface SearchState {
  readonly field: TextField
  /** Whether what is typed next takes the place of what the box says, as it does from when the search is opened anew. */
  readonly isSelected: boolean
  /** The newest answer; that to an earlier query until the one to what is typed has come. */
  readonly answer: SearchAnswer | null
  /** The results of the answer, as they are listed. */
  readonly listed: readonly FoundQuotation[]
  /** Which of them are on screen. */
  readonly results: ListWindow
  /** The id of the quote that is to be in hand again once there is an answer over more of the timeline. */
  readonly awaited: string | null
  readonly view: SearchView
  /** The facets as they were when the first of them was picked, so that each keeps its number until more is typed. */
  readonly kept: Facets | null
  readonly history: QueryHistory
  /** How far the index is; `null` where it is whole. */
  readonly progress: IndexProgress | null
}

export const FRESH_SEARCH: SearchState = {
  field: EMPTY_FIELD,
  isSelected: false,
  answer: null,
  listed: [],
  results: START,
  awaited: null,
  view: 'results',
  kept: null,
  history: NO_HISTORY,
  progress: null,
}

/** What of a search goes with its results. */
export const NO_RESULTS = { answer: null, listed: [], results: START, kept: null } as const

/** Whether nothing is typed but spaces. */
export const isBlank = ({ text }: TextField): boolean => text.trim() === ''
