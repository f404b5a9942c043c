/** Makes whatever is chosen exist, and brings it on screen. */
import { rowsShown } from './area.ts'
import { eventCount } from './chosen-row.ts'
import { rowsBelowField } from './layout.ts'
import { clampTop, fitted } from './list-window.ts'
import type { ArticleMeasure } from './measure.ts'
import { isPick, type Overlay } from './overlay.ts'
import { pickCount } from './pick-rows.ts'
import { chosenEvent, foundRows, saidRows, shownSpeakers } from './selectors.ts'
import { type ArticlePlace, layoutOf, modeUnderHelp, type State } from './state.ts'
import type { TextExtent } from './text-parts.ts'

const NO_EVENT: TextExtent = { lines: 0, parts: [] }

/** How long the text of the chosen event is, and what is on its lines. */
export const extentOf = (state: State): TextExtent => {
  const event = chosenEvent(state)
  return event === null ? NO_EVENT : state.measure.event(state.shown, event.id, layoutOf(state).event.columns)
}

/** The lines of an article where one is in it. */
export const articleExtent = (state: State, { id, near }: ArticlePlace): ArticleMeasure =>
  state.measure.article(state.shown, id, layoutOf(state).article.columns, near)

const settledSpeakers = (state: State): State => {
  if (state.view !== 'people') return state
  const { speakers, said } = layoutOf(state)
  const list = fitted(state.speakers.list, shownSpeakers(state).entries.length, rowsShown(speakers))
  const placed = { ...state, speakers: { ...state.speakers, list } }
  const quotes = fitted(placed.speakers.said, saidRows(placed).length, rowsShown(said))
  const pane = shownSpeakers(placed).entries.length === 0 ? 'speakers' : placed.speakers.pane
  return { ...placed, speakers: { ...placed.speakers, said: quotes, pane } }
}

const settledOverlay = (state: State): Overlay | null => {
  const { overlay, measure, index } = state
  const layout = layoutOf(state)
  const { columns, rows } = layout.whole
  if (overlay === null) return null
  if (isPick(overlay))
    return { ...overlay, list: fitted(overlay.list, pickCount(state, overlay), rowsBelowField(layout)) }
  if (overlay.kind === 'help')
    return {
      ...overlay,
      top: clampTop(
        overlay.top,
        measure.help(modeUnderHelp(state), columns, overlay.field.text),
        rowsBelowField(layout),
      ),
    }
  if (overlay.kind === 'problems')
    return { ...overlay, top: clampTop(overlay.top, measure.problems(index, columns), rows) }
  return overlay
}

/** Everything chosen made to exist, and brought on screen, on a screen of this size. */
export const settled = (state: State): State => {
  const layout = layoutOf(state)
  const dates = fitted(state.dates, state.tree.rows.length, rowsShown(layout.dates))
  const onRow = { ...state, dates }
  const events = fitted(state.events, eventCount(onRow), rowsShown(layoutOf(onRow).events))
  const onEvent = { ...onRow, events }
  const pane = chosenEvent(onEvent) === null ? 'dates' : state.pane
  const detail = fitted(state.detail, extentOf(onEvent).lines, layout.event.rows)
  const results = fitted(state.search.results, foundRows(state).length, rowsShown(layout.results))
  const { article: place } = state
  const article =
    place === null
      ? null
      : { ...place, cursor: fitted(place.cursor, articleExtent(state, place).lines, layout.article.rows) }
  const placed = settledSpeakers({
    ...onEvent,
    pane,
    detail,
    article,
    search: { ...state.search, results },
  })
  return { ...placed, overlay: settledOverlay(placed) }
}

/** The place in an article on a screen of another size or shape: what is on the chosen line stays chosen. */
const reshapedArticle = (state: State, next: State, place: ArticlePlace): ArticlePlace => {
  if (layoutOf(next).article.columns === layoutOf(state).article.columns) return place
  const { cursor } = place
  const before = articleExtent(state, place)
  const offset = before.offsetOf(cursor.selected)
  const article = { ...place, near: offset }
  const after = articleExtent(next, article)
  // The lines of the head, above the text, stand for no place in it.
  const selected =
    cursor.selected < before.lineOf(0) ? Math.min(cursor.selected, after.lineOf(0)) : after.lineOf(offset)
  const top = Math.max(0, selected - (cursor.selected - cursor.top))
  return { ...article, cursor: { selected, top } }
}

/** The state on a screen of another size or shape: what is on the chosen lines of texts stays chosen. */
export const reshaped = (state: State, changed: Partial<State>): State => {
  const next = { ...state, ...changed }
  const before = extentOf(state).parts
  const part = before.findLast(({ from }) => from <= state.detail.selected)
  const to = part === undefined ? undefined : extentOf(next).parts[before.indexOf(part)]
  const line =
    part === undefined || to === undefined
      ? state.detail.selected
      : Math.min(to.from + state.detail.selected - part.from, Math.max(to.from, to.to - 1))
  const moved = line - state.detail.selected
  const detail = { selected: line, top: Math.max(0, state.detail.top + moved) }
  const article = state.article === null ? null : reshapedArticle(state, next, state.article)
  return settled({ ...next, detail, article })
}
