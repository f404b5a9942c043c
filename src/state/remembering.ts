/** What of the screen is remembered until the timeline is opened again, and the screen as it was left. */
import type { Remembered } from '../model/remembered.ts'
import { atArticle } from './article-reducer.ts'
import { atEventInTree, atQuote } from './event-steps.ts'
import { filtersOf } from './filters.ts'
import { quoteInHand } from './hand.ts'
import { shownBy } from './initial-state.ts'
import { chosenByKey } from './marked.ts'
import { ALL_BORDERS, type Borders } from './panes.ts'
import { chosenEvent, chosenSpeaker } from './selectors.ts'
import { articleExtent, settled } from './settled.ts'
import { atSpeaker } from './speakers-reducer.ts'
import type { State } from './state.ts'
import { withMarksFound } from './with-marks-found.ts'

type PlaceLeft = Pick<Remembered, 'view' | 'pane' | 'event' | 'quote' | 'query' | 'article' | 'speaker'>

const placeOf = (state: State): PlaceLeft => {
  const { view, pane, article, speakers, search } = state
  const quote = view === 'timeline' ? quoteInHand(state)?.id : undefined
  const name = view === 'people' ? chosenSpeaker(state)?.name : undefined
  return {
    view,
    pane,
    event: chosenEvent(state)?.id ?? null,
    ...(quote === undefined ? {} : { quote }),
    ...(view === 'search' ? { query: search.field.text } : {}),
    article:
      article === null
        ? null
        : { id: article.id, offset: articleExtent(state, article).offsetOf(article.cursor.selected) },
    ...(name === undefined ? {} : { speaker: { by: speakers.by, name } }),
  }
}

/**
 * What is to be remembered of a state.
 *
 * @param before what was remembered when it was opened; where one was then stays, where reading has not come there yet
 */
export const rememberedOf = (state: State, before: Remembered | null = null): Remembered => {
  const { folded, filters, marked, marksElsewhere, search, borders, reading, hasMoved } = state
  const isThere = before === null || reading === null || hasMoved
  return {
    ...(isThere ? placeOf(state) : before),
    version: 1,
    folded: [...folded],
    filters,
    marks: [...marksElsewhere, ...marked.keys()],
    queries: search.history.used,
    panes: borders,
  }
}

const bordersOf = (panes: Remembered['panes']): Borders =>
  Object.fromEntries(
    ALL_BORDERS.flatMap((border) => {
      const part = panes[border]
      return part === undefined || part <= 0 || part >= 1 ? [] : [[border, part] as const]
    }),
  )

/** The state with all that was remembered but where one was; marks of what is not there, or not yet, wait for it. */
export const withKept = (state: State, remembered: Remembered): State => {
  const filters = remembered.filters.filter((filter) => filtersOf(filter).length > 0)
  const { search } = state
  const next = settled({
    ...state,
    ...shownBy(state.index, filters, new Set(remembered.folded)),
    borders: bordersOf(remembered.panes),
    marksElsewhere: remembered.marks.filter((key) => chosenByKey(key) !== null),
    search: { ...search, history: { ...search.history, used: remembered.queries } },
  })
  return withMarksFound(next)
}

/** The state where it was left; what the timeline has no longer is let go. */
export const withPlace = (state: State, remembered: Remembered): State => {
  const { view, pane, event, quote, query, article, speaker } = remembered
  const number = event === null ? undefined : state.index.eventNumber(event)
  const position = number === undefined ? undefined : state.shown.positionOf(number)
  const onEvent =
    position === undefined ? state : { ...atEventInTree(state, position, null), pane: pane ?? state.pane }
  const there = quote === undefined ? onEvent : atQuote(onEvent, quote)
  if (view === 'people') return speaker === undefined ? there : atSpeaker(there, speaker.by, speaker.name)
  if (view === 'search' && query !== undefined) {
    const field = { text: query, cursor: query.length }
    return { ...there, view, search: { ...there.search, field } }
  }
  if (view !== 'article' || article === null || !state.index.articles.has(article.id)) return there
  return atArticle(there, article.id, { start: article.offset, end: article.offset })
}
