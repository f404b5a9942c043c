/** From event to event of the timeline, and from quote to quote of an event. */
import type { EventPlace } from './place.ts'
import { chosenEvent } from './selectors.ts'
import { settled, withQuote } from './settled.ts'
import { FRESH_DETAIL, type State } from './state.ts'

/** The state with the event at a place chosen, from its beginning, or with one of its quotes. */
export const atEvent = (state: State, place: EventPlace, quote: number | null): State =>
  withQuote(
    settled({
      ...state,
      dates: { ...state.dates, selected: place.date },
      events: { ...state.events, selected: place.event },
      detail: FRESH_DETAIL,
    }),
    quote,
  )

export const stepEvent = (state: State, by: 1 | -1): State => {
  const { order } = state.index
  const now = order.findIndex(
    (place) => place.date === state.dates.selected && place.event === state.events.selected,
  )
  const place = order[now + by]
  return place === undefined ? state : atEvent(state, place, null)
}

export const stepQuote = (state: State, by: 1 | -1): State => {
  const last = (chosenEvent(state)?.quotes.length ?? 0) - 1
  if (last < 0) return { ...state, notice: 'This event holds no quote.' }
  const from = state.detail.quote ?? (by === 1 ? -1 : last + 1)
  return withQuote(state, Math.max(0, Math.min(from + by, last)))
}
