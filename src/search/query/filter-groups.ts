/** How the filters of a query combine. */
import type { Filter, FilterField } from './query.ts'

export interface FilterGroups<F extends Filter> {
  /** All groups must hold; a group holds when any of its filters does. */
  readonly required: readonly (readonly F[])[]
  /** None of these may hold. */
  readonly excluded: readonly F[]
}

/** The fields of which a quote need fulfil only one filter of several. */
const ALTERNATIVES: readonly FilterField[] = ['speaker', 'party', 'publisher', 'kind', 'on']

/**
 * How filters combine. Several of one field are alternatives (or); different fields must all hold (and), and so
 * must every `after`, `before`, `from` and `until`; of the excluded ones none may hold.
 *
 *     speaker:corbyn speaker:may on:2019-02 -kind:indirect
 *     (Corbyn or May) and in February 2019 and not indirect
 */
export const groupFilters = <F extends Filter>(filters: readonly F[]): FilterGroups<F> => {
  const wanted = filters.filter(({ excluded }) => !excluded)
  const byField = ALTERNATIVES.map((field) => wanted.filter((filter) => filter.field === field))
  const alone = wanted.filter(({ field }) => !ALTERNATIVES.includes(field)).map((filter) => [filter])
  return {
    required: [...byField.filter((group) => group.length > 0), ...alone],
    excluded: filters.filter(({ excluded }) => excluded),
  }
}
