import { describe, expect, test } from 'vitest'
import { createFakeOpening, progressOf } from '../e2e/fake-opening.ts'
import { EXAMPLE_MEASURE } from '../state/example-measure.ts'
import { EXAMPLE_TIMELINE } from '../state/example-timeline.ts'
import { initialState } from '../state/initial-state.ts'
import { reduce } from '../state/reducer.ts'
import { chosenEvent } from '../state/selectors.ts'
import { createStore } from '../state/store.ts'
import { indexTimeline } from '../state/timeline-index.ts'
import { followOpening } from './opening-news.ts'

const EMPTY = { ...EXAMPLE_TIMELINE, articles: [], people: [], quotes: [], dates: [], events: [] }
const SOME = { ...EXAMPLE_TIMELINE, events: EXAMPLE_TIMELINE.events.slice(0, 4) }

/** A screen that follows an opening, with what it was told of besides. */
const following = (event: string | null = null) => {
  const opening = createFakeOpening()
  const store = createStore(
    reduce,
    initialState(indexTimeline(EMPTY), { measure: EXAMPLE_MEASURE, size: { columns: 80, rows: 24 } }),
  )
  const shown: number[] = []
  const failures: unknown[] = []
  const link = { at: null, event, search: null, speaker: null }
  followOpening(
    opening,
    store,
    { remembered: null, link },
    async ({ events }) => void shown.push(events.length),
    (error) => failures.push(error),
  )
  return { opening, store, shown, failures }
}

describe('the news of a reading', () => {
  test('fill the screen as they come, until all has', () => {
    const { opening, store, shown } = following()
    opening.tell(progressOf({ articles: 3 }))
    expect(store.state().reading).toMatchObject({ part: 0.25, articles: 3, isCancelled: false })
    opening.tell({ kind: 'timeline', timeline: SOME, isWhole: false })
    expect(store.state().reading).not.toBeNull()
    opening.tell({ kind: 'timeline', timeline: EXAMPLE_TIMELINE, isWhole: true })
    expect(store.state().reading).toBeNull()
    expect(shown).toEqual([4, EXAMPLE_TIMELINE.events.length])
  })

  test('keep the event in hand, and go where it was asked only from where one began', () => {
    const { opening, store } = following('e4')
    opening.tell({ kind: 'timeline', timeline: SOME, isWhole: false })
    expect(chosenEvent(store.state())?.id).toBe('e1')
    opening.tell({ kind: 'timeline', timeline: EXAMPLE_TIMELINE, isWhole: true })
    expect(chosenEvent(store.state())?.id).toBe('e4')

    const moved = following('e4')
    moved.opening.tell({ kind: 'timeline', timeline: SOME, isWhole: false })
    for (const action of [{ kind: 'step-event', by: 1 }, { kind: 'open' }] as const)
      moved.store.dispatch(action)
    moved.opening.tell({ kind: 'timeline', timeline: EXAMPLE_TIMELINE, isWhole: true })
    expect(chosenEvent(moved.store.state())?.id).toBe('e2')
  })

  test('say that it is being broken off, and why nothing came', () => {
    const { opening, store, failures } = following()
    opening.tell(progressOf())
    store.dispatch({ kind: 'cancel-reading' })
    opening.tell(progressOf({ phase: 'joining', part: null, total: null }))
    expect(store.state().reading).toMatchObject({ phase: 'joining', part: null, isCancelled: true })
    expect(store.state().wishes).toEqual([{ kind: 'cancel-reading' }])
    const error = new Error('no articles here')
    opening.tell({ kind: 'failed', error })
    expect(failures).toEqual([error])
  })
})
