/** The events of one date, or of a group of dates: headline, how it was dated, and what it holds. */
import { dateInWords } from '../../model/date-in-words.ts'
import type { Event } from '../../model/event.ts'
import { type ListArea, rowsShown } from '../../state/area.ts'
import { markKey } from '../../state/marked.ts'
import { markedPlaces } from '../../state/marked-places.ts'
import { chosenRow, eventAt, eventCount } from '../../state/selectors.ts'
import type { State } from '../../state/state.ts'
import { harmless } from '../text/cells.ts'
import { wrappedTo } from '../text/wrap.ts'
import type { Theme } from '../theme/theme.ts'
import { certaintyMark } from '../words/certainty-in-words.ts'
import { counted, number } from '../words/counts.ts'
import { basisInWords } from '../words/dating-in-words.ts'
import { eventCertainty } from '../words/list-certainty.ts'
import { statusMark } from '../words/status-in-words.ts'
import { area } from './area.ts'
import { MARK_COLUMNS, MARKED, type RowState, rowLine } from './list-row.ts'

const quotesInWords = (state: State, { id, quotes }: Event): string => {
  const marked = markedPlaces(state).quotesIn(id)
  return counted(quotes.length, 'quote') + (marked === 0 ? '' : `, ${number(marked)} marked`)
}

const factsOf = (state: State, event: Event, isInGroup: boolean): string => {
  const time = /T(\d\d:\d\d)/.exec(event.date ?? '')?.[1]
  const articles = new Set(event.mentions.map(({ article }) => article)).size
  const status = statusMark(event.status)
  const certainty = eventCertainty(state.shown, event)
  const doubt = certainty === 'conflicting' ? 'articles disagree' : basisInWords(event.dating.basis)
  const mark = certaintyMark(certainty)
  return [
    ...(isInGroup && event.date !== null ? [dateInWords(event.date)] : []),
    ...(status === '' ? [] : [status]),
    ...(time === undefined || isInGroup ? [] : [time]),
    mark === '' ? doubt : `${mark} ${doubt}`,
    ...(event.quotes.length > 0 ? [quotesInWords(state, event)] : []),
    ...(articles > 1 ? [counted(articles, 'article')] : []),
  ].join(' · ')
}

const eventRow = (
  state: State,
  event: Event,
  row: RowState,
  isInGroup: boolean,
  place: ListArea,
  theme: Theme,
): readonly string[] => {
  const isMarked = state.marked.has(markKey({ kind: 'event', id: event.id }))
  const headlineLines = place.linesPerRow > 2 ? 2 : 1
  const words = `${isMarked ? MARKED : ''}${harmless(event.headline)}`
  const headline = wrappedTo(words, place.columns - MARK_COLUMNS - 1, headlineLines)
  const facts = factsOf(state, event, isInGroup)
  const lines = [
    ...headline.map((text, at) =>
      rowLine(
        row,
        place.columns,
        [{ text, ...(row.chosen ? { dress: theme.strong } : {}) }],
        [],
        theme,
        at === 0,
      ),
    ),
    rowLine(row, place.columns, [{ text: facts, dress: theme.faint }], [], theme, false),
  ]
  return [...lines, ...Array<string>(Math.max(0, place.linesPerRow - lines.length)).fill('')]
}

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
