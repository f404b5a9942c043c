/** Filters as they are picked: added, taken away again, turned round. Each is written as in a query. */
import { hasFilter } from '../search/query/query-with-filter.ts'
import { inverted } from './filters.ts'

/** Whether a filter holds among others, however it is written. */
export const isHeld = (filters: readonly string[], filter: string): boolean =>
  filters.some((one) => hasFilter(one, filter))

/** The filters with one more, in the place of its opposite, or without it where it holds already. */
export const withFilter = (filters: readonly string[], filter: string): readonly string[] => {
  const others = filters.filter((one) => !hasFilter(one, filter) && !hasFilter(one, inverted(filter)))
  return isHeld(filters, filter) ? others : [...others, filter]
}

/** The filters with those of some more that do not hold; without all of these where they hold already. */
export const withAllOf = (filters: readonly string[], picked: readonly string[]): readonly string[] => {
  const missing = picked.filter((filter) => !isHeld(filters, filter))
  return (missing.length > 0 ? missing : picked).reduce(withFilter, filters)
}

/** The filters with one turned round where it holds, or added the other way round. */
export const withInverted = (filters: readonly string[], filter: string): readonly string[] => {
  const bare = filter.startsWith('-') ? inverted(filter) : filter
  const isSame = (one: string): boolean => hasFilter(one, bare) || hasFilter(one, inverted(bare))
  return filters.some(isSame)
    ? filters.map((one) => (isSame(one) ? inverted(one) : one))
    : [...filters, inverted(bare)]
}
