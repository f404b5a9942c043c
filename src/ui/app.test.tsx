import { render } from 'ink-testing-library'
import { act } from 'react'
import { expect, test } from 'vitest'
import { EXAMPLE_TIMELINE } from '../state/example-timeline.ts'
import { initialState } from '../state/initial-state.ts'
import { reduce } from '../state/reducer.ts'
import { createStore } from '../state/store.ts'
import { indexTimeline } from '../state/timeline-index.ts'
import { App } from './app.tsx'
import { DEFAULT_KEYS } from './keys/keys.ts'
import { screenLines } from './screen-lines.ts'
import { createScreenTexts, measureOf } from './screen-texts.ts'
import { themeFor } from './theme/theme.ts'

const DEADLINE = 5000

test('Ink draws the frame of the newest state: dates, an event, and back', async () => {
  const theme = themeFor({ NO_COLOR: '1' })
  const index = indexTimeline(EXAMPLE_TIMELINE)
  const texts = createScreenTexts(theme, DEFAULT_KEYS)
  const store = createStore(
    reduce,
    initialState(index, { measure: measureOf(() => texts), size: { columns: 80, rows: 24 } }),
  )
  const surroundings = { title: 'An example', keys: DEFAULT_KEYS, theme, texts, marks: () => [] }
  const { lastFrame, unmount } = render(
    <App store={store} frame={(state) => screenLines(state, surroundings)} />,
  )
  const untilShown = async (words: string): Promise<void> => {
    await expect.poll(() => lastFrame() ?? '', { timeout: DEADLINE, interval: 10 }).toMatch(words)
  }
  try {
    await untilShown('Dates 1/')
    expect(lastFrame()).toContain('An example')
    act(() => store.dispatch({ kind: 'open' }))
    await untilShown('2019 › 1/2')
    act(() => store.dispatch({ kind: 'open' }))
    await untilShown('Event 1/2')
    act(() => store.dispatch({ kind: 'go-back' }))
    await untilShown('2019 › 1/2')
  } finally {
    unmount()
  }
})
