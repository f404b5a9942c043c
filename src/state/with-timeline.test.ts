import { describe, expect, test } from 'vitest'
import type { Action } from './actions.ts'
import { EXAMPLE_MEASURE } from './example-measure.ts'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { initialState } from './initial-state.ts'
import { reduce } from './reducer.ts'
import { chosenEvent, chosenSpeaker, shownSpeakers } from './selectors.ts'
import { modeOf, type State } from './state.ts'
import { indexTimeline } from './timeline-index.ts'

const { events, quotes } = EXAMPLE_TIMELINE
const indexOf = (changed: Partial<typeof EXAMPLE_TIMELINE>) =>
  indexTimeline({ ...EXAMPLE_TIMELINE, ...changed })
const WHOLE = indexTimeline(EXAMPLE_TIMELINE)
const START = initialState(WHOLE, { measure: EXAMPLE_MEASURE, size: { columns: 120, rows: 40 } })
const reduced = (state: State, ...actions: readonly Action[]): State => actions.reduce(reduce, state)
const DOWN: Action = { kind: 'move', motion: 'down' }
const OPEN: Action = { kind: 'open' }
const BACK: Action = { kind: 'go-back' }
const PEOPLE: Action = { kind: 'open-speakers', by: 'speakers' }

describe('more of the timeline', () => {
  test('leaves the event in hand, and finds its mark, though it is called otherwise by now', () => {
    const marked = reduced(START, DOWN, OPEN, OPEN, { kind: 'mark' })
    const event = chosenEvent(marked)
    expect([...marked.marked.keys()]).toEqual([`event:${event?.id}`])
    const renamed = events.map((one) => ({ ...one, id: `${one.id}/again` }))
    const next = reduced(marked, { kind: 'show-timeline', index: indexOf({ events: renamed }) })
    expect(chosenEvent(next)?.headline).toBe(event?.headline)
    expect([...next.marked.keys()]).toEqual([`event:${event?.id}/again`])
  })

  test('keeps the marks of what it lacks until it holds that again', () => {
    const [quote] = quotes
    const marked: State = {
      ...START,
      marked: new Map([[`quote:${quote?.id}`, { kind: 'quote', id: quote?.id ?? '' }]]),
    }
    const without = reduced(marked, { kind: 'show-timeline', index: indexOf({ quotes: [] }) })
    expect(without.marked.size).toBe(0)
    expect(without.marksElsewhere).toEqual([`quote:${quote?.id}`])
    const again = reduced(without, { kind: 'show-timeline', index: WHOLE })
    expect(again.marked).toEqual(marked.marked)
    expect(again.marksElsewhere).toEqual([])
  })

  test('leaves the speaker in hand, wherever that one stands by now', () => {
    const there = reduced(START, PEOPLE, DOWN)
    const [first, second] = shownSpeakers(there).entries
    expect(chosenSpeaker(there)?.name).toBe(second?.name)
    const fewer = indexOf({ quotes: quotes.filter(({ speaker }) => speaker?.name !== first?.name) })
    const next = reduced(there, { kind: 'show-timeline', index: fewer })
    expect(shownSpeakers(next).entries[0]?.name).toBe(second?.name)
    expect(chosenSpeaker(next)?.name).toBe(second?.name)
    expect(chosenSpeaker(reduced(next, { kind: 'show-timeline', index: WHOLE }))?.name).toBe(second?.name)
  })

  test('leaves a way back to the dates', () => {
    const there = reduced(START, OPEN, OPEN, PEOPLE, OPEN, OPEN)
    expect(modeOf(there)).toBe('event')
    const next = reduced(there, { kind: 'show-timeline', index: WHOLE })
    expect(modeOf(reduced(next, BACK, BACK))).toBe('dates')
  })
})
