import { expect, test } from 'vitest'
import type { Action } from '../state/actions.ts'
import { EXAMPLE_TIMELINE } from '../state/example-timeline.ts'
import { initialState } from '../state/initial-state.ts'
import { reduce } from '../state/reducer.ts'
import { indexTimeline } from '../state/timeline-index.ts'
import { DEFAULT_KEYS } from './keys/keys.ts'
import { createFrames, type Look } from './screen-frames.ts'

const LOOK: Look = { theme: 'dark', colours: 'none', mouse: false, ascii: false, screenReader: true }

test.each([60, 80, 100, 120, 200])(
  'on %i columns, what is read out has the lines that the state counts',
  (columns) => {
    const { frame, measure } = createFrames({
      title: 'An example',
      look: LOOK,
      keys: DEFAULT_KEYS,
      ground: 'dark',
      marks: () => () => [],
      environment: {},
    })
    const actions: readonly Action[] = [
      { kind: 'move', motion: 'down' },
      { kind: 'open' },
      { kind: 'open' },
      { kind: 'open-article' },
      { kind: 'move', motion: 'last' },
    ]
    const state = actions.reduce(
      reduce,
      initialState(indexTimeline(EXAMPLE_TIMELINE), { measure, size: { columns, rows: 24 } }),
    )
    const lines = (state.article?.cursor.selected ?? 0) + 1
    expect(frame(state)).toContain(`Line ${lines} of ${lines} of The Evening Paper.`)
    const below = reduce(state, { kind: 'open-help' })
    expect(frame(below).join('\n')).toContain('Here: Article\n↓, j: move down a line.\n')
    expect(frame(below)).toContain(`Line 1 of ${measure.help('article', columns - 1, '')}.`)
  },
)

test.each([true, false])(
  'no character without a width is in a frame, read out (%j) or seen',
  (screenReader) => {
    const { frame, measure } = createFrames({
      title: 'min\u00adis\u00adter',
      look: { ...LOOK, screenReader },
      keys: DEFAULT_KEYS,
      ground: 'dark',
      marks: () => () => [],
      environment: {},
    })
    const state = initialState(indexTimeline(EXAMPLE_TIMELINE), { measure, size: { columns: 120, rows: 24 } })
    const shown = frame(state).join('\n')
    expect(shown).toContain('minister')
    expect(shown).not.toContain('\u00ad')
  },
)
