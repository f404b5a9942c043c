/** The dates of the timeline by year and month, each with how many events and quotes it has, and how sure it is. */

import type { ListArea } from '../../state/area.ts'
import type { DateRow } from '../../state/date-tree.ts'
import { visibleRows } from '../../state/list-window.ts'
import { markedPlaces } from '../../state/marked-places.ts'
import type { State } from '../../state/state.ts'
import type { Keys } from '../keys/keys.ts'
import { cellWidth, padded, paddedStart, truncated } from '../text/cells.ts'
import type { Theme } from '../theme/theme.ts'
import { certaintyMark } from '../words/certainty-in-words.ts'
import { shortNumber } from '../words/counts.ts'
import { dateInColumns, groupInWords } from '../words/date-columns.ts'
import { dateCertainty } from '../words/list-certainty.ts'
import { noDateInWords } from '../words/nothing-in-words.ts'
import { area } from './area.ts'
import { bar } from './bar.ts'
import { listNote } from './list-note.ts'
import { MARK_COLUMNS, MARKED, type Piece, rowLine } from './list-row.ts'

/** The headings of the two columns of numbers, set into the rule above the list. */
export const DATE_LIST_NOTE = 'events  quotes'
const EVENTS_COLUMNS = 7
const QUOTES_COLUMNS = 8
/** From the end of the heading to the end of the row. */
const END = '  '

const LONGEST_BAR = 32
const SHORTEST_BAR = 6

/** The bar of a row; none where there is no room for one. */
export const rowBar = (amount: number, most: number, room: number): string =>
  room < SHORTEST_BAR ? '' : bar(amount, most, Math.min(room, LONGEST_BAR))

/** The longest that most dates' words are, with the mark of how sure they are: in a list of one level, and in a tree. */
const [LONG_LABEL, SHORT_LABEL] = [30, 22]

/** How much of a row is its date's where bars stand behind it. */
const labelColumns = (columns: number): number =>
  columns - LONG_LABEL >= SHORTEST_BAR ? LONG_LABEL : SHORT_LABEL

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
  const columns = place.columns - MARK_COLUMNS - EVENTS_COLUMNS - QUOTES_COLUMNS - END.length
  const room = columns - labelColumns(columns)
  const isBarred = !undated && (!isGroup || row.isFolded)
  const mark = isGroup || undated ? '' : certaintyMark(dateCertainty(state.shown, row))
  const behind = mark === '' ? '' : ` ${mark}`
  const label = truncated(labelOf(state, row), columns - behind.length - 1)
  const words = label + behind
  // No bar over the words, and none that begins elsewhere than the others.
  const hasRoom = isBarred && cellWidth(words) < labelColumns(columns)
  const share = hasRoom ? rowBar(amount, tree.most[row.kind], room) : ''
  const quotes =
    paddedStart(row.quotes === 0 ? '·' : shortNumber(row.quotes, QUOTES_COLUMNS - 1), QUOTES_COLUMNS) + END
  const number = { text: paddedStart(shortNumber(row.to - row.from, EVENTS_COLUMNS - 1), EVENTS_COLUMNS) }
  return rowLine(
    { chosen: at === state.dates.selected, focused: state.pane === 'dates' },
    place.columns,
    [
      {
        text: share === '' ? words : padded(words, labelColumns(columns)),
        ...(isGroup ? { dress: theme.strong } : dressed(undated, theme)),
      },
      { text: share, dress: theme.faint },
    ],
    [
      isGroup && !row.isFolded ? { ...number, dress: theme.faint } : number,
      { text: quotes, ...dressed(row.quotes === 0 || (isGroup && !row.isFolded), theme) },
    ],
    theme,
  )
}

/** The lines of the dates; of none, why there is none. */
export const dateList = (state: State, place: ListArea, keys: Keys, theme: Theme): readonly string[] => {
  const lines = visibleRows(state.tree.rows, state.dates, place.rows).map(([at, row]) =>
    dateRow(state, row, at, place, theme),
  )
  if (lines.length > 0) return area(lines, place)
  return area(listNote(noDateInWords(state, keys), place.columns, place.rows, theme), place)
}
