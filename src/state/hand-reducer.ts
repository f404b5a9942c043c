/** What is done with what is in hand, or with all that is marked. */
import type { Chosen, ChosenFormat } from '../model/chosen.ts'
import { atNextQuote } from './event-steps.ts'
import { actedOn, chosenInHand, placeInHand } from './hand.ts'
import { markKey, withMark } from './marked.ts'
import type { ViewMode } from './mode.ts'
import { moveInView } from './moves.ts'
import { chosenEvent } from './selectors.ts'
import { modeBelow, type State } from './state.ts'
import { wishing } from './wish.ts'

/** What to choose where one may have thought that something is chosen. */
const CHOOSE: Partial<Readonly<Record<ViewMode, string>>> = {
  dates: 'Choose a date or an event.',
  article: 'No quote is on this line. The quotes of an article can be marked and copied.',
  speakers: 'No quote is chosen. What somebody said can be marked and copied.',
}

/** The state where nothing is chosen that could be acted on, which says what to choose. */
const withNothing = (state: State): State => ({
  ...state,
  notice:
    (chosenEvent(state) === null ? undefined : CHOOSE[modeBelow(state)]) ??
    'Nothing to act on is chosen here.',
})

/** A quote's words, an event's headline. */
const wordsOf = ({ index }: State, { kind, id }: Chosen): string =>
  (kind === 'quote'
    ? index.quoteOf(id)?.text
    : index.timeline.events[index.eventNumber(id) ?? -1]?.headline) ?? id

/** Marking goes on to the next row, or quote of an event, so that a run of them is marked by one key. */
const goneOn = (state: State, { kind }: Chosen): State => {
  switch (modeBelow(state)) {
    case 'events':
    case 'search':
    case 'said':
      return moveInView(state, 'down')
    case 'event':
      return kind === 'quote' ? atNextQuote(state) : state
    default:
      return state
  }
}

/** Marks what is in hand, or takes its mark away. */
export const mark = (state: State): State => {
  const chosen = chosenInHand(state)
  if (chosen === null) return withNothing(state)
  const marked = withMark(state.marked, chosen)
  const isMarked = marked.has(markKey(chosen))
  const notice = `${isMarked ? 'Marked' : 'No longer marked'}, ${marked.size} in all: ${wordsOf(state, chosen)}`
  return goneOn({ ...state, marked, notice }, chosen)
}

/** Takes all marks away. */
export const clearMarks = (state: State): State => ({
  ...state,
  marked: new Map(),
  marksElsewhere: [],
  notice:
    state.marked.size + state.marksElsewhere.length === 0
      ? 'Nothing is marked.'
      : 'Nothing is marked any more.',
})

/** Has all that is marked copied, else what is in hand. */
export const copy = (state: State, format: ChosenFormat): State => {
  const chosen = actedOn(state)
  return chosen.length === 0
    ? withNothing(state)
    : wishing(state, { kind: 'copy', chosen, format, isMarked: state.marked.size > 0 })
}

/** Hands the article of what is in hand to another program. */
export const onArticle = (state: State, kind: 'edit' | 'page' | 'browse'): State => {
  const place = placeInHand(state)
  if (place === null) return { ...state, notice: 'Nothing here stands in an article.' }
  const { article, start } = place
  return wishing(state, kind === 'browse' ? { kind, article } : { kind, article, offset: start })
}
