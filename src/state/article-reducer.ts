/** Reading an article: opened at the words one came for, and from quote to quote and date to date. */
import type { Span } from '../model/span.ts'
import { type ArticleStop, nextStop, stopTold } from './article-stops.ts'
import { placeInHand } from './hand.ts'
import { fitted, revealed, START } from './list-window.ts'
import { articleExtent } from './settled.ts'
import { type ArticlePlace, layoutOf, type State } from './state.ts'
import { leaving } from './trail.ts'

/** Lines kept free above what one came for. */
const LINES_ABOVE = 3

const atOffset = (state: State, place: ArticlePlace, offset: number): State => {
  const article = { ...place, near: offset }
  const extent = articleExtent(state, article)
  const { rows } = layoutOf(state).article
  const line = extent.lineOf(offset)
  const from = Math.max(0, line - LINES_ABOVE)
  const top = revealed(place.cursor.top, from, Math.min(extent.lines, line + LINES_ABOVE + 1), rows)
  return { ...state, article: { ...article, cursor: fitted({ selected: line, top }, extent.lines, rows) } }
}

/** The article at a span of its text, which stands out. */
export const atArticle = (state: State, id: string, span: Span): State =>
  atOffset(
    { ...leaving(state), view: 'article', overlay: null, cameFrom: state.view },
    { id, near: span.start, cursor: START, span },
    span.start,
  )

/** Opens the article of what is in hand. */
export const openArticle = (state: State): State => {
  const place = placeInHand(state)
  if (place === null) return { ...state, notice: 'Nothing here stands in an article.' }
  return atArticle(state, place.article, place)
}

const step = (state: State, by: 1 | -1, kind: ArticleStop['kind'], none: string): State => {
  const { article } = state
  if (article === null) return state
  const extent = articleExtent(state, article)
  const now = article.span?.start ?? extent.offsetOf(article.cursor.selected)
  const isThere = article.span !== null && extent.lineOf(article.span.start) === article.cursor.selected
  // Between two lines, the next one begins after the line's end and the one before it before its beginning.
  const from = isThere ? now : extent.offsetOf(article.cursor.selected) - (by === 1 ? 1 : 0)
  const next = nextStop(extent, from, by, kind)
  const told = stopTold(extent, article)
  const stop = next !== undefined && next === told ? nextStop(extent, told.start, by, kind) : next
  if (stop === undefined) return { ...state, notice: none }
  const { start, end } = stop
  return atOffset(state, { ...article, span: { start, end } }, start)
}

const END = { 1: 'further down', [-1]: 'further up' } as const

/** To the next quote of the article, or the one before. */
export const stepInArticle = (state: State, by: 1 | -1): State =>
  step(state, by, 'quote', `No quote ${END[by]}.`)

/** To the next time expression of the article, or the one before. */
export const stepTime = (state: State, by: 1 | -1): State =>
  state.view === 'article'
    ? step(state, by, 'time', `No date ${END[by]}.`)
    : { ...state, notice: 'Dates are gone through in an article.' }
