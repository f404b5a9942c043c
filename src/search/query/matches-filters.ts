/** Whether a quote is one that the filters of a query ask for. */
import { parseEdtf } from '../../model/edtf.ts'
import type { QuoteFacts } from '../search-service.ts'
import { dateMatches } from './date-matches.ts'
import { nameMatcher } from './name-matches.ts'
import { partyMatcher } from './party-matches.ts'
import type { Filter, FilterField } from './query.ts'

export interface FilterGroups {
  /** All groups must hold; a group holds when any of its filters does. */
  readonly required: readonly (readonly Filter[])[]
  /** None of these may hold. */
  readonly excluded: readonly Filter[]
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
export const groupFilters = (filters: readonly Filter[]): FilterGroups => {
  const wanted = filters.filter(({ excluded }) => !excluded)
  const byField = ALTERNATIVES.map((field) => wanted.filter((filter) => filter.field === field))
  const alone = wanted.filter(({ field }) => !ALTERNATIVES.includes(field)).map((filter) => [filter])
  return {
    required: [...byField.filter((group) => group.length > 0), ...alone],
    excluded: filters.filter(({ excluded }) => excluded),
  }
}

type Condition = (facts: QuoteFacts) => boolean

/** The condition of one filter, whether or not it is excluded. Where the quote lacks the fact it does not hold. */
const conditionOf = (filter: Filter): Condition => {
  switch (filter.field) {
    case 'speaker': {
      const matches = nameMatcher(filter.value)
      return ({ speaker, speakerIsAlso }) => speaker !== null && matches([speaker], speakerIsAlso)
    }
    case 'party': {
      const matches = partyMatcher(filter.value)
      return ({ speaker, speakerIsAlso }) => speaker !== null && matches([speaker, ...speakerIsAlso])
    }
    case 'publisher': {
      const matches = nameMatcher(filter.value)
      return ({ publisher }) => publisher !== null && matches([publisher])
    }
    case 'kind':
      return ({ kind }) => kind === filter.value
    default:
      return ({ date }) => {
        const days = date === null ? null : parseEdtf(date)
        return days !== null && dateMatches(filter, days.firstDay, days.lastDay)
      }
  }
}

/**
 * Prepares filters, combined as in {@link groupFilters}. A quote without the fact, such as one without a speaker,
 * fulfils no filter of that field, and every excluded one. Each answer folds names anew, some microseconds:
 * for many quotes by few speakers ask `nameMatcher`, `partyMatcher` and `dateMatches` once a value.
 */
export const compileFilters = (filters: readonly Filter[]): ((facts: QuoteFacts) => boolean) => {
  const groups = groupFilters(filters)
  const required = groups.required.map((group) => group.map(conditionOf))
  const excluded = groups.excluded.map(conditionOf)
  return (facts) =>
    required.every((group) => group.some((holds) => holds(facts))) && !excluded.some((holds) => holds(facts))
}
