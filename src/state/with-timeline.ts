/** The screen on more of its timeline: what was chosen stays chosen, by what it is. */
import type { Chosen } from '../model/chosen.ts'
import type { Event } from '../model/event.ts'
import { atEvent } from './event-steps.ts'
import { firstDate, openingDate, shownBy } from './initial-state.ts'
import { markKey } from './marked.ts'
import { NO_RESULTS } from './search-state.ts'
import { chosenEvent, chosenSpeaker } from './selectors.ts'
import { settled } from './settled.ts'
import { withSpeakerNamed } from './speakers-reducer.ts'
import type { State } from './state.ts'
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

/** The marks on another index: of events that are told otherwise by now as well; those of what is gone wait for it. */
const remarked = ({ index: before, marked, marksElsewhere }: State, index: TimelineIndex) => {
  const there: [string, Chosen][] = []
  const gone: string[] = []
  for (const [key, chosen] of marked) {
    const number = chosen.kind === 'quote' ? undefined : before.eventNumber(chosen.id)
    const event = number === undefined ? undefined : before.timeline.events[number]
    const next = event === undefined ? undefined : numberOf(index, event)
    const id = next === undefined ? undefined : index.timeline.events[next]?.id
    const isThere = chosen.kind === 'quote' ? index.rowOf(chosen.id) !== undefined : id !== undefined
    if (!isThere) gone.push(key)
    else if (id === undefined) there.push([key, chosen])
    else there.push([markKey({ kind: 'event', id }), { kind: 'event', id }])
  }
  return { marked: new Map(there), marksElsewhere: [...marksElsewhere, ...gone] }
}

/** The state on another index of the timeline that is open. Going back leads nowhere: events have other numbers. */
export const withTimeline = (state: State, index: TimelineIndex): State => {
  const event = chosenEvent(state)
  const isAtStart = state.dates.selected === 0 && state.events.selected === 0 && state.pane === 'dates'
  const article = state.article !== null && index.articles.has(state.article.id) ? state.article : null
  const onIndex: State = {
    ...state,
    ...shownBy(index, state.filters, state.folded),
    ...remarked(state, index),
    article,
    view: state.view === 'article' && article === null ? 'timeline' : state.view,
    search: { ...state.search, ...NO_RESULTS },
    trail: { past: [], future: [] },
    cameFrom: null,
  }
  const next = state.view === 'people' ? withSpeakerNamed(onIndex, chosenSpeaker(state)?.name) : onIndex
  const number = event === null || isAtStart ? undefined : numberOf(index, event)
  const position = number === undefined ? undefined : next.shown.positionOf(number)
  if (position === undefined) {
    return settled({ ...next, dates: next.hasMoved ? firstDate(next.tree) : openingDate(next) })
  }
  const there = atEvent(next, position)
  return settled({ ...there, pane: state.pane, detail: state.detail })
}
