/** The events of one date: headline, how it was dated, and what it holds. */
import type { ReactElement } from 'react'
import type { Event } from '../../model/event.ts'
import { type ListArea, rowsShown } from '../../state/layout.ts'
import { type ListWindow, visibleRows } from '../../state/list-window.ts'
import { harmless } from '../text/cells.ts'
import { wrappedTo } from '../text/wrap.ts'
import type { Theme } from '../theme.ts'
import { counted } from '../words/counts.ts'
import { basisInWords } from '../words/dating-in-words.ts'
import { Lines } from './lines.tsx'
import { MARK_COLUMNS, type RowState, rowLine } from './list-row.ts'

interface Props {
  readonly events: readonly Event[]
  readonly window: ListWindow
  readonly area: ListArea
  readonly focused: boolean
  readonly theme: Theme
}

const factsOf = (event: Event): string => {
  const time = /T(\d\d:\d\d)/.exec(event.date ?? '')?.[1]
  const articles = new Set(event.mentions.map(({ article }) => article)).size
  return [
    ...(time === undefined ? [] : [time]),
    basisInWords(event.dating.basis),
    ...(event.quotes.length > 0 ? [counted(event.quotes.length, 'quote')] : []),
    ...(articles > 1 ? [counted(articles, 'article')] : []),
  ].join(' · ')
}

const eventRow = (event: Event, row: RowState, area: ListArea, theme: Theme): readonly string[] => {
  const headlineLines = area.linesPerRow > 2 ? 2 : 1
  const headline = wrappedTo(harmless(event.headline), area.columns - MARK_COLUMNS - 1, headlineLines)
  const lines = [
    ...headline.map((text, at) =>
      rowLine(
        row,
        area.columns,
        [{ text, ...(row.chosen ? { dress: theme.strong } : {}) }],
        [],
        theme,
        at === 0,
      ),
    ),
    rowLine(row, area.columns, [{ text: factsOf(event), dress: theme.faint }], [], theme, false),
  ]
  return [...lines, ...Array<string>(Math.max(0, area.linesPerRow - lines.length)).fill('')]
}

export const EventList = ({ events, window, area, focused, theme }: Props): ReactElement => (
  <Lines
    lines={visibleRows(events, window, rowsShown(area)).flatMap(([at, event]) =>
      eventRow(event, { chosen: at === window.selected, focused }, area, theme),
    )}
    columns={area.columns}
    rows={area.rows}
  />
)
