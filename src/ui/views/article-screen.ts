/** An article over the whole screen, with what the line in hand holds told below it. */
import { stopTold } from '../../state/article-stops.ts'
import { markKey } from '../../state/marked.ts'
import { layoutOf, type State } from '../../state/state.ts'
import { harmless } from '../text/cells.ts'
import { wrappedTo } from '../text/wrap.ts'
import type { Theme } from '../theme/theme.ts'
import { area, sideBySide } from './area.ts'
import type { ArticleText } from './article-layout.ts'
import { edge } from './edge.ts'
import { articleTitle, linesBelow } from './pane-titles.ts'
import { rule } from './rule.ts'
import { textPane } from './text-pane.ts'

/** Said where filters hold: of an article they leave out nothing. */
const WHOLE = 'whole, whatever the filters'

const TOLD = '  '

/** What the stop one went to is, or the first on the line. */
const told = ({ article }: State, text: ArticleText): string => {
  const stop = article === null ? undefined : stopTold(text, article)
  return stop === undefined ? '' : harmless(stop.words)
}

/** The rows between header and footer. */
export const articleScreen = (
  state: State,
  articleText: (articleId: string, columns: number, near: number) => ArticleText,
  theme: Theme,
): readonly string[] => {
  const { article: place, told: below } = layoutOf(state)
  const { columns, rows } = place
  const { article } = state
  if (article === null) return []
  const text = articleText(article.id, columns, article.near)
  const { cursor: window, span } = article
  const lines = text.linesBetween(window.top, window.top + rows, span)
  const more = linesBelow(text.lines, window.top, place)
  const whole = state.filters.length > 0 ? WHOLE : ''
  const words = wrappedTo(told(state, text), columns - TOLD.length, below.rows)
  const isMarked = (line: number): boolean =>
    state.marked.size > 0 &&
    text.stops.some(
      (stop) =>
        stop.kind === 'quote' &&
        stop.from === line &&
        state.marked.has(markKey({ kind: 'quote', id: stop.quote })),
    )
  return [
    ...rule([{ columns, title: articleTitle(state), note: whole, focused: true }], 'down', theme),
    ...sideBySide(
      textPane({ lines, extent: text, window, focused: true, isMarked, place, theme }),
      edge({ rows, scroll: { top: window.top, shown: rows, total: text.lines }, separates: false, theme }),
    ),
    ...rule([{ columns, title: '', note: more, focused: false }], 'up', theme),
    ...area(
      words.map((line) => TOLD + line),
      below,
    ),
  ]
}
