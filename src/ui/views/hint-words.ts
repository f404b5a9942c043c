/** What the footer says of keys that do something else here than mostly, or nothing. */
import { actedOn } from '../../state/hand.ts'
import { isBlank } from '../../state/search-state.ts'
import { chosenResult, resultsAreHidden, searchViews, shownFacets } from '../../state/selectors.ts'
import type { State } from '../../state/state.ts'

/** By the names of bindings: other words than those of the key table, or `null` for a key that does nothing here. */
export type HintWords = ReadonlyMap<string, string | null>

type Words = readonly (readonly [id: string, words: string | null])[]

const NOTHING_TYPED: Words = [
  ['open-result', null],
  ['next-view', null],
  ['pick-facet', null],
  ['help-in-search', 'keys'],
]

const ofSearch = (state: State): Words => {
  const { field, history } = state.search
  if (isBlank(field))
    return [['result-down', history.used.length > 0 ? 'earlier searches' : null], ...NOTHING_TYPED]
  const views = searchViews(state)
  // Enter brings the results back, as Tab does.
  if (resultsAreHidden(state))
    return [
      ['open-result', 'to the results'],
      ['next-view', null],
    ]
  return [
    ...(chosenResult(state) === null ? ([['open-result', null]] as const) : []),
    ...(views.length < 2 ? ([['next-view', null]] as const) : []),
    ...(shownFacets(state).length === 0 ? ([['pick-facet', null]] as const) : []),
  ]
}

/** Whether there is anything left to read, and nobody has broken it off. */
const canStopReading = ({ reading }: State): boolean =>
  reading !== null && reading.phase !== 'joining' && !reading.isCancelled

/** The words of the footer for what is on screen. */
export const hintWords = (state: State): HintWords =>
  new Map([
    ...(canStopReading(state) ? ([['cancel-reading', 'stop reading']] as const) : []),
    ...(state.index.timeline.problems.length === 0 ? ([['problems', null]] as const) : []),
    ...(actedOn(state).length === 0 ? ([['copy-citation', null]] as const) : []),
    ...(state.view === 'search' ? ofSearch(state) : []),
  ])
