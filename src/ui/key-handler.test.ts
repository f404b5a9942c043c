import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainAnswer, plainService } from '../e2e/plain-service.ts'
import { EXAMPLE_MEASURE } from '../state/example-measure.ts'
import { EXAMPLE_TIMELINE } from '../state/example-timeline.ts'
import { initialState } from '../state/initial-state.ts'
import { reduce } from '../state/reducer.ts'
import type { SearchAnswer, SearchService } from '../state/search-service.ts'
import { chosenEvent } from '../state/selectors.ts'
import { modeOf } from '../state/state.ts'
import { createStore } from '../state/store.ts'
import { indexTimeline } from '../state/timeline-index.ts'
import { createKeyHandler } from './key-handler.ts'
import { type Key, namedKey } from './keys/key.ts'
import { DEFAULT_KEYS } from './keys/keys.ts'
import { createResultsKeeper } from './search-results.ts'

const INDEX = indexTimeline(EXAMPLE_TIMELINE)
const characters = (text: string): readonly Key[] =>
  [...text].map((one) => namedKey(one === ' ' ? 'space' : one, one))
const named = (...names: readonly string[]): readonly Key[] => names.map((name) => namedKey(name))

/** A service whose answers come when they are given, and the questions it was asked. */
const patientService = () => {
  const asked: { readonly query: string; readonly give: (answer: SearchAnswer | null) => Promise<void> }[] =
    []
  const service: SearchService = {
    ...plainService(EXAMPLE_TIMELINE),
    search: (query) => {
      let settle = (_: SearchAnswer | null): void => {}
      const answer = new Promise<SearchAnswer | null>((resolve) => {
        settle = resolve
      })
      const give = async (given: SearchAnswer | null): Promise<void> => {
        settle(given)
        await answer
        await null
      }
      asked.push({ query, give })
      return answer
    },
  }
  return { service, asked }
}

const screenOf = (service: SearchService) => {
  const store = createStore(
    reduce,
    initialState(INDEX, { measure: EXAMPLE_MEASURE, size: { columns: 120, rows: 40 } }),
  )
  const failures: unknown[] = []
  const handler = createKeyHandler(
    store,
    createResultsKeeper(store, service, {
      answered: () => handler.resume(),
      failed: (error) => failures.push(error),
    }),
    DEFAULT_KEYS,
  )
  return { store, failures, press: (...keys: readonly Key[]) => handler.keys(keys) }
}

const answerTo = (query: string): SearchAnswer => plainAnswer(EXAMPLE_TIMELINE, query, 200)
const SEARCH = characters('/')

