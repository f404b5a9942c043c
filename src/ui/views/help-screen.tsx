/** The keys and the words of the screen, scrolled. */
import { Box } from 'ink'
import type { ReactElement } from 'react'
import { layoutOf, type State } from '../../state/state.ts'
import type { Theme } from '../theme.ts'
import { Edge } from './edge.tsx'
import { helpText } from './help-text.ts'
import { Lines } from './lines.tsx'
import { linesBelow } from './pane-titles.ts'
import { Rule } from './rule.tsx'

interface Props {
  readonly state: State
  readonly theme: Theme
}

export const HelpScreen = ({ state, theme }: Props): ReactElement => {
  const { help: area } = layoutOf(state)
  const { top } = state.help
  const lines = helpText(area.columns, theme)
  const { columns, rows } = area
  return (
    <>
      <Rule parts={[{ columns, title: 'Keys', note: '', focused: true }]} junction="down" theme={theme} />
      <Box>
        <Lines lines={lines.slice(top, top + rows)} columns={columns} rows={rows} />
        <Edge
          rows={rows}
          scroll={{ top, shown: rows, total: lines.length }}
          separates={false}
          theme={theme}
        />
      </Box>
      <Rule
        parts={[{ columns, title: '', note: linesBelow(lines.length, top, area), focused: false }]}
        junction="up"
        theme={theme}
      />
    </>
  )
}
