/** Narrows a query by a filter, or widens it again. */
import { foldedText } from '../folding.ts'
import { parseQuery } from './parse-query.ts'
import type { Filter } from './query.ts'
import { writeFilter } from './write-filter.ts'

const isSame = (a: Filter, b: Filter): boolean =>
  a.field === b.field &&
  a.excluded === b.excluded &&
  // Signs that fold to nothing tell dates apart: 2017/.. and 2017.
  ('firstDay' in a ? a.value === b.value : foldedText(a.value) === foldedText(b.value)) &&
  ('isMarked' in a && a.isMarked) === ('isMarked' in b && b.isMarked)

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
