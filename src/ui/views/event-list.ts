/** The events of one date: headline, how it was dated, and what it holds. */
import type { Event } from '../../model/event.ts'
import { type ListArea, rowsShown } from '../../state/layout.ts'
import { type ListWindow, visibleRows } from '../../state/list-window.ts'
import { harmless } from '../text/cells.ts'
import { wrappedTo } from '../text/wrap.ts'
import type { Theme } from '../theme.ts'
import { counted } from '../words/counts.ts'
import { basisInWords } from '../words/dating-in-words.ts'
import { statusMark } from '../words/status-in-words.ts'
import { area } from './area.ts'
import { MARK_COLUMNS, type RowState, rowLine } from './list-row.ts'

interface EventList {
  readonly events: readonly Event[]
  readonly window: ListWindow
  readonly place: ListArea
  readonly focused: boolean
  readonly theme: Theme
}

const factsOf = (event: Event): string => {
  const time = /T(\d\d:\d\d)/.exec(event.date ?? '')?.[1]
  const articles = new Set(event.mentions.map(({ article }) => article)).size
  const mark = statusMark(event.status)
  return [
    ...(mark === '' ? [] : [mark]),
    ...(time === undefined ? [] : [time]),
    basisInWords(event.dating.basis),
    ...(event.quotes.length > 0 ? [counted(event.quotes.length, 'quote')] : []),
    ...(articles > 1 ? [counted(articles, 'article')] : []),
  ].join(' · ')
}

const eventRow = (event: Event, row: RowState, place: ListArea, theme: Theme): readonly string[] => {
  const headlineLines = place.linesPerRow > 2 ? 2 : 1
  const headline = wrappedTo(harmless(event.headline), place.columns - MARK_COLUMNS - 1, headlineLines)
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
    rowLine(row, place.columns, [{ text: factsOf(event), dress: theme.faint }], [], theme, false),
  ]
  return [...lines, ...Array<string>(Math.max(0, place.linesPerRow - lines.length)).fill('')]
}

export const eventList = ({ events, window, place, focused, theme }: EventList): readonly string[] =>
  area(
    visibleRows(events, window, rowsShown(place)).flatMap(([at, event]) =>
      eventRow(event, { chosen: at === window.selected, focused }, place, theme),
    ),
    place,
  )
