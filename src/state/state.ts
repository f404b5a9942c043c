/** What the screen is about: what is open, what is chosen in it, and how large the screen is. */
import { layoutFor, type Size } from './layout.ts'
import { type ListWindow, START } from './list-window.ts'
import { FRESH_SEARCH, type SearchState } from './search-state.ts'
import type { TimelineIndex } from './timeline-index.ts'

export type Pane = 'dates' | 'events' | 'event'
export type Overlay = 'search' | 'help' | 'problems'
/** What the keys mean at the moment. */
export type Mode = Pane | Overlay

/** How long an event's text is on lines of a width, and which of the lines (`from` to `to`, exclusive) each quote takes. */
export interface EventExtent {
  readonly lines: number
  readonly quotes: readonly { readonly from: number; readonly to: number }[]
}

/** How long the screen's texts are; worked out by whoever draws them, always the same for the same arguments. */
export interface Measure {
  readonly event: (eventId: string, columns: number) => EventExtent
  /** How many lines the help takes. */
  readonly help: (columns: number) => number
  /** How many lines the problems take. */
  readonly problems: (columns: number) => number
}

/** A place in the timeline. */
interface Place {
  readonly pane: Pane
  readonly dates: ListWindow
  /** The events of the chosen date. */
  readonly events: ListWindow
  /** The chosen event: the first line on screen, and the chosen quote where one is. */
  readonly detail: { readonly top: number; readonly quote: number | null }
}

export interface State extends Place {
  readonly index: TimelineIndex
  readonly measure: Measure
  readonly size: Size
  readonly overlay: Overlay | null
  readonly search: SearchState
  /** Where one was when a search result was opened, while one is at its event. */
  readonly beforeResult: Place | null
  readonly help: { readonly top: number }
  readonly problems: { readonly top: number }
  /** One line to tell, until the next key. */
  readonly notice: string | null
  readonly ending: 'quit' | 'interrupted' | null
}

export const FRESH_DETAIL: State['detail'] = { top: 0, quote: null }

/** The state in which a timeline opens: its first date. */
export const initialState = (index: TimelineIndex, measure: Measure, size: Size): State => ({
  index,
  measure,
  size,
  pane: 'dates',
  overlay: null,
  dates: START,
  events: START,
  detail: FRESH_DETAIL,
  search: FRESH_SEARCH,
  beforeResult: null,
  help: { top: 0 },
  problems: { top: 0 },
  notice: null,
  ending: null,
})

export const modeOf = (state: State): Mode => state.overlay ?? state.pane

let latest: { size: Size; layout: ReturnType<typeof layoutFor> } | undefined

/** The layout of the state's screen; the same object for the same size. */
export const layoutOf = ({ size }: State): ReturnType<typeof layoutFor> => {
  if (latest?.size !== size) latest = { size, layout: layoutFor(size) }
  return latest.layout
}
