/** Where the screen opens when that is asked for: at a date, an event, a search, or a speaker. */
import type { DeepLink } from '../model/deep-link.ts'
import { unknownEvent } from '../model/unknown-event.ts'
import { nameMatcher } from '../search/query/name-matches.ts'
import { atEventInTree } from './event-steps.ts'
import { withFilters } from './filter-reducer.ts'
import { shownSpeakers } from './selectors.ts'
import { settled } from './settled.ts'
import { atSpeaker } from './speakers-reducer.ts'
import type { State } from './state.ts'
import { atDate } from './timeline-reducer.ts'
import { withoutTrail } from './trail.ts'
import { dateMeant, nearestInWords, typedDate } from './typed-date.ts'

const atLinkedDate = (state: State, at: string): State => {
  const exact = state.shown.dates.findIndex(({ date }) => date === at)
  const typed = typedDate(/^\d{4}(?:-\d\d){0,2}/.exec(at)?.[0] ?? '')
  const meant =
    exact >= 0
      ? { date: exact, nearest: 'exact' as const }
      : typed === null
        ? null
        : dateMeant(state.shown.dates, typed, -1)
  if (meant === null) return { ...state, notice: `Nothing is dated ${at}.` }
  const there = { ...atDate(state, meant.date), view: 'timeline', pane: 'dates' } as const
  return { ...there, notice: nearestInWords(at, meant.nearest) ?? state.notice }
}

const atLinkedEvent = (state: State, id: string): State => {
  const number = state.index.eventNumber(id)
  const position = number === undefined ? undefined : state.shown.positionOf(number)
  if (position === undefined) {
    const ids = state.index.timeline.events.map((event) => event.id)
    return { ...state, notice: unknownEvent(id, ids) }
  }
  return { ...atEventInTree(state, position, null), view: 'timeline', pane: 'event' }
}

const atLinkedSpeaker = (state: State, name: string): State => {
  const there = atSpeaker(state, 'speakers', undefined)
  const matches = nameMatcher(name)
  const at = shownSpeakers(there).entries.findIndex(
    ({ name: own, isAlso }) => own !== null && matches([own], isAlso),
  )
  if (at < 0) return { ...state, notice: `Nobody called ${name} is quoted here.` }
  return settled({ ...there, speakers: { ...there.speakers, pane: 'said', list: { selected: at, top: 0 } } })
}

/** The state at what was asked for; says so where there is none. */
export const withLink = (state: State, { at, event, search, speaker }: DeepLink): State => {
  // What was filtered when it was left may hide what is asked for now.
  const isNone = at === null && event === null && search === null && speaker === null
  if (isNone) return state
  const fresh = withoutTrail(state)
  const bare = state.filters.length === 0 ? fresh : withFilters(fresh, [])
  const dated = at === null ? bare : atLinkedDate(bare, at)
  const there = event === null ? dated : atLinkedEvent(dated, event)
  const spoken = speaker === null ? there : atLinkedSpeaker(there, speaker)
  if (search === null) return spoken
  const field = { text: search, cursor: search.length }
  return { ...spoken, view: 'search', search: { ...spoken.search, field } }
}
