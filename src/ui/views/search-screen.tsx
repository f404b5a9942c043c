/** Searching the quotes: what is typed, what was found, and the chosen find in full where there is room. */
import { Box } from 'ink'
import type { ReactElement } from 'react'
import { rowsShown } from '../../state/layout.ts'
import { chosenMatch, eventOfMatch } from '../../state/selectors.ts'
import { layoutOf, type State } from '../../state/state.ts'
import { RESULT_LIMIT } from '../search-results.ts'
import type { Theme } from '../theme.ts'
import { counted, number } from '../words/counts.ts'
import { Edge } from './edge.tsx'
import { ResultList } from './result-list.tsx'
import { ResultPreview } from './result-preview.tsx'
import { Rule, type RulePart } from './rule.tsx'
import { SearchBox } from './search-box.tsx'

interface Props {
  readonly state: State
  readonly theme: Theme
}

const NO_RESULT = 'No quote has these words. Fewer words, or others, may find it.'

const foundInWords = (count: number, asked: boolean): string => {
  if (!asked) return ''
  return count >= RESULT_LIMIT ? `the best ${counted(count, 'quote')}` : counted(count, 'quote')
}

export const SearchScreen = ({ state, theme }: Props): ReactElement => {
  const { results: area, preview } = layoutOf(state)
  const { field, matches, results } = state.search
  const match = chosenMatch(state)
  const asked = field.text.trim() !== ''
  const whole = area.columns + (preview === null ? 0 : preview.columns + 1)
  const part = (columns: number, title = ''): RulePart => ({ columns, title, note: '', focused: false })
  const panes = (title: string): readonly RulePart[] =>
    preview === null ? [part(area.columns, title)] : [part(area.columns, title), part(preview.columns)]
  const position =
    matches.length === 0 ? '' : `Best first ${number(results.selected + 1)}/${number(matches.length)}`
  return (
    <>
      <Rule
        parts={[{ columns: whole, title: 'Search the quotes', note: '', focused: true }]}
        junction="down"
        theme={theme}
      />
      <SearchBox
        field={field}
        found={foundInWords(matches.length, asked)}
        columns={whole + 1}
        theme={theme}
      />
      <Rule parts={panes(position)} junction="down" theme={theme} />
      <Box>
        <ResultList
          matches={matches}
          eventOf={(found) => eventOfMatch(state, found)}
          index={state.index}
          window={results}
          area={area}
          theme={theme}
          empty={asked ? NO_RESULT : ''}
        />
        <Edge
          rows={area.rows}
          scroll={{ top: results.top, shown: rowsShown(area), total: matches.length }}
          separates={preview !== null}
          theme={theme}
        />
        {preview !== null && (
          <ResultPreview
            match={match}
            event={match === null ? null : eventOfMatch(state, match)}
            index={state.index}
            area={preview}
            theme={theme}
          />
        )}
      </Box>
      <Rule parts={panes('')} junction="up" theme={theme} />
    </>
  )
}
