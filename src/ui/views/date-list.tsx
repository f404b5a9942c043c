/** The dates of the timeline, each with how many events and quotes it has. */
import type { ReactElement } from 'react'
import type { ListArea } from '../../state/layout.ts'
import { type ListWindow, visibleRows } from '../../state/list-window.ts'
import type { DateEntry } from '../../state/timeline-index.ts'
import { paddedStart } from '../text/cells.ts'
import type { Theme } from '../theme.ts'
import { number } from '../words/counts.ts'
import { dateInColumns } from '../words/date-columns.ts'
import { Lines } from './lines.tsx'
import { rowLine } from './list-row.ts'

/** The headings of the two columns of numbers, set into the rule above the list. */
export const DATE_LIST_NOTE = 'events  quotes'
const EVENTS_COLUMNS = 7
const QUOTES_COLUMNS = 8
/** From the end of the heading to the end of the row. */
const END = '  '

interface Props {
  readonly entries: readonly DateEntry[]
  readonly window: ListWindow
  readonly area: ListArea
  readonly focused: boolean
  readonly theme: Theme
}

export const DateList = ({ entries, window, area, focused, theme }: Props): ReactElement => {
  const lines = visibleRows(entries, window, area.rows).map(([at, entry]) =>
    rowLine(
      { chosen: at === window.selected, focused },
      area.columns,
      [{ text: dateInColumns(entry.date), ...(entry.date === null ? { dress: theme.faint } : {}) }],
      [
        { text: paddedStart(number(entry.events.length), EVENTS_COLUMNS) },
        {
          text: paddedStart(entry.quoteCount === 0 ? '·' : number(entry.quoteCount), QUOTES_COLUMNS) + END,
          ...(entry.quoteCount === 0 ? { dress: theme.faint } : {}),
        },
      ],
      theme,
    ),
  )
  return (
    <Lines
      lines={lines.length > 0 ? lines : [theme.faint('  No event was found.')]}
      columns={area.columns}
      rows={area.rows}
    />
  )
}
