import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Action } from '../state/actions.ts'
import { EXAMPLE_TIMELINE } from '../state/example-timeline.ts'
import { reduce } from '../state/reducer.ts'
import { initialState } from '../state/state.ts'
import { indexTimeline } from '../state/timeline-index.ts'
import { screenLines } from './screen-lines.ts'
import { cellWidth } from './text/cells.ts'
import { themeFor } from './theme.ts'
import { createEventText } from './views/event-text.ts'
import { helpText } from './views/help-text.ts'
import { createProblemsText } from './views/problems-text.ts'

const THEME = themeFor({})
const INDEX = indexTimeline({
  ...EXAMPLE_TIMELINE,
  problems: [{ where: 'notes.txt', code: 'undated', reason: '日本 '.repeat(90) }],
  events: EXAMPLE_TIMELINE.events.map((event) => ({ ...event, headline: `日本🇬🇧 ${event.headline}` })),
})
const EVENT_TEXT = createEventText(INDEX, THEME)
const PROBLEMS_TEXT = createProblemsText(INDEX.timeline.problems, THEME)
const MEASURE = {
  event: (id: string, columns: number) => EVENT_TEXT(id, columns).extent,
  help: (columns: number) => helpText(columns, THEME).length,
  problems: (columns: number) => PROBLEMS_TEXT(columns).length,
}

const action = fc.constantFrom<Action>(
  { kind: 'move', motion: 'down' },
  { kind: 'open' },
  { kind: 'go-back' },
  { kind: 'step-quote', by: 1 },
  { kind: 'open-search' },
  { kind: 'type', text: '日本 a' },
  { kind: 'open-help' },
  { kind: 'open-problems' },
)

test('a frame has as many lines as the screen rows, each exactly as wide as the screen', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20, max: 220 }),
      fc.integer({ min: 8, max: 70 }),
      fc.array(action, { maxLength: 8 }),
      fc.string(),
      (columns, rows, actions, title) => {
        const state = actions.reduce(reduce, initialState(INDEX, MEASURE, { columns, rows }))
        const surroundings = { title, theme: THEME, eventText: EVENT_TEXT, problemsText: PROBLEMS_TEXT }
        const lines = screenLines(state, surroundings)
        expect(lines.length).toBe(rows)
        for (const line of lines) expect(cellWidth(line.replace(/\x1b\[\d+m/g, ''))).toBe(columns)
      },
    ),
  )
})
