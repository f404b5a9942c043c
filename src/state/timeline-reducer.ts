/** The dates of the timeline: folded and unfolded, gone through by groups, along the density, and to a date that is typed. */
import { dateInWords } from '../model/date-in-words.ts'
import { chosenRow } from './chosen-row.ts'
import { groupOf, nextGroup, sameRow } from './date-rows.ts'
import { dateTree, groupKeys, rowOfPosition } from './date-tree.ts'
import { dateNearCell, densityOf, nextCell } from './density.ts'
import { START } from './list-window.ts'
import { dateInHand } from './selectors.ts'
import { settled } from './settled.ts'
import { layoutOf, type State } from './state.ts'
import { leaving } from './trail.ts'
import { dateMeant, nearestInWords, typedDate } from './typed-date.ts'

/** The state with other groups folded; the row in hand stays, or gives way to the group that hides it. */
const withFolded = (state: State, folded: ReadonlySet<string>): State => {
  const tree = dateTree(state.shown.dates, folded)
  const row = chosenRow(state)
  const same = row === null ? null : sameRow(tree, row)
  const selected = same ?? rowOfPosition(tree, row?.from ?? 0)
  const next = { ...state, folded, tree, dates: { ...state.dates, selected } }
  return settled(same === null ? { ...next, events: START, detail: START } : next)
}

const chooseDateRow = (state: State, selected: number): State =>
  settled({ ...state, dates: { ...state.dates, selected }, events: START, detail: START, cameFrom: null })

const toggled = (folded: ReadonlySet<string>, key: string): ReadonlySet<string> => {
  const next = new Set(folded)
  if (!next.delete(key)) next.add(key)
  return next
}

/** Folds the group in hand, or that which the date in hand is in; unfolds a folded one. */
export const fold = (state: State): State => {
  const row = chosenRow(state)
  if (row === null) return state
  if (row.kind !== 'date') return withFolded(state, toggled(state.folded, row.key))
  const group = groupOf(state.tree, state.dates.selected)
  const key = group === null ? undefined : state.tree.rows[group]?.key
  return key === undefined
    ? { ...state, notice: 'This date is in no group that could be folded.' }
    : withFolded(state, toggled(state.folded, key))
}

/** Folds all groups of dates; unfolds them where all are folded. */
export const foldAll = (state: State): State => {
  const keys = groupKeys(state.shown.dates)
  return withFolded(state, keys.every((key) => state.folded.has(key)) ? new Set() : new Set(keys))
}

/** Into the events of the row in hand; a folded group is unfolded first. */
export const unfoldOrEnter = (state: State): State => {
  const row = chosenRow(state)
  if (row?.isFolded === true) return withFolded(state, toggled(state.folded, row.key))
  return { ...leaving(state), pane: 'events' }
}

/** To the group that the row in hand is in; a group itself is folded. */
export const foldOrLeave = (state: State): State => {
  const row = chosenRow(state)
  if (row === null) return state
  if (row.kind !== 'date' && !row.isFolded) return withFolded(state, toggled(state.folded, row.key))
  const group = groupOf(state.tree, state.dates.selected)
  return group === null ? state : chooseDateRow(state, group)
}

/** To the next group of dates, or the one before. */
export const stepGroup = (state: State, by: 1 | -1): State => {
  const at = nextGroup(state.tree, state.dates.selected, by)
  return at === null ? state : chooseDateRow(state, at)
}

/** The state with a date chosen, by its number among those shown, though it is folded away. */
export const atDate = (state: State, date: number): State => {
  const shown = state.shown.dates[date]
  if (shown === undefined) return state
  const row = rowOfPosition(state.tree, shown.from)
  if (state.tree.rows[row]?.kind === 'date') return chooseDateRow(state, row)
  const year = shown.firstDay?.slice(0, 4) ?? ''
  const month = shown.firstDay?.slice(0, 7) ?? ''
  const open = withFolded(state, new Set([...state.folded].filter((key) => key !== year && key !== month)))
  return chooseDateRow(open, rowOfPosition(open.tree, shown.from))
}

/** To the next date along the density, or the one before. */
export const stepDensity = (state: State, by: 1 | -1): State => {
  const density = densityOf(state.shown, layoutOf(state).density.columns)
  // The undated come after the last cell.
  const cell = density.cellOf(dateInHand(state)) ?? density.amounts.length
  const next = nextCell(density, cell, by)
  const date = next === null ? -1 : (density.firstDates[next] ?? -1)
  return date < 0 ? state : atDate({ ...state, pane: 'dates' }, date)
}

/** To the date nearest to a cell of the density. */
export const toDensityCell = (state: State, cell: number): State => {
  const date = dateNearCell(densityOf(state.shown, layoutOf(state).density.columns), cell)
  return date === null ? state : atDate({ ...leaving(state), pane: 'dates' }, date)
}

/** To the date that was typed; says so where it is none, or no event is of that day. */
export const goToTyped = (state: State): State => {
  const { overlay } = state
  if (overlay?.kind !== 'go-to-date') return state
  const { text } = overlay.field
  const closed = { ...state, overlay: null }
  if (text.trim() === '') return closed
  const typed = typedDate(text)
  if (typed === null) return { ...state, notice: 'That is no date. Try 20 Feb, 2019-02-20 or 2019-02.' }
  const meant = dateMeant(state.shown.dates, typed, dateInHand(state))
  if (meant === null) return { ...closed, notice: 'No event here is dated.' }
  const there = atDate({ ...leaving(closed), view: 'timeline', pane: 'dates', cameFrom: null }, meant.date)
  return { ...there, notice: nearestInWords(dateInWords(meant.asked), meant.nearest) }
}
