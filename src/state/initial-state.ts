/** The state that a screen begins with, and what of a state follows from its timeline. */
import { rowsShown, type Size } from './area.ts'
import type { Command } from './command.ts'
import { type DateTree, dateTree } from './date-tree.ts'
import { filterTimeline } from './filters.ts'
import type { Ground } from './ground.ts'
import { layoutFor } from './layout.ts'
import { fitted, type ListWindow, START } from './list-window.ts'
import type { Measure } from './measure.ts'
import type { Reading } from './reading.ts'
import { FRESH_SEARCH } from './search-state.ts'
import { shownEvents } from './shown-events.ts'
import type { State } from './state.ts'
import type { TimelineIndex } from './timeline-index.ts'

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
