import { describe, expect, test } from 'vitest'
import {
  NO_HISTORY,
  newerQuery,
  olderQuery,
  type QueryHistory,
  type Recalled,
  withUsed,
} from './query-history.ts'
import type { TextField } from './text-field.ts'

const field = (text: string, cursor = text.length): TextField => ({ text, cursor })
const used = (...queries: readonly string[]): QueryHistory => queries.reduce(withUsed, NO_HISTORY)

/** What the box says after steps through a history, `↑` older and `↓` newer. */
const walked = (history: QueryHistory, typed: TextField, steps: string): readonly string[] => {
  let now: Recalled = { history, field: typed }
  return [...steps].map((step) => {
    now = (step === '↑' ? olderQuery(now.history, now.field) : newerQuery(now.history)) ?? now
    return now.field.text
  })
}

describe('the history of queries', () => {
  test.each([
    ['each once, the last used last', used('a', 'b', 'a '), ['b', 'a']],
    ['none of spaces alone', used(' ', ''), []],
  ])('remembers %s', (_, { used: queries }, expected) => {
    expect(queries).toEqual(expected)
  })

  test.each([
    ['older and older, and no further', used('a', 'b'), '', '↑↑↑', ['b', 'a', 'a']],
    ['back to what was being typed', used('a', 'b'), 'c', '↑↑↓↓↓', ['b', 'a', 'b', 'c', 'c']],
    ['what the box says already is passed over', used('a', 'b'), 'b', '↑↓', ['a', 'b']],
    ['nothing newer than what is typed', used('a'), 'c', '↓', ['c']],
    ['nothing where nothing was used', NO_HISTORY, 'c', '↑', ['c']],
  ])('goes %s', (_, history, typed, steps, expected) => {
    expect(walked(history, field(typed), steps)).toEqual(expected)
  })

  test('gives back what was being typed with its cursor', () => {
    const typed = field('corbyn', 2)
    const older = olderQuery(used('a'), typed)
    expect(older?.field).toEqual(field('a'))
    expect(newerQuery(older?.history ?? NO_HISTORY)?.field).toEqual(typed)
  })
})
