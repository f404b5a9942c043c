/** The dates of the timeline, each with how many events and quotes it has. */
import type { ListArea } from '../../state/layout.ts'
import { type ListWindow, visibleRows } from '../../state/list-window.ts'
import type { DateEntry } from '../../state/timeline-index.ts'
import { padded, paddedStart } from '../text/cells.ts'
import type { Theme } from '../theme.ts'
import { shortNumber } from '../words/counts.ts'
import { dateInColumns } from '../words/date-columns.ts'
import { area } from './area.ts'
import { MARK_COLUMNS, type Piece, rowLine } from './list-row.ts'

/** The headings of the two columns of numbers, set into the rule above the list. */
export const DATE_LIST_NOTE = 'events  quotes'
const EVENTS_COLUMNS = 7
const QUOTES_COLUMNS = 8
/** From the end of the heading to the end of the row. */
const END = '  '

/** The longest a date's words are in the list, where bars begin. */
const DATE_COLUMNS = 28
const LONGEST_BAR = 32
const SHORTEST_BAR = 8

/**
 * A date's share of the events as a bar, where the list is wide enough for one: the busiest date has the longest.
 * Every date with an event has at least one cell.
 */
export const barFor = (events: number, most: number, columns: number): string => {
  const room = Math.min(
    LONGEST_BAR,
    columns - MARK_COLUMNS - DATE_COLUMNS - EVENTS_COLUMNS - QUOTES_COLUMNS - END.length,
  )
  return room < SHORTEST_BAR || events === 0
    ? ''
    : '━'.repeat(Math.max(1, Math.round((room * events) / most)))
}

interface DateList {
  readonly entries: readonly DateEntry[]
  /** How many events the busiest date has. */
  readonly mostEvents: number
  readonly window: ListWindow
  readonly place: ListArea
  readonly focused: boolean
  readonly theme: Theme
}

/** What there is nothing of is faint. */
const dressed = (nothing: boolean, theme: Theme): Pick<Piece, 'dress'> =>
  nothing ? { dress: theme.faint } : {}

export const dateList = (list: DateList): readonly string[] => {
  const { entries, mostEvents, window, place, focused, theme } = list
  const lines = visibleRows(entries, window, place.rows).map(([at, { date, events, quoteCount }]) => {
    const bar = date === null ? '' : barFor(events.length, mostEvents, place.columns)
    const words = dateInColumns(date)
    const quotes =
      paddedStart(quoteCount === 0 ? '·' : shortNumber(quoteCount, QUOTES_COLUMNS - 1), QUOTES_COLUMNS) + END
    return rowLine(
      { chosen: at === window.selected, focused },
      place.columns,
      [
        { text: bar === '' ? words : padded(words, DATE_COLUMNS), ...dressed(date === null, theme) },
        { text: bar, dress: theme.faint },
      ],
      [
        { text: paddedStart(shortNumber(events.length, EVENTS_COLUMNS - 1), EVENTS_COLUMNS) },
        { text: quotes, ...dressed(quoteCount === 0, theme) },
      ],
      theme,
    )
  })
  return area(lines.length > 0 ? lines : [theme.faint('  No event was found.')], place)
}
