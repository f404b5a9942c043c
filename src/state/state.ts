/** What the screen is about: what is open, what is chosen in it, and how large the screen is. */
import type { Chosen } from '../model/chosen.ts'
import type { Span } from '../model/span.ts'
import { rowsShown, type Size } from './area.ts'
import type { ArticleExtent } from './article-stops.ts'
import { eventCount } from './chosen-row.ts'
import type { Command } from './command.ts'
import { type DateTree, dateTree } from './date-tree.ts'
import type { FilterChip } from './filter-chips.ts'
import { filterTimeline } from './filters.ts'
import type { Ground } from './ground.ts'
import { type Layout, layoutFor } from './layout.ts'
import { fitted, type ListWindow, START } from './list-window.ts'
import type { Mode, Pane, SpeakersPane, View, ViewMode } from './mode.ts'
import type { Overlay } from './overlay.ts'
import type { Border, Borders, RowBorder } from './panes.ts'
import type { Reading } from './reading.ts'
import { FRESH_SEARCH, type SearchState } from './search-state.ts'
import { type ShownEvents, shownEvents } from './shown-events.ts'
import type { SpokenBy } from './speaker-table.ts'
import type { TextExtent } from './text-parts.ts'
import type { TimelineIndex } from './timeline-index.ts'
import type { Wish } from './wish.ts'

/** Lines of an article, and which of them shows what of its text. */
export interface ArticleMeasure extends ArticleExtent {
  /** The line of an offset of the text. */
  readonly lineOf: (offset: number) => number
  /** The first offset of the text on a line, or below it. */
  readonly offsetOf: (line: number) => number
}

/** How much room the screen's texts take; worked out by whoever draws them, always the same for the same arguments. */
export interface Measure {
  readonly event: (shown: ShownEvents, eventId: string, columns: number) => TextExtent
  /** @param near an offset of the text: only what is near it is read of a long one */
  readonly article: (shown: ShownEvents, articleId: string, columns: number, near: number) => ArticleMeasure
  /** How many lines the help takes that has the words typed. @param mode what it lies over */
  readonly help: (mode: Mode, columns: number, words: string) => number
  /** How many lines the problems take. */
  readonly problems: (index: TimelineIndex, columns: number) => number
  /** Where the chips of filters stand in a row of so many cells. */
  readonly chips: (filters: readonly string[], columns: number) => readonly FilterChip[]
}

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

/** What a state begins with, besides its timeline. */
export interface Beginning {
  readonly measure: Measure
  readonly commands?: readonly Command[]
  readonly size: Size
  readonly reading?: Reading | null
  readonly hasMouse?: boolean
  readonly ground?: Ground
}

const WHOLE_DAYS: ReadonlySet<string | null> = new Set(['day', 'time'])

/** The window on a tree's first date, which may stand in groups. */
export const firstDate = ({ rows }: DateTree): ListWindow => ({
  selected: Math.max(
    0,
    rows.findIndex(({ kind }) => kind === 'date'),
  ),
  top: 0,
})

/** The window on the first date that is known to the day: years that are told of come long before mostly. */
export const openingDate = ({ tree, shown: { dates } }: Pick<State, 'tree' | 'shown'>): ListWindow => {
  const selected = tree.rows.findIndex(
    ({ kind, firstDate: at }) => kind === 'date' && WHOLE_DAYS.has(dates[at]?.precision ?? null),
  )
  return selected < 0 ? firstDate(tree) : { selected, top: 0 }
}

/** The parts of a state that follow from its timeline, filters and folds. */
export const shownBy = (
  index: TimelineIndex,
  filters: readonly string[],
  folded: ReadonlySet<string>,
): Pick<State, 'index' | 'filters' | 'folded' | 'shown' | 'tree'> => {
  const shown = shownEvents(index, filterTimeline(index, filters))
  return { index, filters, folded, shown, tree: dateTree(shown.dates, folded) }
}

/** The state in which a timeline opens: at its first whole day. */
export const initialState = (index: TimelineIndex, beginning: Beginning): State => {
  const parts = shownBy(index, [], new Set())
  return {
    ...parts,
    measure: beginning.measure,
    commands: beginning.commands ?? [],
    size: beginning.size,
    view: 'timeline',
    pane: 'dates',
    dates: fitted(openingDate(parts), parts.tree.rows.length, rowsShown(layoutFor(beginning.size).dates)),
    events: START,
    detail: START,
    article: null,
    speakers: { by: 'speakers', pane: 'speakers', list: START, said: START },
    cameFrom: null,
    borders: {},
    dragged: null,
    overlay: null,
    search: FRESH_SEARCH,
    marked: new Map(),
    marksElsewhere: [],
    hasMoved: false,
    trail: { past: [], future: [] },
    reading: beginning.reading ?? null,
    hasMouse: beginning.hasMouse ?? false,
    ground: beginning.ground ?? 'dark',
    wishes: [],
    notice: null,
    ending: null,
  }
}

/** What keys mean without what lies over the view. */
export const modeBelow = ({ view, pane, speakers }: Place): ViewMode =>
  view === 'timeline' ? pane : view === 'people' ? speakers.pane : view

/** Which keys work: those of what lies over the view, else the view's. */
export const modeOf = (state: State): Mode => state.overlay?.kind ?? modeBelow(state)

/** What keys mean where the help was opened. */
export const modeUnderHelp = (state: State): Mode => state.overlay?.over?.kind ?? modeBelow(state)

interface LaidOut {
  readonly size: Size
  readonly hasFilters: boolean
  readonly borders: Borders
  readonly events: number
  readonly layout: Layout
}

let latest: LaidOut | undefined

/** The layout of the state's screen; the same object for the same size and as many events. */
export const layoutOf = (state: State): Layout => {
  const { size, borders } = state
  const hasFilters = state.filters.length > 0
  const events = eventCount(state)
  if (
    latest?.size !== size ||
    latest.hasFilters !== hasFilters ||
    latest.borders !== borders ||
    latest.events !== events
  )
    latest = { size, hasFilters, borders, events, layout: layoutFor(size, { hasFilters, borders, events }) }
  return latest.layout
}
