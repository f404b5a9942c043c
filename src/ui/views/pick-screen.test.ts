import { expect, test } from 'vitest'
import { EXAMPLE_MEASURE } from '../../state/example-measure.ts'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import { initialState } from '../../state/initial-state.ts'
import { freshPick } from '../../state/overlay.ts'
import { indexTimeline } from '../../state/timeline-index.ts'
import { commands } from '../keys/commands.ts'
import { DEFAULT_KEYS } from '../keys/keys.ts'
import { themeFor } from '../theme/theme.ts'
import { pickScreen } from './pick-screen.ts'

test('the letters that match are marked in every row, the chosen one too', () => {
  const theme = themeFor({})
  const state = initialState(indexTimeline(EXAMPLE_TIMELINE), {
    measure: EXAMPLE_MEASURE,
    commands: commands(DEFAULT_KEYS),
    size: { columns: 80, rows: 24 },
  })
  const overlay = { ...freshPick('palette'), field: { text: 'mar', cursor: 3 } }
  const lines = pickScreen(state, overlay, theme)
  const marked = lines.filter((line) => /mark the|all marks/.test(line.replace(/\x1b\[[\d;]*m/g, '')))
  expect(marked.length).toBe(2)
  for (const line of marked) expect(line).toContain(`${theme.match('mar')}k`)
  expect(marked[0]).toContain('\x1b[7m▸')
})
