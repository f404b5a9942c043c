/** What the screen is about: what is open, what is chosen in it, and how large the screen is. */
import type { Chosen } from '../model/chosen.ts'
import { keptWhileSame } from '../model/kept-while-same.ts'
import type { Span } from '../model/span.ts'
import type { Size } from './area.ts'
import { eventCount } from './chosen-row.ts'
import type { Command } from './command.ts'
import type { DateTree } from './date-tree.ts'
import type { Ground } from './ground.ts'
import { type Layout, layoutFor } from './layout.ts'
import type { ListWindow } from './list-window.ts'
import type { Measure } from './measure.ts'
import type { Mode, Pane, SpeakersPane, View, ViewMode } from './mode.ts'
import type { Overlay } from './overlay.ts'
import type { Border, Borders, RowBorder } from './panes.ts'
import type { Reading } from './reading.ts'
import type { SearchState } from './search-state.ts'
import type { ShownEvents } from './shown-events.ts'
import type { SpokenBy } from './speaker-table.ts'
import type { TimelineIndex } from './timeline-index.ts'
import type { Wish } from './wish.ts'

/** Where one is in an article. */
export interface ArticlePlace {
  readonly id: string
  /** An offset of its text near which it is read. */
  readonly near: number
  readonly cursor: ListWindow
  /** What one came for. */
  readonly span: Span | null
}

/** Where one is among speakers, or publishers. */
export interface SpeakersPlace {
  readonly by: SpokenBy
  readonly pane: SpeakersPane
  readonly list: ListWindow
  /** What the chosen one said. */
  readonly said: ListWindow
}

/** Where one is: what going back comes back to. */
export interface Place {
  readonly view: View
  readonly pane: Pane
  /** The rows of the date tree. */
  readonly dates: ListWindow
  /** The events of the chosen row. */
  readonly events: ListWindow
  /** The lines of the chosen event. */
  readonly detail: ListWindow
  readonly article: ArticlePlace | null
  readonly speakers: SpeakersPlace
  /** Whether one jumped here from another view, to which Escape goes back. */
  readonly cameFrom: View | null
}

/** A place to come back to, and the event that was chosen there, by its number in the timeline's list. */
export interface Spot {
  readonly place: Place
  readonly event: number | null
}

export interface State extends Place {
  readonly index: TimelineIndex
  readonly shown: ShownEvents
  readonly tree: DateTree
  readonly measure: Measure
  readonly commands: readonly Command[]
  readonly size: Size
  readonly borders: Borders
  /** The border that the pointer drags. */
  readonly dragged: Border | RowBorder | null
  readonly overlay: Overlay | null
  readonly search: SearchState
  /** Filters that hold in every view, as a query writes them. */
  readonly filters: readonly string[]
  /** Keys of the groups of dates that are folded. */
  readonly folded: ReadonlySet<string>
  /** Marked events and quotes, by {@link import('./marked.ts').markKey}. */
  readonly marked: ReadonlyMap<string, Chosen>
  /** Keys of marks whose event or quote the timeline does not hold, or not yet. */
  readonly marksElsewhere: readonly string[]
  readonly trail: { readonly past: readonly Spot[]; readonly future: readonly Spot[] }
  /** Whether somebody went anywhere since the screen opened. */
  readonly hasMoved: boolean
  /** How far the sources are read; `null` where they all are. */
  readonly reading: Reading | null
  /** Whether the pointer is listened to. */
  readonly hasMouse: boolean
  /** What the colours are chosen for. */
  readonly ground: Ground
  /** What is to be done outside the screen, the oldest first. */
  readonly wishes: readonly Wish[]
  /** One line to tell, until the next key. */
  readonly notice: string | null
  readonly ending: 'quit' | 'interrupted' | null
}

/** What keys mean without what lies over the view. */
export const modeBelow = ({ view, pane, speakers }: Place): ViewMode =>
  view === 'timeline' ? pane : view === 'people' ? speakers.pane : view

/** Which keys work: those of what lies over the view, else the view's. */
export const modeOf = (state: State): Mode => state.overlay?.kind ?? modeBelow(state)

/** What keys mean where the help was opened. */
export const modeUnderHelp = (state: State): Mode => state.overlay?.over?.kind ?? modeBelow(state)

const laidOut = keptWhileSame(
  (size: Size, hasFilters: boolean, borders: Borders, events: number): Layout =>
    layoutFor(size, { hasFilters, borders, events }),
)

/** The layout of the state's screen; the same object for the same size and as many events. */
export const layoutOf = (state: State): Layout =>
  laidOut(state.size, state.filters.length > 0, state.borders, eventCount(state))
