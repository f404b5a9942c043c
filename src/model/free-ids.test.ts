import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFreeIds } from './free-ids.ts'

/** The same, tried from the first number each time. */
const naively = (taken: readonly string[], wanted: readonly string[]): string[] => {
  const used = new Set(taken)
  return wanted.map((id) => {
    let free = id
    for (let number = 2; used.has(free); number++) free = `${id}-${number}`
    used.add(free)
    return free
  })
}

describe('free ids', () => {
  it.each([
    ['each its own', [], ['a', 'b'], ['a', 'b']],
    ['a number where it is taken', [], ['a', 'a', 'a'], ['a', 'a-2', 'a-3']],
    ['a number that is taken', [], ['a-2', 'a', 'a', 'a-2'], ['a-2', 'a', 'a-3', 'a-2-2']],
    ['ids that others have', ['a', 'a-2'], ['a', 'b'], ['a-3', 'b']],
  ])('%s', (_, taken, wanted, given) => {
    expect(wanted.map(createFreeIds(taken))).toEqual(given)
  })

  it('are those that trying every number finds', () => {
    const ids = fc.array(fc.constantFrom('a', 'a-2', 'a-2-2', 'a-3', 'b'))
    fc.assert(
      fc.property(ids, ids, (taken, wanted) => {
        expect(wanted.map(createFreeIds(taken))).toEqual(naively(taken, wanted))
      }),
    )
  })

  it('of a hundred thousand that want the same one are given at once', () => {
    const free = createFreeIds()
    for (let at = 0; at < 100_000; at++) free('a')
    expect(free('a')).toBe('a-100001')
  })
})
