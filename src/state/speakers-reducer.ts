/** Speakers and publishers: opened, and from what they said to the event it stands in. */
import type { Quote } from '../model/quote.ts'
import { atEvent, atQuote } from './event-steps.ts'
import { quoteInHand } from './hand.ts'
import { START } from './list-window.ts'
import { chosenSaid, shownSpeakers } from './selectors.ts'
import { settled } from './settled.ts'
import type { SpokenBy } from './speaker-table.ts'
import type { State } from './state.ts'
import { leaving } from './trail.ts'

/**
 * The state on the view of speakers, or publishers, with one of them in hand, else the first.
 *
 * @param name `null` for those whom nobody names; `undefined` for nobody in particular
 */
export const atSpeaker = (state: State, by: SpokenBy, name: string | null | undefined): State => {
  const fresh = { by, pane: 'speakers', list: START, said: START } as const
  const next: State = { ...state, view: 'people', overlay: null, speakers: fresh }
  const at = shownSpeakers(next).entries.findIndex((entry) => entry.name === name)
  return settled({ ...next, speakers: { ...fresh, list: { selected: Math.max(0, at), top: 0 } } })
}

/** The state with the one of a name in hand still, wherever that one stands among those that are shown by now. */
export const withSpeakerNamed = (state: State, name: string | null | undefined): State => {
  const at = shownSpeakers(state).entries.findIndex((entry) => entry.name === name)
  const { speakers } = state
  return at < 0
    ? { ...state, speakers: { ...speakers, list: START, said: START, pane: 'speakers' } }
    : { ...state, speakers: { ...speakers, list: { ...speakers.list, selected: at } } }
}

/** Whose quote it is: a name, or `null` where nobody is named. */
const nameOf = ({ index }: State, quote: Quote, by: SpokenBy): string | null =>
  (by === 'speakers' ? quote.speaker?.name : index.articles.get(quote.article)?.publisher) ?? null

/** The view of speakers, or publishers, at the one in hand where there is one. */
export const openSpeakers = (state: State, by: SpokenBy): State => {
  if (state.view === 'people' && state.speakers.by === by)
    return { ...state, overlay: null, notice: `The ${by} are here already.` }
  const quote = quoteInHand(state)
  const from = state.view === 'people' ? state : { ...leaving(state), cameFrom: state.view }
  return atSpeaker(from, by, quote === null ? undefined : nameOf(state, quote, by))
}

/** The event of the quote of a row, at that quote. */
export const atQuoteOfRow = (state: State, row: number): State => {
  const event = state.index.eventOf(row)
  if (event === undefined) return { ...state, notice: 'No event of the timeline holds this quote.' }
  const position = state.shown.positionOf(event)
  if (position === undefined) return { ...state, notice: 'The filters leave out the event of this quote.' }
  const from = leaving(state)
  const there = atEvent(
    { ...from, view: 'timeline', pane: 'event', overlay: null, cameFrom: state.view },
    position,
  )
  return atQuote({ ...there, pane: 'event' }, state.index.quoteAt(row).id)
}

/** Opens the event of the chosen quote, with the quote chosen. */
export const openSaid = (state: State): State => {
  const row = chosenSaid(state)
  return row === null ? state : atQuoteOfRow(state, row)
}
