/** What stands in the rules above and below the panes. */
import { dateInWords } from '../../model/date-in-words.ts'
import type { Size } from '../../state/layout.ts'
import type { ListWindow } from '../../state/list-window.ts'
import type { Pane } from '../../state/mode.ts'
import { chosenDate, shownEvents } from '../../state/selectors.ts'
import type { State } from '../../state/state.ts'
import { counted, number } from '../words/counts.ts'

const position = ({ selected }: ListWindow, count: number): string =>
  count === 0 ? '' : ` ${number(selected + 1)}/${number(count)}`

/** The chosen date in words; `Undated` for the events without one. */
const dateTitle = (state: State): string => {
  const date = chosenDate(state)?.date ?? null
  return date === null ? 'Undated' : dateInWords(date)
}

/** The title of a pane that stands beside the others. */
export const paneTitle = (state: State, pane: Pane): string => {
  const events = shownEvents(state).length
  switch (pane) {
    case 'dates':
      return `Dates${position(state.dates, state.index.dates.length)}`
    case 'events':
      return `Events${position(state.events, events)}`
    case 'event':
      return events === 0 ? 'Event' : dateTitle(state)
  }
}

/** The title of the only pane on screen: the way one came. */
export const breadcrumb = (state: State): string => {
  const events = shownEvents(state).length
  switch (state.pane) {
    case 'dates':
      return paneTitle(state, 'dates')
    case 'events':
      return `Dates › ${dateTitle(state)} ›${position(state.events, events)}`
    case 'event':
      return `${state.beforeResult === null ? 'Dates' : 'Search'} › ${dateTitle(state)} › Event${position(state.events, events)}`
  }
}

/** How much of a text is below the screen: `↓ 22 more lines`; nothing at its end. */
export const linesBelow = (lines: number, top: number, { rows }: Size): string => {
  const below = lines - top - rows
  return below > 0 ? `↓ ${counted(below, 'more line')}` : ''
}
