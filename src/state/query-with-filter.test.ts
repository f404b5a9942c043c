import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasFilter, queryWithFilter } from './query-with-filter.ts'

const CORBYN = 'speaker:"Jeremy Corbyn"'
const DAY = 'on:2019-02-20'

test.each([
  ['', DAY, DAY],
  ['resign', DAY, `resign ${DAY}`],
  ['resign ', DAY, `resign ${DAY}`],
  [`resign ${DAY}`, DAY, 'resign'],
  [`${DAY} resign`, DAY, 'resign'],
  [`the ${CORBYN} thing`, CORBYN, 'the thing'],
  [`resign ${CORBYN}`, DAY, `resign ${CORBYN} ${DAY}`],
  [DAY, DAY, ''],
  // Parts of longer words are no filters.
  [`resign ${DAY}-1`, DAY, `resign ${DAY}-1 ${DAY}`],
  [`-${DAY}`, DAY, `-${DAY} ${DAY}`],
])('%j with %s is %j', (query, filter, expected) => {
  expect(queryWithFilter(query, filter)).toBe(expected)
})

test('put in and taken out, a filter leaves the words as they were', () => {
  const words = fc.array(fc.constantFrom('resign', CORBYN, 'on', '"a phrase"'), { maxLength: 4 })
  fc.assert(
    fc.property(words, (parts) => {
      const query = parts.join(' ')
      const narrowed = queryWithFilter(query, DAY)
      expect(hasFilter(narrowed, DAY)).toBe(true)
      expect(queryWithFilter(narrowed, DAY)).toBe(query)
    }),
  )
})
