import { describe, expect, test } from 'vitest'
import type { Action } from '../../state/actions.ts'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import { reduce } from '../../state/reducer.ts'
import { initialState } from '../../state/state.ts'
import { indexTimeline } from '../../state/timeline-index.ts'
import { commands } from '../keys/commands.ts'
import { createScreenTexts, measureOf } from '../screen-texts.ts'
import { cellWidth } from '../text/cells.ts'
import { themeFor } from '../theme/theme.ts'
import { spokenScreen } from './spoken-screen.ts'

const TEXTS = createScreenTexts(themeFor({}))
const START = initialState(indexTimeline(EXAMPLE_TIMELINE), {
  measure: measureOf(() => TEXTS),
  commands: commands(),
  size: { columns: 80, rows: 24 },
})
const DOWN: Action = { kind: 'move', motion: 'down' }
const OPEN: Action = { kind: 'open' }

describe('the screen for who hears it', () => {
  test.each<[string, readonly Action[], RegExp]>([
    ['dates', [], /^Monday 18 February 2019\. 2 events, 0 quotes\. Row \d of \d\./],
    ['a group', [{ kind: 'move', motion: 'up' }], /^February 2019, a group, open\./],
    ['events', [DOWN, OPEN], /Event 1 of 2\./],
    ['an event', [DOWN, OPEN, OPEN, { kind: 'step-quote', by: 1 }], /“in charge”|direct|mixed/],
    ['an article', [DOWN, OPEN, OPEN, { kind: 'open-article' }], /Line \d+ of \d+\./],
    ['people', [{ kind: 'open-speakers', by: 'speakers' }], /^Jeremy Corbyn\. 2 quotes\. 1 of/],
    [
      'what they said',
      [{ kind: 'open-speakers', by: 'speakers' }, OPEN],
      /Jeremy Corbyn, [\s\S]*1\s+of\s+2\./,
    ],
    ['the search', [{ kind: 'open-search' }, { kind: 'type', text: 'the' }], /^Query: the\nSearching\./],
    [
      'a search for nothing',
      [{ kind: 'open-search' }, { kind: 'type', text: ' ' }],
      /^Query: none\n\nSearch,/,
    ],
    ['the palette', [{ kind: 'open-palette' }, { kind: 'type', text: 'copy' }], /copy.*1 of/],
    ['the help', [{ kind: 'open-help' }, { kind: 'type', text: 'next quote' }], /next quote/],
    ['a date to go to', [{ kind: 'open-go-to-date', typed: '2' }], /^Go to date: 2/],
    ['a notice', [{ kind: 'travel', by: -1 }], /^This is where you began\./],
  ])('tells of %s in plain lines', (_, actions, told) => {
    const lines = spokenScreen(actions.reduce(reduce, START), 'An example', TEXTS)
    expect(lines.length).toBe(24)
    expect(lines.join('\n')).toMatch(told)
    for (const line of lines) {
      expect(cellWidth(line)).toBeLessThanOrEqual(80)
      expect(line).not.toMatch(/[\x1b─━│┃▸▾]/)
    }
  })
})
