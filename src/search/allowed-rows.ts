/** The rows of a segment that a query's filters, phrases and exclusions leave. */
import { parseEdtf } from '../model/edtf.ts'
import { QUOTE_KINDS } from '../model/quote.ts'
import type { Column } from './fact-columns.ts'
import { foldedWords } from './folding.ts'
import { rowsWithPhrase } from './phrase.ts'
import { dateMatches } from './query/date-matches.ts'
import { groupFilters } from './query/matches-filters.ts'
import { nameMatcher } from './query/name-matches.ts'
import { partyMatcher } from './query/party-matches.ts'
import type { Filter, Query } from './query/query.ts'
import { emptyRowSet, fullRowSet, keepOnly, type RowSet } from './row-set.ts'
import type { Segment } from './segment.ts'

/** Which numbers of a column fulfil a filter: entry 0, no value, never does. */
type Fulfilled = { readonly column: Column; readonly numbers: Uint8Array }

const spelled = (name: string): string =>
  foldedWords(name)
    .map(({ folded }) => folded)
    .join(' ')

/** Tests each name of a table. Where some are the value to the letter, those are meant and none that is only like it. */
const namesThatMatch = <T>(
  table: readonly T[],
  value: string,
  nameOf: (entry: T) => string,
  matches: (entry: T) => boolean,
): Uint8Array => {
  const wanted = spelled(value)
  const exact = table.map((entry) => spelled(nameOf(entry)) === wanted)
  const someExact = exact.includes(true)
  return Uint8Array.from([false, ...(someExact ? exact : table.map(matches))], Number)
}

const fulfilled = ({ facts }: Segment, filter: Filter): Fulfilled => {
  switch (filter.field) {
    case 'speaker': {
      const matches = nameMatcher(filter.value)
      const numbers = namesThatMatch(
        facts.speakers,
        filter.value,
        ({ name }) => name,
        ({ name, isAlso }) => matches([name], isAlso),
      )
      return { column: facts.speakerOf, numbers }
    }
    case 'party': {
      const matches = partyMatcher(filter.value)
      const numbers = facts.speakers.map(({ name, isAlso }) => matches([name, ...isAlso]))
      return { column: facts.speakerOf, numbers: Uint8Array.from([false, ...numbers], Number) }
    }
    case 'publisher': {
      const matches = nameMatcher(filter.value)
      const numbers = namesThatMatch(
        facts.publishers,
        filter.value,
        (name) => name,
        (name) => matches([name]),
      )
      return { column: facts.publisherOf, numbers }
    }
    case 'kind':
      return {
        column: facts.kindOf,
        numbers: Uint8Array.from(QUOTE_KINDS, (kind) => Number(kind === filter.value)),
      }
    default: {
      const numbers = facts.dates.map((date) => {
        const days = parseEdtf(date)
        return days !== null && dateMatches(filter, days.firstDay, days.lastDay)
      })
      return { column: facts.dateOf, numbers: Uint8Array.from([false, ...numbers], Number) }
    }
  }
}

/** The rows of which some column has a fulfilled number. */
const rowsThatFulfil = (rows: number, any: readonly Fulfilled[]): RowSet => {
  const set = emptyRowSet(rows)
  for (const { column, numbers } of any)
    for (let row = 0; row < rows; row++)
      if (numbers[column[row] ?? 0] === 1) set[row >>> 3] = (set[row >>> 3] ?? 0) | (1 << (row & 7))
  return set
}

const without = (set: RowSet, other: RowSet): void => {
  for (let at = 0; at < set.length; at++) set[at] = (set[at] ?? 0) & ~(other[at] ?? 0)
}

/** `null` where the query leaves all rows. */
export const allowedRows = (segment: Segment, query: Query): RowSet | null => {
  const { phrases, excludedWords, excludedPhrases, filters } = query
  const excludedTexts = [...excludedWords, ...excludedPhrases]
  if (phrases.length + excludedTexts.length + filters.length === 0) return null
  const { rows } = segment
  const groups = groupFilters(filters)
  const allowed = fullRowSet(rows)
  const each = (filter: Filter): Fulfilled => fulfilled(segment, filter)
  for (const group of groups.required) keepOnly(allowed, rowsThatFulfil(rows, group.map(each)))
  for (const filter of groups.excluded) without(allowed, rowsThatFulfil(rows, [each(filter)]))
  for (const { text } of phrases) keepOnly(allowed, rowsWithPhrase(segment, foldedWords(text)))
  for (const { text } of excludedTexts) without(allowed, rowsWithPhrase(segment, foldedWords(text)))
  return allowed
}
