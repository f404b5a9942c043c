/** The timeline: dates, the chosen date's events, the chosen event; side by side as far as the screen is wide. */
import { Box } from 'ink'
import type { ReactElement } from 'react'
import { type ListArea, rowsShown } from '../../state/layout.ts'
import type { ListWindow } from '../../state/list-window.ts'
import { chosenEvent, shownEvents } from '../../state/selectors.ts'
import { layoutOf, type Pane, type State } from '../../state/state.ts'
import type { Theme } from '../theme.ts'
import { DATE_LIST_NOTE, DateList } from './date-list.tsx'
import { Edge, type Scroll } from './edge.tsx'
import { EventDetail } from './event-detail.tsx'
import { EventList } from './event-list.tsx'
import type { EventText } from './event-text.ts'
import { breadcrumb, linesBelow, paneTitle } from './pane-titles.ts'
import { Rule, type RulePart } from './rule.tsx'

interface Props {
  readonly state: State
  readonly eventText: (eventId: string, columns: number) => EventText
  /** Set into the bottom rule where the header has no room for it. */
  readonly contents: string
  readonly theme: Theme
}

const NO_EVENT: EventText = { lines: [], extent: { lines: 0, quotes: [] } }

const listScroll = ({ top }: ListWindow, area: ListArea, total: number): Scroll => ({
  top,
  shown: rowsShown(area),
  total,
})

export const BrowseScreen = ({ state, eventText, contents, theme }: Props): ReactElement => {
  const layout = layoutOf(state)
  const { dates, events, event } = layout
  const { pane, detail } = state
  const entries = state.index.dates
  const happened = shownEvents(state)
  const chosen = chosenEvent(state)
  const text = chosen === null ? NO_EVENT : eventText(chosen.id, event.columns)
  const below = linesBelow(text.extent.lines, detail.top, event)

  const part = (name: Pane): RulePart => ({
    columns: layout[name].columns,
    title: paneTitle(state, name),
    note: name === 'dates' ? DATE_LIST_NOTE : '',
    focused: pane === name,
  })
  const foot = (columns: number, note = '', title = ''): RulePart => ({
    columns,
    title,
    note,
    focused: false,
  })

  const dateList = (separates: boolean): ReactElement => (
    <Box flexShrink={0}>
      <DateList
        entries={entries}
        mostEvents={state.index.mostEvents}
        window={state.dates}
        area={dates}
        focused={pane === 'dates'}
        theme={theme}
      />
      <Edge
        rows={dates.rows}
        scroll={listScroll(state.dates, dates, entries.length)}
        separates={separates}
        theme={theme}
      />
    </Box>
  )
  const eventList = (separates: boolean): ReactElement => (
    <Box flexShrink={0}>
      <EventList
        events={happened}
        window={state.events}
        area={events}
        focused={pane === 'events'}
        theme={theme}
      />
      <Edge
        rows={events.rows}
        scroll={listScroll(state.events, events, happened.length)}
        separates={separates}
        theme={theme}
      />
    </Box>
  )
  const eventDetail = (
    <Box flexShrink={0}>
      <EventDetail text={text} top={detail.top} quote={detail.quote} area={event} theme={theme} />
      <Edge
        rows={event.rows}
        scroll={{ top: detail.top, shown: event.rows, total: text.extent.lines }}
        separates={false}
        theme={theme}
      />
    </Box>
  )

  switch (layout.kind) {
    case 'columns':
      return (
        <>
          <Rule parts={[part('dates'), part('events'), part('event')]} junction="down" theme={theme} />
          <Box>
            {dateList(true)}
            {eventList(true)}
            {eventDetail}
          </Box>
          <Rule
            parts={[foot(dates.columns), foot(events.columns), foot(event.columns, below)]}
            junction="up"
            theme={theme}
          />
        </>
      )
    case 'stacked':
      return (
        <>
          <Rule parts={[part('dates'), part('event')]} junction="down" theme={theme} />
          <Box>
            <Box flexDirection="column" flexShrink={0}>
              {dateList(true)}
              <Rule parts={[part('events')]} junction="side" theme={theme} />
              {eventList(true)}
            </Box>
            {eventDetail}
          </Box>
          <Rule parts={[foot(dates.columns), foot(event.columns, below)]} junction="up" theme={theme} />
        </>
      )
    case 'one':
    case 'too-small':
      return (
        <>
          <Rule parts={[{ ...part(pane), title: breadcrumb(state) }]} junction="down" theme={theme} />
          {pane === 'dates' ? dateList(false) : pane === 'events' ? eventList(false) : eventDetail}
          <Rule
            parts={[
              pane === 'event' && below !== ''
                ? foot(event.columns, below)
                : foot(event.columns, '', contents),
            ]}
            junction="up"
            theme={theme}
          />
        </>
      )
  }
}
