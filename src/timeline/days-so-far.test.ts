import { describe, expect, it } from 'vitest'
import { createDaysSoFar } from './days-so-far.ts'

describe('the days of articles so far', () => {
  it('are known each once, and as they are now', () => {
    const days = createDaysSoFar([3, null, 3, 5])
    expect(days.known()).toEqual([3, 5])
    expect([days.move(1, 7), days.move(1, 7), days.move(3, null)]).toEqual([true, false, true])
    expect(days.known()).toEqual([3, 7])
    expect([0, 1, 2, 3, 4].map(days.dayOf)).toEqual([3, 7, 3, null, null])
  })

  it.each<[string, readonly number[] | null, readonly [article: number, day: number | null][], number]>([
    ['is kept while nothing moves', [1], [], 1],
    ['is kept where an article does not move', [1], [[1, 2]], 1],
    ['is kept where only others move', [1], [[2, 9]], 1],
    ['is found anew where one of them moves', [1, 2], [[2, 9]], 2],
    ['is found anew where one of them has no day any more', [1], [[1, null]], 2],
    ['is found anew where any moves, if it rests on all', null, [[0, 9]], 2],
    ['rests on nothing where it has no neighbours', [], [[1, 9]], 1],
  ])('what is found %s', (_, restsOn, moves, times) => {
    const days = createDaysSoFar([1, 2, 3])
    let found = 0
    const find = days.keptWhileStill(
      () => ++found,
      () => restsOn,
    )
    find(0)
    for (const [article, day] of moves) days.move(article, day)
    expect([find(0), find(0)]).toEqual([times, times])
  })
})
