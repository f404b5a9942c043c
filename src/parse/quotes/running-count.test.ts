import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runningCount } from './running-count.ts'

describe('runningCount', () => {
  it('counts as one would by hand', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), fc.nat(), fc.nat(), (marks, a, b) => {
        const [from, to] = [a % (marks.length + 1), b % (marks.length + 1)]
        const within = runningCount(marks.length, (at) => marks[at] === true)
        expect(within({ from, to })).toBe(marks.slice(from, Math.max(from, to)).filter(Boolean).length)
      }),
    )
  })
})
