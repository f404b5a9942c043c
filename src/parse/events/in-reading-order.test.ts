import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inReadingOrder } from './in-reading-order.ts'

it('hands out what starts within a span, in order, as a filter would', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30)), fc.nat(30), fc.nat(30), (starts, start, end) => {
      const within = inReadingOrder(starts, (item) => item)
      const expected = starts.filter((item) => item >= start && item < end).sort((a, b) => a - b)
      expect(within({ start, end })).toEqual(expected)
    }),
  )
})
