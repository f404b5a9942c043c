/** What stands in the rules above and below the panes. */
import { dateInWords } from '../../model/date-in-words.ts'
import type { Size } from '../../state/area.ts'
import { chosenRow, eventCount } from '../../state/chosen-row.ts'
import type { Pane } from '../../state/mode.ts'
import { chosenDate, shownSpeakers } from '../../state/selectors.ts'
import type { State } from '../../state/state.ts'
import { articleShortName } from '../words/article-in-words.ts'
import { counted, number } from '../words/counts.ts'
import { groupInWords } from '../words/date-columns.ts'

const position = (selected: number, count: number): string =>
  count === 0 ? '' : ` ${number(selected + 1)}/${number(count)}`

/** The date in hand in words; `Undated` for the events without one. */
const dateTitle = (state: State): string => {
  const date = chosenDate(state)
  return date === null ? 'Undated' : dateInWords(date)
}

/** Where the chosen date is among them; of a group, where it begins, and its name. */
const datesTitle = (state: State): string => {
  const row = chosenRow(state)
  const place = `Dates${position(row?.firstDate ?? 0, state.shown.dates.length)}`
  return row === null || row.kind === 'date' ? place : `${place} · ${groupInWords(row.key, row.within)}`
}

/** The title of a pane that stands beside the others. */
export const paneTitle = (state: State, pane: Pane): string => {
  const events = eventCount(state)
  switch (pane) {
    case 'dates':
      return datesTitle(state)
    case 'events':
      return `Events${position(state.events.selected, events)}`
    case 'event':
      return events === 0 ? 'Event' : dateTitle(state)
  }
}

const FROM: Readonly<Record<NonNullable<State['cameFrom']>, string>> = {
  timeline: 'Dates',
  article: 'Article',
  people: 'People',
  search: 'Search',
}

/** The title of the only pane on screen: the way one came. */
export const breadcrumb = (state: State): string => {
  const events = eventCount(state)
  switch (state.pane) {
    case 'dates':
      return datesTitle(state)
    case 'events':
      return `Dates › ${dateTitle(state)} ›${position(state.events.selected, events)}`
    case 'event':
      return `${state.cameFrom === null ? 'Dates' : FROM[state.cameFrom]} › ${dateTitle(state)} › Event${position(state.events.selected, events)}`
  }
}

/** The title over speakers, or publishers. */
export const speakersTitle = (state: State): string => {
  const { by, list } = state.speakers
  return `${by === 'speakers' ? 'People' : 'Publishers'}${position(list.selected, shownSpeakers(state).entries.length)}`
}

/** The title over an article: where one came from, and whose it is. */
export const articleTitle = (state: State): string => {
  const article = state.index.articles.get(state.article?.id ?? '')
  return `${state.cameFrom === null ? '' : `${FROM[state.cameFrom]} › `}${articleShortName(article)}`
}

/** How much of a text is below the screen: `↓ 22 more lines`; nothing at its end. */
export const linesBelow = (lines: number, top: number, { rows }: Size): string => {
  const below = lines - top - rows
  return below > 0 ? `↓ ${counted(below, 'more line')}` : ''
}
