/** What is in hand, whichever view it is in: an event, a quote, and the place in an article that it rests on. */
import type { Chosen } from '../model/chosen.ts'
import type { Quote } from '../model/quote.ts'
import { stopAt } from './article-stops.ts'
import { chosenRow } from './chosen-row.ts'
import { chosenEvent, chosenResult, chosenSaid } from './selectors.ts'
import { articleExtent, extentOf } from './settled.ts'
import { modeBelow, type State } from './state.ts'
import { partOn } from './text-parts.ts'
import { mentionPlace, quotePlace, type TextPlace, textPlace } from './text-place.ts'

/** The part of the event's text on the chosen line, or the nearest above it. */
const partInHand = (state: State) => {
  const extent = extentOf(state)
  const line = state.detail.selected
  return partOn(extent, line) ?? extent.parts.findLast(({ from }) => from <= line)
}

const quoteInArticle = (state: State): string | null => {
  const { article } = state
  if (article === null) return null
  const extent = articleExtent(state, article)
  const offset =
    article.span !== null && extent.lineOf(article.span.start) === article.cursor.selected
      ? article.span.start
      : extent.offsetOf(article.cursor.selected)
  const stop =
    stopAt(extent, offset) ??
    extent.stops.find(
      ({ kind, from, to }) =>
        kind === 'quote' && from <= article.cursor.selected && article.cursor.selected < to,
    )
  return stop?.kind === 'quote' ? stop.quote : null
}

/** The quote in hand; `null` where none is. */
export const quoteInHand = (state: State): Quote | null => {
  const { index } = state
  switch (modeBelow(state)) {
    case 'event':
      return index.quoteOf(partInHand(state)?.quote ?? '') ?? null
    case 'article':
      return index.quoteOf(quoteInArticle(state) ?? '') ?? null
    case 'search': {
      const row = chosenResult(state)
      return row === null ? null : index.quoteAt(row)
    }
    case 'said': {
      const row = chosenSaid(state)
      return row === null ? null : index.quoteAt(row)
    }
    case 'dates':
    case 'events':
    case 'speakers':
      return null
  }
}

/** What acts on one thing act on: the quote in hand, else the event. A year or a month is no such thing. */
export const chosenInHand = (state: State): Chosen | null => {
  if (modeBelow(state) === 'dates' && chosenRow(state)?.kind !== 'date') return null
  const quote = quoteInHand(state)
  if (quote !== null) return { kind: 'quote', id: quote.id }
  const event = state.view === 'timeline' ? chosenEvent(state) : null
  return event === null ? null : { kind: 'event', id: event.id }
}

/** All that is marked, else what is in hand. */
export const actedOn = (state: State): readonly Chosen[] => {
  if (state.marked.size > 0) return [...state.marked.values()]
  const chosen = chosenInHand(state)
  return chosen === null ? [] : [chosen]
}

/** The words of an article that what is in hand rests on. */
export const placeInHand = (state: State): TextPlace | null => {
  if (state.view === 'article' && state.article !== null) {
    const { id, cursor } = state.article
    const start = articleExtent(state, state.article).offsetOf(cursor.selected)
    return textPlace(id, { start, end: start })
  }
  if (modeBelow(state) === 'event') {
    const place = partInHand(state)?.at ?? null
    if (place !== null) return place
  }
  const quote = quoteInHand(state)
  const place = quote === null ? null : quotePlace(quote)
  if (place !== null) return place
  const mention = state.view === 'timeline' ? chosenEvent(state)?.mentions[0] : undefined
  return mention === undefined ? null : mentionPlace(mention)
}
