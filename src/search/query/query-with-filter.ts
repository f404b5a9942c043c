/** Narrows a query by a filter, or widens it again. */
import { foldedText } from '../folding.ts'
import { parseQuery } from './parse-query.ts'
import type { Filter } from './query.ts'
import { writeFilter } from './write-filter.ts'

const keyOf = (filter: Filter): string => {
  // Signs that fold to nothing tell dates apart: 2017/.. and 2017.
  const value = 'firstDay' in filter ? filter.value : foldedText(filter.value)
  const isMarked = 'isMarked' in filter && filter.isMarked
  return `${filter.excluded ? '-' : ''}${filter.field}:${isMarked ? '"' : ''}${value}`
}

const isSame = (a: Filter, b: Filter): boolean => keyOf(a) === keyOf(b)

/** Whether a day lies within what another filter asks for, so that with both of them nothing is narrowed. */
const covers = (typed: Filter, wanted: Filter): boolean => {
  if (typed.field !== wanted.field || typed.excluded || wanted.excluded) return false
  if ('isMarked' in typed && 'isMarked' in wanted) return wanted.isMarked && !typed.isMarked
  if (!('firstDay' in typed) || !('firstDay' in wanted) || typed.field !== 'on') return false
  const [first, last] = [wanted.firstDay ?? '', wanted.lastDay ?? '9999-12-31']
  return (typed.firstDay ?? '') <= first && last <= (typed.lastDay ?? '9999-12-31')
}

/** The one filter that a text is, and where a query has it; `null` where the text is no filter. */
const found = (
  query: string,
  filter: string,
): { readonly wanted: Filter; readonly present: readonly Filter[] } | null => {
  const [wanted, ...others] = parseQuery(filter).filters
  if (wanted === undefined || others.length > 0) return null
  return { wanted, present: parseQuery(query).filters.filter((typed) => isSame(typed, wanted)) }
}

/** Whether a query has a filter already, however it is written. */
export const hasFilter = (query: string, filter: string): boolean =>
  (found(query, filter)?.present.length ?? 0) > 0

/** What two texts of one filter have in common, however each is written; `null` where a text is not one filter. */
export const filterKey = (text: string): string | null => {
  const [filter, ...others] = parseQuery(text).filters
  return filter === undefined || others.length > 0 ? null : keyOf(filter)
}

/** A filter as it stands in a text; a name between marks with both of them: an open one would take in what is put behind it. */
const written = (text: string, filter: Filter): string =>
  'isMarked' in filter && filter.isMarked
    ? `${filter.excluded ? '-' : ''}${writeFilter(filter.field, filter.value)}`
    : text.slice(filter.start, filter.end)

/** The filters of a text, in their order; one that stands there twice, once. */
export const filtersWritten = (text: string): readonly string[] => {
  const byKey = new Map<string, string>()
  for (const filter of parseQuery(text).filters)
    if (!byKey.has(keyOf(filter))) byKey.set(keyOf(filter), written(text, filter))
  return [...byKey.values()]
}

/** The query without some stretches of it, given in order; of the spaces around each, one stays. */
const without = (query: string, stretches: readonly Filter[]): string => {
  const starts = [0, ...stretches.map(({ end }) => end)]
  const pieces = starts.map((start, index) => {
    const next = stretches[index]
    const piece = index === 0 ? query.slice(start, next?.start) : query.slice(start, next?.start).trimStart()
    return next === undefined ? piece : piece.trimEnd()
  })
  return pieces.filter((piece) => piece !== '').join(' ')
}

/** A query without any filter; the rest of it stays as typed but for the spaces around each. */
export const queryWithoutFilters = (query: string): string => without(query, parseQuery(query).filters)

/**
 * The query with a filter, as in `FacetCount.filter`, put in front; or without it, wherever it stands, if the query
 * has it already. The rest stays as typed but for the spaces around the filter: in front, the filter neither closes
 * a last word that may still be typed nor falls into a phrase without an end. What is not one filter changes nothing.
 *
 * Filters of one field are alternatives, so a wider one that is there already, `speaker:corb` or `on:2019-02`, goes
 * when a name or a day within it comes; other names and days stay.
 */
export const queryWithFilter = (query: string, filter: string): string => {
  const both = found(query, filter)
  if (both === null) return query
  const { wanted, present } = both
  if (present.length > 0) return without(query, present)
  const minus = wanted.excluded ? '-' : ''
  const wider = parseQuery(query).filters.filter((typed) => covers(typed, wanted))
  const rest = wider.length === 0 ? query : without(query, wider)
  return `${minus}${writeFilter(wanted.field, wanted.value)} ${rest.trimStart()}`
}
