/** The events of one date, or of a group of dates: headline, how it was dated, and what it holds. */
import type { Event } from '../../model/event.ts'
import { type ListArea, rowsShown } from '../../state/area.ts'
import { chosenRow, eventCount } from '../../state/chosen-row.ts'
import { markKey } from '../../state/marked.ts'
import { eventAt } from '../../state/selectors.ts'
import type { State } from '../../state/state.ts'
import { harmless } from '../text/cells.ts'
import { wrappedTo } from '../text/wrap.ts'
import type { Theme } from '../theme/theme.ts'
import { area } from './area.ts'
import { eventFacts, quotesInWords } from './event-facts.ts'
import { MARK_COLUMNS, MARKED, type RowState, rowLine } from './list-row.ts'

const eventRow = (
  state: State,
  event: Event,
  row: RowState,
  isInGroup: boolean,
  place: ListArea,
  theme: Theme,
): readonly string[] => {
  const isMarked = state.marked.has(markKey({ kind: 'event', id: event.id }))
  const words = `${isMarked ? MARKED : ''}${harmless(event.headline)}`
  const dress = row.chosen ? { dress: theme.strong } : {}
  const room = place.columns - MARK_COLUMNS - 1
  if (place.linesPerRow === 1) {
    const quotes = quotesInWords(state, event)
    const right = quotes === '' ? [] : [{ text: ` ${quotes} `, dress: theme.faint }]
    return [rowLine(row, place.columns, [{ text: words, ...dress }], right, theme)]
  }
  const headline = wrappedTo(words, room, place.linesPerRow > 2 ? 2 : 1)
  const facts = eventFacts(state, event, isInGroup, room)
  const lines = [
    ...headline.map((text, at) => rowLine(row, place.columns, [{ text, ...dress }], [], theme, at === 0)),
    rowLine(row, place.columns, [{ text: facts, dress: theme.faint }], [], theme, false),
  ]
  return [...lines, ...Array<string>(Math.max(0, place.linesPerRow - lines.length)).fill('')]
}

/** The lines of the events of the chosen row of the dates. */
export const eventList = (state: State, place: ListArea, theme: Theme): readonly string[] => {
  const group = chosenRow(state)
  const { top, selected } = state.events
  const count = Math.min(rowsShown(place), eventCount(state) - top)
  const lines = Array.from({ length: Math.max(0, count) }, (_, line) => top + line).flatMap((at) => {
    const event = eventAt(state, (group?.from ?? 0) + at)
    const row = { chosen: at === selected, focused: state.pane === 'events' }
    return event === null ? [] : eventRow(state, event, row, group?.kind !== 'date', place, theme)
  })
  return area(lines, place)
}
