/** The rows of an index, or of what is known of quotes, that filters leave: names, kinds and dates, by columns of facts. */
import type { Column } from '../model/column.ts'
import { parseEdtf } from '../model/edtf.ts'
import { QUOTE_KINDS } from '../model/quote.ts'
import type { FactColumns } from './fact-columns.ts'
import { spelledName } from './folded-name.ts'
import { dateMatches } from './query/date-matches.ts'
import { groupFilters } from './query/filter-groups.ts'
import { nameCondition } from './query/name-condition.ts'
import type { NameMatcher } from './query/name-matches.ts'
import { partyMatcher } from './query/party-matches.ts'
import type { Filter, NameFilter } from './query/query.ts'
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

/** 1 for each number of a table whose entry is meant. */
const numbersOf = <T>(table: readonly T[], isMeant: (entry: T) => boolean): Uint8Array =>
  Uint8Array.from([false, ...table.map(isMeant)], Number)

/** Whether some row that counts has one of the names of a column. */
const isSomeRowOf = (
  names: readonly string[],
  column: Column,
  live: RowSet | null,
  spelled: string,
): boolean => {
  const isWanted = numbersOf(names, (name) => spelledName(name) === spelled)
  if (!isWanted.includes(1)) return false
  return column.some((number, row) => isWanted[number] === 1 && (live === null || hasRow(live, row)))
}

/** What a filter asks of the names in some parts. */
const conditionIn = (
  parts: readonly LiveFacts[],
  publishers: readonly string[],
  filter: NameFilter,
): NameMatcher =>
  nameCondition(
    filter,
    (spelled) =>
      (filter.field === 'publisher' && publishers.some((name) => spelledName(name) === spelled)) ||
      parts.some(({ segment: { facts }, live }) =>
        filter.field === 'publisher'
          ? isSomeRowOf(facts.publishers, facts.publisherOf, live, spelled)
          : isSomeRowOf(
              facts.speakers.map(({ name }) => name),
              facts.speakerOf,
              live,
              spelled,
            ),
      ),
  )

/** Says which numbers of a column of each part fulfil a filter. */
const fulfilledIn = (
  parts: readonly LiveFacts[],
  publishers: readonly string[],
  filter: Filter,
): ((table: FactTable) => Fulfilled) => {
  switch (filter.field) {
    case 'speaker': {
      const matches = conditionIn(parts, publishers, filter)
      return ({ facts }) => ({
        column: facts.speakerOf,
        numbers: numbersOf(facts.speakers, ({ name, isAlso }) => matches([name], isAlso)),
      })
    }
    case 'party': {
      const matches = partyMatcher(filter.value)
      return ({ facts }) => ({
        column: facts.speakerOf,
        numbers: numbersOf(facts.speakers, ({ name, isAlso }) => matches([name, ...isAlso])),
      })
    }
    case 'publisher': {
      const matches = conditionIn(parts, publishers, filter)
      return ({ facts }) => ({
        column: facts.publisherOf,
        numbers: numbersOf(facts.publishers, (name) => matches([name])),
      })
    }
    case 'kind': {
      const numbers = Uint8Array.from(QUOTE_KINDS, (kind) => Number(kind === filter.value))
      return ({ facts }) => ({ column: facts.kindOf, numbers })
    }
    default:
      return ({ facts }) => ({
        column: facts.dateOf,
        numbers: numbersOf(facts.dates, (date) => {
          const days = parseEdtf(date)
          return days !== null && dateMatches(filter, days.firstDay, days.lastDay)
        }),
      })
  }
}

/** The rows of which some column has a fulfilled number. */
const rowsThatFulfil = (rows: number, any: readonly Fulfilled[]): RowSet => {
  const set = emptyRowSet(rows)
  for (const { column, numbers } of any)
    for (let row = 0; row < rows; row++) if (numbers[column[row] ?? 0] === 1) addRow(set, row)
  return set
}

/**
 * Leaves of each set of rows, one a part, only what fulfils the filters, combined as in `groupFilters`.
 *
 * @param publishers those there are besides the ones of rows
 */
export const keepFiltered = (
  parts: readonly LiveFacts[],
  filters: readonly Filter[],
  sets: readonly RowSet[],
  publishers: readonly string[] = [],
): void => {
  const { required, excluded } = groupFilters(filters)
  const asked = new Map(filters.map((filter) => [filter, fulfilledIn(parts, publishers, filter)]))
  for (const [at, { segment }] of parts.entries()) {
    const allowed = sets[at]
    if (allowed === undefined) continue
    const fulfilling = (any: readonly Filter[]): RowSet =>
      rowsThatFulfil(
        segment.rows,
        any.flatMap((filter) => asked.get(filter)?.(segment) ?? []),
      )
    for (const group of required) keepOnly(allowed, fulfilling(group))
    for (const filter of excluded) leaveOut(allowed, fulfilling([filter]))
  }
}
