/** Searching the quotes: what is typed, what was found, and the chosen find in full where there is room. */
import { rowsShown } from '../../state/layout.ts'
import { chosenMatch, eventOfMatch } from '../../state/selectors.ts'
import { layoutOf, type State } from '../../state/state.ts'
import { RESULT_LIMIT } from '../search-results.ts'
import type { Theme } from '../theme.ts'
import { counted, number } from '../words/counts.ts'
import { area, sideBySide } from './area.ts'
import { edge } from './edge.ts'
import { resultList } from './result-list.ts'
import { resultPreview } from './result-preview.ts'
import { type RulePart, rule } from './rule.ts'
import { searchBox } from './search-box.ts'

const NO_RESULT = 'No quote has these words. Fewer words, or others, may find it.'

const foundInWords = (count: number, asked: boolean): string => {
  if (!asked) return ''
  return count >= RESULT_LIMIT ? `the best ${counted(count, 'quote')}` : counted(count, 'quote')
}

/** The rows between header and footer. */
export const searchScreen = (state: State, theme: Theme): readonly string[] => {
  const { results: place, preview } = layoutOf(state)
  const { field, matches, results } = state.search
  const match = chosenMatch(state)
  const asked = field.text.trim() !== ''
  const whole = place.columns + (preview === null ? 0 : preview.columns + 1)
  const part = (columns: number, title = ''): RulePart => ({ columns, title, note: '', focused: false })
  const panes = (title: string): readonly RulePart[] =>
    preview === null ? [part(place.columns, title)] : [part(place.columns, title), part(preview.columns)]
  const position =
    matches.length === 0 ? '' : `Best first ${number(results.selected + 1)}/${number(matches.length)}`
  const list = sideBySide(
    resultList({
      matches,
      eventOf: (found) => eventOfMatch(state, found),
      index: state.index,
      window: results,
      place,
      theme,
      empty: asked ? NO_RESULT : '',
    }),
    edge({
      rows: place.rows,
      scroll: { top: results.top, shown: rowsShown(place), total: matches.length },
      separates: preview !== null,
      theme,
    }),
  )
  const event = match === null ? null : eventOfMatch(state, match)
  return [
    ...rule([{ columns: whole, title: 'Search the quotes', note: '', focused: true }], 'down', theme),
    ...searchBox({ field, found: foundInWords(matches.length, asked), columns: whole + 1, theme }),
    ...rule(panes(position), 'down', theme),
    ...(preview === null
      ? list
      : sideBySide(
          list,
          resultPreview({ match, event, index: state.index, place: preview, theme }),
          // The preview is never scrolled: its edge is empty.
          area([], { columns: 1, rows: preview.rows }),
        )),
    ...rule(panes(''), 'up', theme),
  ]
}
