/** The filters one can pick: those that hold, then speakers, publishers and kinds of quote, and the date in hand. */
import type { Edtf } from '../model/edtf.ts'
import { QUOTE_KINDS } from '../model/quote.ts'
import type { Filter } from '../search/query/query.ts'
import { filterKey } from '../search/query/query-with-filter.ts'
import { writeFilter } from '../search/query/write-filter.ts'
import { filtersOf, quotesLeft } from './filters.ts'
import type { ShownEvents } from './shown-events.ts'
import { type SpokenBy, speakerTable } from './speaker-table.ts'

export interface OfferedFilter {
  readonly words: string
  /** What it asks of, and how many quotes it would leave. */
  readonly note: string
  /** As a query has it. */
  readonly filter: string
  /** Whether it holds already. */
  readonly isOn: boolean
}

type Offered = Omit<OfferedFilter, 'isOn'>

/** So many speakers, and publishers, are offered, those with the most quotes; others can be typed: `speaker:smith`. */
const MOST_OFFERED = 2000

const DATE_NOTE = 'date'
const KIND_NOTE = 'kind of quote'

const described = (filter: Filter): Pick<Offered, 'words' | 'note'> => {
  const isDate = 'firstDay' in filter
  const words = isDate ? `${filter.field} ${filter.value}` : filter.value
  return {
    words: filter.excluded ? `not ${words}` : words,
    note: isDate ? DATE_NOTE : filter.field === 'kind' ? KIND_NOTE : filter.field,
  }
}

/** Filters of one field are alternatives: who else there is, is asked of what the filters of other fields leave. */
const alternatives = (
  shown: ShownEvents,
  filters: readonly string[],
  field: Filter['field'],
): ShownEvents => {
  const others = filters.filter((text) => filtersOf(text).every((one) => one.excluded || one.field !== field))
  return others.length === filters.length ? shown : { ...shown, rows: quotesLeft(shown.index, others) }
}

const offeredNames = (shown: ShownEvents, filters: readonly string[], by: SpokenBy): readonly Offered[] => {
  const field = by === 'speakers' ? 'speaker' : 'publisher'
  return speakerTable(alternatives(shown, filters, field), by)
    .entries.slice(0, MOST_OFFERED)
    .flatMap(({ name, quotes, filter }) =>
      name === null || filter === null ? [] : [{ words: name, note: `${field} · ${quotes}`, filter }],
    )
}

/** @param date the one in hand; `null` where it has none */
const offeredDates = (date: Edtf | null): readonly Offered[] => {
  const day = date?.replace(/[?~%]$/, '') ?? null
  if (day === null || day.includes('/')) return []
  return (['on', 'from', 'until'] as const).map((field) => ({
    words: `${field} ${day}`,
    note: DATE_NOTE,
    filter: writeFilter(field, day),
  }))
}

const held = (filter: string, offered: Offered | undefined): OfferedFilter => {
  const [read] = filtersOf(filter)
  const { words, note } =
    offered ?? (read === undefined ? { words: filter, note: 'filter' } : described(read))
  return { words, note, filter, isOn: true }
}

/** Each filter once, those that hold first. @param date the one in hand */
export const offeredFilters = (
  shown: ShownEvents,
  filters: readonly string[],
  date: Edtf | null,
): readonly OfferedFilter[] => {
  const offered: readonly Offered[] = [
    ...offeredNames(shown, filters, 'speakers'),
    ...offeredNames(shown, filters, 'publishers'),
    ...QUOTE_KINDS.map((kind) => ({ words: kind, note: KIND_NOTE, filter: writeFilter('kind', kind) })),
    ...offeredDates(date),
  ]
  const byKey = new Map<string, Offered>()
  for (const one of offered) {
    const key = filterKey(one.filter)
    // Nothing asks for a name without a letter.
    if (key !== null && !byKey.has(key)) byKey.set(key, one)
  }
  const on = filters.map((filter) => held(filter, byKey.get(filterKey(filter) ?? '')))
  const keysOn = new Set(filters.map(filterKey))
  const others = [...byKey].filter(([key]) => !keysOn.has(key))
  return [...on, ...others.map(([, one]) => ({ ...one, isOn: false }))]
}