describe('keys, where the search answers later', () => {
  const patient = () => {
    const { service, asked } = patientService()
    return { ...screenOf(service), asked }
  }
  const answer = async ({ asked }: ReturnType<typeof patient>, at = asked.length - 1): Promise<void> => {
    const question = asked[at]
    await question?.give(answerTo(question.query))
  }

  test('what looks at the results waits for those of what was typed before it, and all behind it too', async () => {
    const screen = patient()
    screen.press(...SEARCH, ...characters('the'), ...named('down', 'enter'), ...characters(']'))
    expect(screen.store.state().search.field.text).toBe('the')
    expect(modeOf(screen.store.state())).toBe('search')
    await answer(screen)
    expect(modeOf(screen.store.state())).toBe('event')
    // The second result, and from it the next event.
    expect(chosenEvent(screen.store.state())?.id).toBe('e6')
  })

  test('typing never waits, and one question is asked for a run of it', () => {
    const screen = patient()
    screen.press(...SEARCH, ...characters('the'))
    screen.press(...characters(' sum'))
    screen.press(namedKey('backspace'))
    expect(screen.store.state().search.field.text).toBe('the su')
    expect(screen.asked.map(({ query }) => query)).toEqual(['the', 'the sum', 'the su'])
  })

  test('answers that others have overtaken are dropped, in whatever order they come', async () => {
    const screen = patient()
    screen.press(...SEARCH, ...characters('the'))
    screen.press(...characters(' sum'), namedKey('enter'))
    await answer(screen, 0)
    expect(screen.store.state().search.answer).toBeNull()
    expect(modeOf(screen.store.state())).toBe('search')
    await answer(screen, 1)
    expect(screen.store.state().search.answer?.query).toBe('the sum')
    expect(chosenEvent(screen.store.state())?.id).toBe('e3')
  })

  test('an answer to the same words typed again is the newer one', async () => {
    const screen = patient()
    screen.press(...SEARCH, ...characters('th'))
    screen.press(namedKey('backspace'))
    screen.press(...characters('h'))
    await screen.asked[0]?.give({ ...answerTo('th'), total: 1000 })
    expect(screen.store.state().search.answer).toBeNull()
    await answer(screen, 2)
    expect(screen.store.state().search.answer?.total).toBe(4)
  })

  test('an answer that is none lets go what waited', async () => {
    const screen = patient()
    screen.press(...SEARCH, ...characters('the'), ...named('enter'), ...characters('re'))
    await screen.asked[0]?.give(null)
    expect(screen.store.state().search.field.text).toBe('there')
  })

  test('a picked facet is answered before what comes after it', async () => {
    const screen = patient()
    screen.press(...SEARCH, ...characters('e'), ...named('tab', 'alt-1', 'enter'))
    await answer(screen)
    expect(screen.asked.map(({ query }) => query)).toEqual(['e', 'speaker:"Jeremy Corbyn" e'])
    expect(modeOf(screen.store.state())).toBe('search')
    await answer(screen)
    expect(chosenEvent(screen.store.state())?.id).toBe('e4')
  })

  test('Escape takes back what waits; without anything waiting it leaves', async () => {
    const screen = patient()
    screen.press(...SEARCH, ...characters('the'), namedKey('enter'))
    screen.press(namedKey('down'), namedKey('escape'), ...characters('re'))
    expect(screen.store.state().search.field.text).toBe('there')
    await answer(screen)
    expect(modeOf(screen.store.state())).toBe('search')
    screen.press(...characters('s'), namedKey('escape'))
    expect(modeOf(screen.store.state())).toBe('dates')
  })

  test('Ctrl-C never waits', () => {
    const screen = patient()
    screen.press(...SEARCH, ...characters('the'), ...named('down', 'ctrl-c'))
    expect(screen.store.state().ending).toBe('interrupted')
  })

  test('Ctrl-Z stops behind what was typed before it, and what follows is typed too', () => {
    const screen = patient()
    screen.press(...SEARCH, ...characters('th'), ...named('ctrl-z'), ...characters('e'))
    expect(screen.store.state().wishes).toEqual([{ kind: 'suspend' }])
    expect(screen.store.state().search.field.text).toBe('the')
  })

  test('an answer that fails is told of', async () => {
    const broken = {
      ...plainService(EXAMPLE_TIMELINE),
      search: async () => Promise.reject(new Error('broke')),
    }
    const screen = screenOf(broken)
    screen.press(...SEARCH, ...characters('the'))
    await expect.poll(() => screen.failures).toEqual([new Error('broke')])
  })
})

test('a burst of keys acts as the same keys one by one, whenever the answers come', async () => {
  const keys = fc.constantFrom<Key>(
    ...characters('/e t]'),
    ...named(
      'down',
      'up',
      'ctrl-n',
      'enter',
      'tab',
      'alt-1',
      'alt-2',
      'alt-7',
      'backspace',
      'page-down',
      'ctrl-u',
      'ctrl-z',
    ),
  )
  const later: SearchService = {
    ...plainService(EXAMPLE_TIMELINE),
    search: (query, limit) => Promise.resolve(plainAnswer(EXAMPLE_TIMELINE, query, limit)),
  }
  await fc.assert(
    fc.asyncProperty(fc.array(keys, { maxLength: 20 }), async (pressed) => {
      const [burst, oneByOne] = [screenOf(later), screenOf(plainService(EXAMPLE_TIMELINE))]
      burst.press(...SEARCH, ...pressed)
      for (const key of [...SEARCH, ...pressed]) oneByOne.press(key)
      for (let turn = 0; turn < 100; turn++) await null
      expect({ ...burst.store.state(), index: null, shown: null }).toEqual({
        ...oneByOne.store.state(),
        index: null,
        shown: null,
      })
    }),
    { numRuns: 500 },
  )
})
