/** The screen on more of its timeline: what was chosen stays chosen, by what it is. */
import type { Chosen } from '../model/chosen.ts'
import type { Event } from '../model/event.ts'
import { late } from '../model/late.ts'
import { chosenRow } from './chosen-row.ts'
import { atEventInTree, atSamePart } from './event-steps.ts'
import { firstDate, openingDate, shownBy } from './initial-state.ts'
import { markKey } from './marked.ts'
import { NO_RESULTS } from './search-state.ts'
import { chosenEvent, chosenResult, chosenSpeaker } from './selectors.ts'
import { settled } from './settled.ts'
import { withSpeakerNamed } from './speakers-reducer.ts'
import type { State } from './state.ts'
import type { TimelineIndex } from './timeline-index.ts'
import { withoutTrail } from './trail.ts'

/** Finds events of another timeline by their numbers in this one: by id and headline, else by where they are told first. */
const numberFinder = (index: TimelineIndex): ((event: Event) => number | undefined) => {
  const { events } = index.timeline
  const byPlace = late(() => {
    const found = new Map<string, number>()
    for (const [number, { mentions }] of events.entries())
      for (const mention of mentions) {
        const place = `${mention.start} ${mention.article}`
        if (!found.has(place)) found.set(place, number)
      }
    return found
  })
  return (event) => {
    const byId = index.eventNumber(event.id)
    if (byId !== undefined && events[byId]?.headline === event.headline) return byId
    const [told] = event.mentions
    return (told === undefined ? undefined : byPlace().get(`${told.start} ${told.article}`)) ?? byId
  }
}

/** The marks on another index: of events that are told otherwise by now as well; those of what is gone wait for it. */
const remarked = ({ index: before, marked, marksElsewhere }: State, index: TimelineIndex) => {
  const there: [string, Chosen][] = []
  const gone: string[] = []
  const numberOf = numberFinder(index)
  for (const [key, chosen] of marked) {
    const number = chosen.kind === 'quote' ? undefined : before.eventNumber(chosen.id)
    const event = number === undefined ? undefined : before.timeline.events[number]
    const next = event === undefined ? undefined : numberOf(event)
    const id = next === undefined ? undefined : index.timeline.events[next]?.id
    const isThere = chosen.kind === 'quote' ? index.rowOf(chosen.id) !== undefined : id !== undefined
    if (!isThere) gone.push(key)
    else if (id === undefined) there.push([key, chosen])
    else there.push([markKey({ kind: 'event', id }), { kind: 'event', id }])
  }
  return { marked: new Map(there), marksElsewhere: [...marksElsewhere, ...gone] }
}

/** The id of the result in hand; while one is awaited already, of that. */
const resultInHand = (state: State): string | null => {
  const row = chosenResult(state)
  return row === null ? state.search.awaited : state.index.quoteAt(row).id
}

/** The state on another index of the timeline that is open. Going back leads nowhere: events have other numbers. */
export const withTimeline = (state: State, index: TimelineIndex): State => {
  const event = chosenEvent(state)
  const article = state.article !== null && index.articles.has(state.article.id) ? state.article : null
  const onIndex: State = {
    ...withoutTrail(state),
    ...shownBy(index, state.filters, state.folded),
    ...remarked(state, index),
    article,
    view: state.view === 'article' && article === null ? 'timeline' : state.view,
    search: { ...state.search, ...NO_RESULTS, awaited: resultInHand(state) },
  }
  const next = state.view === 'people' ? withSpeakerNamed(onIndex, chosenSpeaker(state)?.name) : onIndex
  const number = event === null || !state.hasMoved ? undefined : numberFinder(index)(event)
  const position = number === undefined ? undefined : next.shown.positionOf(number)
  if (position === undefined) {
    return settled({ ...next, dates: next.hasMoved ? firstDate(next.tree) : openingDate(next) })
  }
  const there = atEventInTree(next, position, chosenRow(state))
  return atSamePart(settled({ ...there, pane: state.pane, detail: state.detail }), state)
}
