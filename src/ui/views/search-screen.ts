/** Searching the quotes: what is typed, what was found, the chosen find in its article, and what narrows it all. */
import { rowsShown } from '../../state/area.ts'
import type { Marks } from '../../state/marks.ts'
import { reachableRows } from '../../state/selectors.ts'
import { layoutOf, type State } from '../../state/state.ts'
import type { Keys } from '../keys/keys.ts'
import type { Theme } from '../theme/theme.ts'
import { foundInWords } from '../words/found-in-words.ts'
import { sideBySide } from './area.ts'
import { edge, type Scroll } from './edge.ts'
import { type RulePart, rule } from './rule.ts'
import { searchBox } from './search-box.ts'
import { panesOf } from './search-panes.ts'
import { problemTitle } from './search-titles.ts'

/** Narrower screens say less beside what is typed. */
const ROOMY_FROM = 100
/** Of panes that are never scrolled. */
const STILL: Scroll = { top: 0, shown: 0, total: 0 }

const part = (columns: number, title = ''): RulePart => ({ columns, title, note: '', focused: false })

/** The rows between header and footer. */
export const searchScreen = (state: State, marks: Marks, keys: Keys, theme: Theme): readonly string[] => {
  const { results: place, columns } = layoutOf(state)
  const { field, isSelected, answer, results } = state.search
  const { beside: panes, below } = panesOf(state, marks, keys, theme)
  const scroll = { top: results.top, shown: rowsShown(place), total: reachableRows(state) }
  const problem = problemTitle(state.search)
  const title = {
    ...part(columns - 1, problem ?? 'Search the quotes'),
    focused: true,
    warns: problem !== null,
  }
  return [
    ...rule([title], 'down', theme),
    ...searchBox({
      field,
      isSelected,
      wrong: answer?.query === field.text ? answer.problems : [],
      found: foundInWords(state.search, columns < ROOMY_FROM),
      columns,
      theme,
    }),
    ...rule(
      panes.map((pane) => part(pane.columns, pane.title)),
      'down',
      theme,
    ),
    ...sideBySide(
      ...panes.flatMap(({ lines, isResults }, at) => [
        lines,
        edge({
          rows: lines.length,
          scroll: isResults ? scroll : STILL,
          separates: at < panes.length - 1,
          theme,
        }),
      ]),
    ),
    ...(below === null
      ? []
      : [
          ...rule([part(below.columns, below.title)], 'down', theme),
          ...sideBySide(
            below.lines,
            edge({ rows: below.lines.length, scroll: STILL, separates: false, theme }),
          ),
        ]),
    ...rule(
      panes.map((pane) => part(pane.columns)),
      'up',
      theme,
    ),
  ]
}
