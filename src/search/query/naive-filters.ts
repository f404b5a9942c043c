/** The filters of a query asked of one quote after another: the plain definition that the index is held to, for tests. */
import { parseEdtf } from '../../model/edtf.ts'
import { foldedName } from '../folded-name.ts'
import type { QuoteFacts } from '../search-service.ts'
import { dateMatches } from './date-matches.ts'
import { groupFilters } from './filter-groups.ts'
import { nameMatcher } from './name-matches.ts'
import { partyMatcher } from './party-matches.ts'
import type { Filter, NameFilter } from './query.ts'

const isNamed = (name: string | null, value: string): boolean =>
  name !== null && `${foldedName(name)}` === `${foldedName(value)}`

/** Whether a value between marks is somebody's name to the letter: then nobody else is meant. */
const isSomebody = ({ field, value, isMarked }: NameFilter, quotes: readonly QuoteFacts[]): boolean =>
  isMarked &&
  quotes.some(({ speaker, publisher }) => isNamed(field === 'speaker' ? speaker : publisher, value))

type Condition = (facts: QuoteFacts) => boolean

/** The condition of one filter, whether or not it is excluded. Where the quote lacks the fact it does not hold. */
const conditionOf = (filter: Filter, quotes: readonly QuoteFacts[]): Condition => {
  switch (filter.field) {
    case 'speaker': {
      const matches = nameMatcher(filter.value)
      if (isSomebody(filter, quotes)) return ({ speaker }) => isNamed(speaker, filter.value)
      return ({ speaker, speakerIsAlso }) => speaker !== null && matches([speaker], speakerIsAlso)
    }
    case 'party': {
      const matches = partyMatcher(filter.value)
      return ({ speaker, speakerIsAlso }) => speaker !== null && matches([speaker, ...speakerIsAlso])
    }
    case 'publisher': {
      const matches = nameMatcher(filter.value)
      if (isSomebody(filter, quotes)) return ({ publisher }) => isNamed(publisher, filter.value)
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
 * Prepares filters, combined as in `groupFilters`. A quote without the fact, such as one without a speaker, fulfils no
 * filter of that field, and every excluded one.
 *
 * @param quotes all that are searched
 */
export const compileFilters = (
  filters: readonly Filter[],
  quotes: readonly QuoteFacts[] = [],
): ((facts: QuoteFacts) => boolean) => {
  const groups = groupFilters(filters)
  const required = groups.required.map((group) => group.map((filter) => conditionOf(filter, quotes)))
  const excluded = groups.excluded.map((filter) => conditionOf(filter, quotes))
  return (facts) =>
    required.every((group) => group.some((holds) => holds(facts))) && !excluded.some((holds) => holds(facts))
}
