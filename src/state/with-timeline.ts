/** The screen on more of its timeline: what was chosen stays chosen, by what it is. */
import type { Event } from '../model/event.ts'
import { atEvent } from './event-steps.ts'
import { NO_RESULTS } from './search-state.ts'
import { chosenEvent } from './selectors.ts'
import { settled } from './settled.ts'
import { firstDate, type State, shownBy } from './state.ts'
import type { TimelineIndex } from './timeline-index.ts'

/** The number of an event in another timeline: by its id and headline, else by where it is told first. */
const numberOf = (index: TimelineIndex, event: Event): number | undefined => {
  const { events } = index.timeline
  const byId = index.eventNumber(event.id)
  if (byId !== undefined && events[byId]?.headline === event.headline) return byId
  const [told] = event.mentions
  const byPlace = events.findIndex(({ mentions }) =>
    mentions.some((mention) => mention.article === told?.article && mention.start === told.start),
  )
  return byPlace < 0 ? byId : byPlace
}

/** The state on another index of the timeline that is open. Going back leads nowhere: events have other numbers. */
export const withTimeline = (state: State, index: TimelineIndex): State => {
  const event = chosenEvent(state)
  const isAtStart = state.dates.selected === 0 && state.events.selected === 0 && state.pane === 'dates'
  const article = state.article !== null && index.articles.has(state.article.id) ? state.article : null
  const next: State = {
    ...state,
    ...shownBy(index, state.filters, state.folded),
    article,
    view: state.view === 'article' && article === null ? 'timeline' : state.view,
    search: { ...state.search, ...NO_RESULTS },
    trail: { past: [], future: [] },
  }
  const number = event === null || isAtStart ? undefined : numberOf(index, event)
  const position = number === undefined ? undefined : next.shown.positionOf(number)
  if (position === undefined) {
    return settled({ ...next, dates: firstDate(next.tree) })
  }
  const there = atEvent(next, position)
  return settled({ ...there, pane: state.pane, detail: state.detail })
}
