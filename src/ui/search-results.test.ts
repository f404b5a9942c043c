import { describe, expect, test } from 'vitest'
import { plainAnswer, plainService } from '../e2e/plain-service.ts'
import type { Timeline } from '../model/timeline.ts'
import { EXAMPLE_MEASURE } from '../state/example-measure.ts'
import { EXAMPLE_TIMELINE } from '../state/example-timeline.ts'
import { initialState } from '../state/initial-state.ts'
import { reduce } from '../state/reducer.ts'
import type { SearchAnswer, SearchService } from '../state/search-service.ts'
import { chosenResult, foundRows } from '../state/selectors.ts'
import { createStore } from '../state/store.ts'
import { indexTimeline } from '../state/timeline-index.ts'
import { createKeyHandler } from './key-handler.ts'
import { type Key, namedKey } from './keys/key.ts'
import { DEFAULT_KEYS } from './keys/keys.ts'
import { createResultsKeeper } from './search-results.ts'

const [QUOTE] = EXAMPLE_TIMELINE.quotes
if (QUOTE === undefined) throw new Error('too small')
const MANY: Timeline = {
  ...EXAMPLE_TIMELINE,
  events: [],
  quotes: Array.from({ length: 1000 }, (_, row) => ({
    ...QUOTE,
    id: `${row}`,
    text: `the ${row < 300 ? 'few' : 'many'}`,
  })),
}

/** A screen with the search open, and the limits its service was asked for, of which it keeps to `most`. */
const searching = (answers: 'at once' | 'later', most = Infinity, timeline = MANY) => {
  const limits: number[] = []
  const waiting: (() => void)[] = []
  const service: SearchService = {
    ...plainService(timeline),
    search: (query, limit) => {
      limits.push(limit)
      const answer = plainAnswer(timeline, query, Math.min(limit, most))
      if (answers === 'at once') return answer
      return new Promise<SearchAnswer | null>((resolve) => waiting.push(() => resolve(answer)))
    },
  }
  const store = createStore(
    reduce,
    initialState(indexTimeline(timeline), { measure: EXAMPLE_MEASURE, size: { columns: 120, rows: 40 } }),
  )
  const failed = (error: unknown): never => {
    throw error
  }
  const handler = createKeyHandler(
    store,
    createResultsKeeper(store, service, { answered: () => handler.resume(), failed }),
    DEFAULT_KEYS,
  )
  const press = (...keys: readonly Key[]): void => handler.keys(keys)
  const type = (text: string): void => press(...[...text].map((one) => namedKey(one, one)))
  type('/')
  return {
    limits,
    press,
    type,
    down: (times: number) => press(...Array.from({ length: times }, () => namedKey('down'))),
    give: async (): Promise<void> => {
      waiting.shift()?.()
      await new Promise((resolve) => setImmediate(resolve))
    },
    chosen: () => chosenResult(store.state()),
    count: () => foundRows(store.state()).length,
    place: () => store.state().search.results,
  }
}

describe('more results', () => {
  test('are asked for near the end of those there are, until there are no more', () => {
    const { limits, type, down, chosen, count } = searching('at once')
    type('the')
    const typed = limits.length
    down(149)
    expect([limits.slice(typed), count()]).toEqual([[], 200])
    down(1)
    expect([limits.slice(typed), count(), chosen()]).toEqual([[400], 400, 150])
    down(2000)
    expect([limits.slice(typed), count(), chosen()]).toEqual([[400, 800, 1600], 1000, 999])
  })

  test('are not asked for where all are there', () => {
    const { limits, type, down } = searching('at once')
    type('few')
    down(199)
    const asked = limits.length
    down(200)
    expect(limits.slice(asked)).toEqual([])
  })

  test('of another query are as few as at first', () => {
    const { limits, type, down } = searching('at once')
    type('the')
    down(190)
    type('r')
    expect(limits.slice(-2)).toEqual([400, 200])
  })

  test('are asked for once where they do not come', () => {
    const { limits, type, down, count } = searching('at once', 200)
    type('the')
    const typed = limits.length
    down(300)
    expect([limits.slice(typed), count()]).toEqual([[400], 200])
  })

  test('are asked for at once where those there are make a short list', () => {
    const quotes = MANY.quotes.map((quote, row) => ({
      ...quote,
      variantOf: row > 0 && row < 390 ? '0' : null,
    }))
    const { limits, type, down, count, chosen } = searching('at once', Infinity, { ...MANY, quotes })
    type('the')
    expect([limits.at(-1), count()]).toEqual([800, 411])
    down(1)
    expect([limits.at(-1), chosen()]).toEqual([800, 390])
  })

  test('that come later leave what is chosen where it is, and keys wait for them', async () => {
    const { type, down, give, chosen, count, place } = searching('later')
    type('the')
    await give()
    down(150)
    const before = place()
    expect([chosen(), count()]).toEqual([150, 200])
    down(100)
    expect(place()).toEqual(before)
    await give()
    expect([chosen(), count()]).toEqual([250, 400])
  })
})
