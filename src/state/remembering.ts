/** What of the screen is remembered until the timeline is opened again, and the screen as it was left. */
import type { Remembered } from '../model/remembered.ts'
import { atArticle } from './article-reducer.ts'
import { atEvent } from './event-steps.ts'
import { filtersOf } from './filters.ts'
import { chosenByKey, markKey } from './marked.ts'
import { ALL_BORDERS, type Borders } from './panes.ts'
import { chosenEvent } from './selectors.ts'
import { articleExtent, settled } from './settled.ts'
import { type State, shownBy } from './state.ts'

export const rememberedOf = (state: State): Remembered => {
  const { article, folded, filters, marked, search, borders, hasMouse } = state
  return {
    version: 1,
    view: state.view,
    event: chosenEvent(state)?.id ?? null,
    article:
      article === null
        ? null
        : { id: article.id, offset: articleExtent(state, article).offsetOf(article.cursor.selected) },
    folded: [...folded],
    filters,
    marks: [...marked.keys()],
    queries: search.history.used,
    panes: borders,
    mouse: hasMouse,
  }
}

const bordersOf = (panes: Remembered['panes']): Borders =>
  Object.fromEntries(
    ALL_BORDERS.flatMap((border) => {
      const part = panes[border]
      return part === undefined || part <= 0 || part >= 1 ? [] : [[border, part] as const]
    }),
  )

/** Marks of what the timeline still has. */
const marksOf = (state: State, keys: readonly string[]): State['marked'] =>
  new Map(
    keys.flatMap((key) => {
      const chosen = chosenByKey(key)
      if (chosen === null) return []
      const { index } = state
      const isThere =
        chosen.kind === 'quote'
          ? index.rowOf(chosen.id) !== undefined
          : index.eventNumber(chosen.id) !== undefined
      return isThere ? [[markKey(chosen), chosen] as const] : []
    }),
  )

/** The state as it was left; what the timeline has no longer is let go. */
export const withRemembered = (state: State, remembered: Remembered): State => {
  const filters = remembered.filters.filter((filter) => filtersOf(filter).length > 0)
  const search = {
    ...state.search,
    history: { ...state.search.history, used: remembered.queries },
  }
  const next = settled({
    ...state,
    ...shownBy(state.index, filters, new Set(remembered.folded)),
    borders: bordersOf(remembered.panes),
    marked: marksOf(state, remembered.marks),
    search,
  })
  const number = remembered.event === null ? undefined : state.index.eventNumber(remembered.event)
  const position = number === undefined ? undefined : next.shown.positionOf(number)
  const there = position === undefined ? next : atEvent(next, position)
  const { article } = remembered
  if (remembered.view !== 'article' || article === null || !state.index.articles.has(article.id)) return there
  return atArticle(there, article.id, { start: article.offset, end: article.offset })
}
