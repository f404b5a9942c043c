/** The timeline: dates, the chosen date's events, the chosen event; side by side as far as the screen is wide. */

import type { Event } from '../../model/event.ts'
import { type ListArea, rowsShown } from '../../state/area.ts'
import { eventCount } from '../../state/chosen-row.ts'
import { placeInHand } from '../../state/hand.ts'
import type { ListWindow } from '../../state/list-window.ts'
import { markKey } from '../../state/marked.ts'
import type { Pane } from '../../state/mode.ts'
import { chosenEvent } from '../../state/selectors.ts'
import { layoutOf, type State } from '../../state/state.ts'
import type { TextPart } from '../../state/text-parts.ts'
import type { Keys } from '../keys/keys.ts'
import type { Theme } from '../theme/theme.ts'
import { articleShortName } from '../words/article-in-words.ts'
import { sideBySide } from './area.ts'
import { DATE_LIST_NOTE, dateList } from './date-list.ts'
import { densityStrip } from './density-strip.ts'
import { edge, type Scroll } from './edge.ts'
import { eventList } from './event-list.ts'
import { type EventText, NO_EVENT } from './event-text.ts'
import { breadcrumb, linesBelow, paneTitle } from './pane-titles.ts'
import { type RulePart, rule } from './rule.ts'
import { textPane } from './text-pane.ts'

interface BrowseScreen {
  readonly state: State
  readonly eventText: (eventId: string, columns: number) => EventText
  /** Set into the bottom rule where the header has no room for it. */
  readonly contents: string
  readonly keys: Keys
  readonly theme: Theme
}

const listScroll = ({ top }: ListWindow, place: ListArea, total: number): Scroll => ({
  top,
  shown: rowsShown(place),
  total,
})

const datesPane = (state: State, separates: boolean, keys: Keys, theme: Theme): readonly string[] => {
  const { dates: place } = layoutOf(state)
  const scroll = listScroll(state.dates, place, state.tree.rows.length)
  return sideBySide(dateList(state, place, keys, theme), edge({ rows: place.rows, scroll, separates, theme }))
}

const eventsPane = (state: State, separates: boolean, theme: Theme): readonly string[] => {
  const { events: place } = layoutOf(state)
  const scroll = listScroll(state.events, place, eventCount(state))
  return sideBySide(eventList(state, place, theme), edge({ rows: place.rows, scroll, separates, theme }))
}

const isMarkedPart = ({ marked }: State, event: Event | null, part: TextPart): boolean =>
  part.quote !== null
    ? marked.has(markKey({ kind: 'quote', id: part.quote }))
    : part.kind === 'headline' && event !== null && marked.has(markKey({ kind: 'event', id: event.id }))

const eventPane = (state: State, { lines, extent }: EventText, theme: Theme): readonly string[] => {
  const { event: place } = layoutOf(state)
  const window = state.detail
  const event = chosenEvent(state)
  const scroll = { top: window.top, shown: place.rows, total: extent.lines }
  return sideBySide(
    textPane({
      lines: lines.slice(window.top, window.top + place.rows),
      extent,
      window,
      focused: state.pane === 'event',
      isMarked: (line) => extent.parts.some((part) => part.from === line && isMarkedPart(state, event, part)),
      place,
      theme,
    }),
    edge({ rows: place.rows, scroll, separates: false, theme }),
  )
}

const foot = (columns: number, note = '', title = ''): RulePart => ({ columns, title, note, focused: false })

/** The article that the line in hand rests on, which opening it shows. */
const articleInHand = (state: State): string => {
  const place = state.pane === 'event' ? placeInHand(state) : null
  return place === null ? '' : `in ${articleShortName(state.index.articles.get(place.article))}`
}

/** The rows between header and footer. */
export const browseScreen = ({
  state,
  eventText,
  contents,
  keys,
  theme,
}: BrowseScreen): readonly string[] => {
  const layout = layoutOf(state)
  const { dates, events, event } = layout
  const { pane } = state
  const chosen = chosenEvent(state)
  const text = chosen === null ? NO_EVENT : eventText(chosen.id, event.columns)
  const below = linesBelow(text.extent.lines, state.detail.top, event)
  const source = articleInHand(state)
  const part = (name: Pane): RulePart => ({
    columns: layout[name].columns,
    title: paneTitle(state, name),
    note: name === 'dates' ? DATE_LIST_NOTE : '',
    focused: pane === name,
  })
  const strip = densityStrip(state, theme)
  switch (layout.kind) {
    case 'three':
      return [
        ...strip,
        ...rule([part('dates'), part('events'), part('event')], 'down', theme),
        ...sideBySide(
          datesPane(state, true, keys, theme),
          eventsPane(state, true, theme),
          eventPane(state, text, theme),
        ),
        ...rule([foot(dates.columns), foot(events.columns), foot(event.columns, below, source)], 'up', theme),
      ]
    case 'two': {
      const left = [
        ...datesPane(state, true, keys, theme),
        ...rule([part('events')], 'side', theme),
        ...eventsPane(state, true, theme),
      ]
      return [
        ...strip,
        ...rule([part('dates'), part('event')], 'down', theme),
        ...sideBySide(left, eventPane(state, text, theme)),
        ...rule([foot(dates.columns), foot(event.columns, below, source)], 'up', theme),
      ]
    }
    case 'one':
    case 'too-small':
      return [
        ...strip,
        ...rule([{ ...part(pane), title: breadcrumb(state) }], 'down', theme),
        ...(pane === 'dates'
          ? datesPane(state, false, keys, theme)
          : pane === 'events'
            ? eventsPane(state, false, theme)
            : eventPane(state, text, theme)),
        ...rule(
          [pane === 'event' ? foot(event.columns, below, source) : foot(event.columns, '', contents)],
          'up',
          theme,
        ),
      ]
  }
}
