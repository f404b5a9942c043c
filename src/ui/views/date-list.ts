/** The dates of the timeline by year and month, each with how many events and quotes it has, and how sure it is. */

import type { ListArea } from '../../state/area.ts'
import type { DateRow } from '../../state/date-tree.ts'
import { visibleRows } from '../../state/list-window.ts'
import { markedPlaces } from '../../state/marked-places.ts'
import type { State } from '../../state/state.ts'
import { padded, paddedStart } from '../text/cells.ts'
import type { Theme } from '../theme/theme.ts'
import { certaintyMark } from '../words/certainty-in-words.ts'
import { shortNumber } from '../words/counts.ts'
import { dateInColumns, groupInWords } from '../words/date-columns.ts'
import { dateCertainty } from '../words/list-certainty.ts'
import { area } from './area.ts'
import { MARK_COLUMNS, MARKED, type Piece, rowLine } from './list-row.ts'

/** The headings of the two columns of numbers, set into the rule above the list. */
export const DATE_LIST_NOTE = 'events  quotes'
const EVENTS_COLUMNS = 7
const QUOTES_COLUMNS = 8
/** From the end of the heading to the end of the row. */
const END = '  '

/** The longest a date's words are in the list, with the mark of how sure it is; bars begin behind it. */
const DATE_COLUMNS = 30
const LONGEST_BAR = 32
const SHORTEST_BAR = 6

/** An amount's share of the most there is as a bar: the most has the longest, and anything at all at least a cell. */
export const barFor = (amount: number, most: number, room: number): string =>
  room < SHORTEST_BAR || amount === 0
    ? ''
    : '━'.repeat(Math.max(1, Math.round((Math.min(room, LONGEST_BAR) * amount) / Math.max(1, most))))

/** What there is nothing of is faint. */
const dressed = (nothing: boolean, theme: Theme): Pick<Piece, 'dress'> =>
  nothing ? { dress: theme.faint } : {}

const INDENT = '  '

const labelOf = (state: State, row: DateRow): string => {
  const indent = INDENT.repeat(row.depth)
  const sign = markedPlaces(state).isAmong(row.from, row.to) ? MARKED : ''
  if (row.kind !== 'date')
    return `${indent}${row.isFolded ? '▸' : '▾'} ${sign}${groupInWords(row.key, row.within)}`
  const date = state.shown.dates[row.firstDate]?.date ?? null
  // In the indent, where there is one: the dates stay below one another.
  return indent.slice(0, Math.max(0, indent.length - sign.length)) + sign + dateInColumns(date, row.within)
}

const dateRow = (state: State, row: DateRow, at: number, place: ListArea, theme: Theme): string => {
  const { tree } = state
  const isGroup = row.kind !== 'date'
  const undated = row.key === 'undated'
  const amount = tree.countsQuotes ? row.quotes : row.to - row.from
  const room = place.columns - MARK_COLUMNS - DATE_COLUMNS - EVENTS_COLUMNS - QUOTES_COLUMNS - END.length
  const isBarred = !undated && (!isGroup || row.isFolded)
  const bar = isBarred ? barFor(amount, tree.most[row.kind], room) : ''
  const mark = isGroup || undated ? '' : certaintyMark(dateCertainty(state.shown, row))
  const label = labelOf(state, row)
  const words = mark === '' ? label : `${label} ${mark}`
  const quotes =
    paddedStart(row.quotes === 0 ? '·' : shortNumber(row.quotes, QUOTES_COLUMNS - 1), QUOTES_COLUMNS) + END
  const number = { text: paddedStart(shortNumber(row.to - row.from, EVENTS_COLUMNS - 1), EVENTS_COLUMNS) }
  return rowLine(
    { chosen: at === state.dates.selected, focused: state.pane === 'dates' },
    place.columns,
    [
      {
        text: bar === '' ? words : padded(words, DATE_COLUMNS),
        ...(isGroup ? { dress: theme.strong } : dressed(undated, theme)),
      },
      { text: bar, dress: theme.faint },
    ],
    [
      isGroup && !row.isFolded ? { ...number, dress: theme.faint } : number,
      { text: quotes, ...dressed(row.quotes === 0 || (isGroup && !row.isFolded), theme) },
    ],
    theme,
  )
}

export const dateList = (state: State, place: ListArea, theme: Theme): readonly string[] => {
  const lines = visibleRows(state.tree.rows, state.dates, place.rows).map(([at, row]) =>
    dateRow(state, row, at, place, theme),
  )
  const none =
    state.reading !== null
      ? '  Reading …'
      : state.filters.length > 0
        ? '  The filters leave no event.'
        : '  No event was found.'
  return area(lines.length > 0 ? lines : [theme.faint(none)], place)
}
