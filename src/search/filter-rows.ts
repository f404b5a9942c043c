/** The rows of an index, or of what is known of quotes, that filters leave: names, kinds and dates, by columns of facts. */
import type { Column } from '../model/column.ts'
import { parseEdtf } from '../model/edtf.ts'
import { QUOTE_KINDS } from '../model/quote.ts'
import type { FactColumns } from './fact-columns.ts'
import { spelledName } from './folded-name.ts'
import { dateMatches } from './query/date-matches.ts'
import { groupFilters } from './query/filter-groups.ts'
import { nameMatcher } from './query/name-matches.ts'
import { partyMatcher } from './query/party-matches.ts'
import type { Filter } from './query/query.ts'
import { addRow, emptyRowSet, hasRow, keepOnly, leaveOut, type RowSet } from './row-set.ts'

/** What is known of some quotes, by their rows. */
export interface FactTable {
  readonly rows: number
  readonly facts: FactColumns
}

/** Facts, and the rows of them that count; `null` for all. */
export interface LiveFacts {
  readonly segment: FactTable
  readonly live: RowSet | null
}

/** Which numbers of a column fulfil a filter: entry 0, no value, never does. */
type Fulfilled = { readonly column: Column; readonly numbers: Uint8Array }

type NamedField = 'speaker' | 'publisher'

const tableOf = (
  { facts }: FactTable,
  field: NamedField,
): { readonly names: readonly string[]; readonly column: Column } =>
  field === 'speaker'
    ? { names: facts.speakers.map(({ name }) => name), column: facts.speakerOf }
    : { names: facts.publishers, column: facts.publisherOf }

/** Whether some row that counts has just this name: between marks, those are meant then, and none that is only like it. */
const isSomeNamed = (parts: readonly LiveFacts[], field: NamedField, value: string): boolean => {
  const wanted = spelledName(value)
  return parts.some(({ segment, live }) => {
    const { names, column } = tableOf(segment, field)
    const isWanted = Uint8Array.from([false, ...names.map((name) => spelledName(name) === wanted)], Number)
    if (!isWanted.includes(1)) return false
    return column.some((number, row) => isWanted[number] === 1 && (live === null || hasRow(live, row)))
  })
}

/** Tests each name of a table. @param isExact whether only the value to the letter is meant */
const namesThatMatch = <T>(
  table: readonly T[],
  value: string,
  isExact: boolean,
  nameOf: (entry: T) => string,
  matches: (entry: T) => boolean,
): Uint8Array => {
  const wanted = spelledName(value)
  const found = table.map(isExact ? (entry) => spelledName(nameOf(entry)) === wanted : matches)
  return Uint8Array.from([false, ...found], Number)
}

const fulfilled = ({ facts }: FactTable, filter: Filter, isExact: boolean): Fulfilled => {
  switch (filter.field) {
    case 'speaker': {
      const matches = nameMatcher(filter.value)
      const numbers = namesThatMatch(
        facts.speakers,
        filter.value,
        isExact,
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
        isExact,
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
    for (let row = 0; row < rows; row++) if (numbers[column[row] ?? 0] === 1) addRow(set, row)
  return set
}

/** Leaves of each set of rows, one a part, only what fulfils the filters, combined as in `groupFilters`. */
export const keepFiltered = (
  parts: readonly LiveFacts[],
  filters: readonly Filter[],
  sets: readonly RowSet[],
): void => {
  const groups = groupFilters(filters)
  const exact = new Set(
    filters.filter(
      (filter) =>
        (filter.field === 'speaker' || filter.field === 'publisher') &&
        filter.isMarked &&
        isSomeNamed(parts, filter.field, filter.value),
    ),
  )
  for (const [at, { segment }] of parts.entries()) {
    const allowed = sets[at]
    if (allowed === undefined) continue
    const each = (filter: Filter): Fulfilled => fulfilled(segment, filter, exact.has(filter))
    for (const group of groups.required) keepOnly(allowed, rowsThatFulfil(segment.rows, group.map(each)))
    for (const filter of groups.excluded) leaveOut(allowed, rowsThatFulfil(segment.rows, [each(filter)]))
  }
}
