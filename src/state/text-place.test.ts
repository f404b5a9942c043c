import { expect, test } from 'vitest'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { quotePlace } from './text-place.ts'

const [QUOTE] = EXAMPLE_TIMELINE.quotes
if (QUOTE === undefined) throw new Error('no quote')

test.each([
  [[], null],
  [[{ start: 3, end: 9 }], { article: QUOTE.article, start: 3, end: 9 }],
  [
    [
      { start: 3, end: 9 },
      { start: 20, end: 31 },
      { start: 40, end: 44 },
    ],
    { article: QUOTE.article, start: 3, end: 44 },
  ],
])('a quote of the segments %j has the place %j', (segments, place) => {
  expect(quotePlace({ ...QUOTE, segments })).toEqual(place)
})
