/** The timeline: dates, the chosen date's events, the chosen event; side by side as far as the screen is wide. */
import { type ListArea, rowsShown } from '../../state/layout.ts'
import type { ListWindow } from '../../state/list-window.ts'
import type { Pane } from '../../state/mode.ts'
import { chosenEvent, shownEvents } from '../../state/selectors.ts'
import { layoutOf, type State } from '../../state/state.ts'
import type { Theme } from '../theme.ts'
import { sideBySide } from './area.ts'
import { DATE_LIST_NOTE, dateList } from './date-list.ts'
import { edge, type Scroll } from './edge.ts'
import { eventDetail } from './event-detail.ts'
import { eventList } from './event-list.ts'
import { type EventText, NO_EVENT } from './event-text.ts'
import { breadcrumb, linesBelow, paneTitle } from './pane-titles.ts'
import { type RulePart, rule } from './rule.ts'

interface BrowseScreen {
  readonly state: State
  readonly eventText: (eventId: string, columns: number) => EventText
  /** Set into the bottom rule where the header has no room for it. */
  readonly contents: string
  readonly theme: Theme
}

const listScroll = ({ top }: ListWindow, place: ListArea, total: number): Scroll => ({
  top,
  shown: rowsShown(place),
  total,
})

const datesPane = (state: State, separates: boolean, theme: Theme): readonly string[] => {
  const { dates: place } = layoutOf(state)
  const { dates: entries, mostEvents } = state.index
  const window = state.dates
  return sideBySide(
    dateList({ entries, mostEvents, window, place, focused: state.pane === 'dates', theme }),
    edge({ rows: place.rows, scroll: listScroll(window, place, entries.length), separates, theme }),
  )
}

const eventsPane = (state: State, separates: boolean, theme: Theme): readonly string[] => {
  const { events: place } = layoutOf(state)
  const events = shownEvents(state)
  const window = state.events
  return sideBySide(
    eventList({ events, window, place, focused: state.pane === 'events', theme }),
    edge({ rows: place.rows, scroll: listScroll(window, place, events.length), separates, theme }),
  )
}

const eventPane = (state: State, text: EventText, theme: Theme): readonly string[] => {
  const { event: place } = layoutOf(state)
  const { top, quote } = state.detail
  const scroll = { top, shown: place.rows, total: text.extent.lines }
  return sideBySide(
    eventDetail({ text, top, quote, place, theme }),
    edge({ rows: place.rows, scroll, separates: false, theme }),
  )
}

const foot = (columns: number, note = '', title = ''): RulePart => ({ columns, title, note, focused: false })

/** The rows between header and footer. */
export const browseScreen = ({ state, eventText, contents, theme }: BrowseScreen): readonly string[] => {
  const layout = layoutOf(state)
  const { dates, events, event } = layout
  const { pane } = state
  const chosen = chosenEvent(state)
  const text = chosen === null ? NO_EVENT : eventText(chosen.id, event.columns)
  const below = linesBelow(text.extent.lines, state.detail.top, event)
  const part = (name: Pane): RulePart => ({
    columns: layout[name].columns,
    title: paneTitle(state, name),
    note: name === 'dates' ? DATE_LIST_NOTE : '',
    focused: pane === name,
  })
  switch (layout.kind) {
    case 'columns':
      return [
        ...rule([part('dates'), part('events'), part('event')], 'down', theme),
        ...sideBySide(
          datesPane(state, true, theme),
          eventsPane(state, true, theme),
          eventPane(state, text, theme),
        ),
        ...rule([foot(dates.columns), foot(events.columns), foot(event.columns, below)], 'up', theme),
      ]
    case 'stacked': {
      const left = [
        ...datesPane(state, true, theme),
        ...rule([part('events')], 'side', theme),
        ...eventsPane(state, true, theme),
      ]
      return [
        ...rule([part('dates'), part('event')], 'down', theme),
        ...sideBySide(left, eventPane(state, text, theme)),
        ...rule([foot(dates.columns), foot(event.columns, below)], 'up', theme),
      ]
    }
    case 'one':
    case 'too-small':
      return [
        ...rule([{ ...part(pane), title: breadcrumb(state) }], 'down', theme),
        ...(pane === 'dates'
          ? datesPane(state, false, theme)
          : pane === 'events'
            ? eventsPane(state, false, theme)
            : eventPane(state, text, theme)),
        ...rule(
          [pane === 'event' && below !== '' ? foot(event.columns, below) : foot(event.columns, '', contents)],
          'up',
          theme,
        ),
      ]
  }
}
