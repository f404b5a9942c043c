/** What is done with what is in hand, or with all that is marked. */
import type { Chosen, ChosenFormat } from '../model/chosen.ts'
import { chosenInHand, placeInHand } from './hand.ts'
import { markKey, withMark } from './marked.ts'
import { moveInView } from './moves.ts'
import { chosenEvent } from './selectors.ts'
import { modeBelow, type State } from './state.ts'
import { wishing } from './wish.ts'

/** The state where nothing is chosen that could be acted on, which says what to choose. */
const withNothing = (state: State): State => ({
  ...state,
  notice:
    modeBelow(state) === 'dates' && chosenEvent(state) !== null
      ? 'Choose a date or an event.'
      : 'Nothing to act on is chosen here.',
})

/** A quote's words, an event's headline. */
const wordsOf = ({ index }: State, { kind, id }: Chosen): string =>
  (kind === 'quote'
    ? index.quoteOf(id)?.text
    : index.timeline.events[index.eventNumber(id) ?? -1]?.headline) ?? id

/** In a list, marking goes on to the next row, so that a run of rows is marked by one key. */
const GOES_ON: ReadonlySet<string> = new Set(['events', 'search', 'said'])

export const mark = (state: State): State => {
  const chosen = chosenInHand(state)
  if (chosen === null) return withNothing(state)
  const marked = withMark(state.marked, chosen)
  const isMarked = marked.has(markKey(chosen))
  const next = {
    ...state,
    marked,
    notice: `${isMarked ? 'Marked' : 'No longer marked'}, ${marked.size} in all: ${wordsOf(state, chosen)}`,
  }
  return GOES_ON.has(modeBelow(state)) ? moveInView(next, 'down') : next
}

export const clearMarks = (state: State): State => ({
  ...state,
  marked: new Map(),
  marksElsewhere: [],
  notice: state.marked.size === 0 ? 'Nothing is marked.' : 'Nothing is marked any more.',
})

/** All that is marked, else what is in hand. */
export const actedOn = (state: State): readonly Chosen[] => {
  if (state.marked.size > 0) return [...state.marked.values()]
  const chosen = chosenInHand(state)
  return chosen === null ? [] : [chosen]
}

export const copy = (state: State, format: ChosenFormat): State => {
  const chosen = actedOn(state)
  return chosen.length === 0 ? withNothing(state) : wishing(state, { kind: 'copy', chosen, format })
}

/** Hands the article of what is in hand to another program. */
export const onArticle = (state: State, kind: 'edit' | 'page' | 'browse'): State => {
  const place = placeInHand(state)
  if (place === null) return { ...state, notice: 'Nothing here stands in an article.' }
  const { article, start } = place
  return wishing(state, kind === 'browse' ? { kind, article } : { kind, article, offset: start })
}
