/** From event to event of the timeline, and from quote to quote of an event. */
import { chosenRow } from './chosen-row.ts'
import { type DateRow, rowOfPosition } from './date-tree.ts'
import { fitted, revealed, START } from './list-window.ts'
import { chosenPosition } from './selectors.ts'
import { extentOf, settled } from './settled.ts'
import { layoutOf, type State } from './state.ts'
import { nextPart, type TextPart } from './text-parts.ts'

/** The state with the event at a place in the order chosen, from its beginning. */
export const atEvent = (state: State, position: number): State => {
  const row = chosenRow(state)
  const isInRow = row !== null && row.from <= position && position < row.to
  const selected = isInRow ? state.dates.selected : rowOfPosition(state.tree, position)
  const from = state.tree.rows[selected]?.from ?? 0
  return settled({
    ...state,
    dates: { ...state.dates, selected },
    events: { top: isInRow ? state.events.top : 0, selected: position - from },
    detail: START,
  })
}

/** The same in a tree that was made anew: on the row that was in hand, where the event is in it, else on that of its date. */
export const atEventInTree = (state: State, position: number, before: DateRow | null): State => {
  const { rows } = state.tree
  const same = rows.findIndex(({ key, from, to }) => key === before?.key && from <= position && position < to)
  const selected = same >= 0 ? same : rowOfPosition(state.tree, position)
  return atEvent({ ...state, dates: { ...state.dates, selected } }, position)
}

/** To the next event in the order shown, or the one before. */
export const stepEvent = (state: State, by: 1 | -1): State => {
  const now = chosenPosition(state)
  const position = now === null ? -1 : now + by
  if (position < 0 || position >= state.shown.order.length) return state
  return atEvent(state, position)
}

/** The state with some lines of the event's text on screen, and the first of them chosen. */
const atLines = (state: State, from: number, to: number): State => {
  const { rows } = layoutOf(state).event
  const top = revealed(state.detail.top, from, to, rows)
  return { ...state, detail: fitted({ selected: from, top }, extentOf(state).lines, rows) }
}

const QUOTES = ['quote', 'variant'] as const

/** To the next quote in the event's text, or the one before; says so where there is none. */
export const stepQuote = (state: State, by: 1 | -1): State => {
  const extent = extentOf(state)
  const part = nextPart(extent, state.detail.selected, by, QUOTES)
  if (part !== undefined) return atLines(state, part.from, part.to)
  const hasQuotes = extent.parts.some(({ kind }) => kind === 'quote' || kind === 'variant')
  const where = by === 1 ? 'after' : 'before'
  return { ...state, notice: hasQuotes ? `No quote comes ${where} this one.` : 'This event holds no quote.' }
}

const isSamePart = (a: TextPart, b: TextPart): boolean =>
  a.kind === b.kind &&
  a.quote === b.quote &&
  a.person === b.person &&
  a.at?.article === b.at?.article &&
  a.at?.start === b.at?.start

/** The state with what another has in hand of the event of both in hand too, where its text still shows it. */
export const atSamePart = (state: State, other: State): State => {
  const { detail } = other
  const before = extentOf(other).parts.findLast(({ from }) => from <= detail.selected)
  const after =
    before === undefined ? undefined : extentOf(state).parts.find((part) => isSamePart(part, before))
  if (before === undefined || after === undefined) return state
  const moved = after.from - before.from
  return settled({
    ...state,
    detail: { selected: detail.selected + moved, top: Math.max(0, detail.top + moved) },
  })
}

/** The state with the next quotation of the event chosen, past other printings of it; the same state at the last. */
export const atNextQuote = (state: State): State => {
  const part = nextPart(extentOf(state), state.detail.selected, 1, ['quote'])
  return part === undefined ? state : atLines(state, part.from, part.to)
}

/** The state with a quote of the chosen event chosen, where its text shows it. */
export const atQuote = (state: State, id: string): State => {
  const part = extentOf(state).parts.find(({ quote }) => quote === id)
  return part === undefined ? state : atLines(state, part.from, part.to)
}
