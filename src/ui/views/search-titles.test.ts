import { expect, test } from 'vitest'
import { FRESH_SEARCH } from '../../state/search-state.ts'
import { problemTitle } from './search-titles.ts'

test('the title tells of the first problem, only while it is that of what is typed', () => {
  const facets = { speakers: [], publishers: [], dates: [] }
  const problem = { start: 0, end: 1, reason: 'no such filter' }
  const answer = {
    query: 'a',
    found: [],
    order: 'likeness' as const,
    total: 0,
    reachable: 0,
    isMore: false,
    ms: 1,
    facets,
    problems: [problem, problem],
  }
  const field = { text: 'a', cursor: 1 }
  expect(problemTitle({ ...FRESH_SEARCH, field, answer })).toBe('no such filter (and 1 more)')
  expect(problemTitle({ ...FRESH_SEARCH, field: { text: 'ab', cursor: 2 }, answer })).toBeNull()
  expect(problemTitle({ ...FRESH_SEARCH, field, answer: { ...answer, problems: [] } })).toBeNull()
})
