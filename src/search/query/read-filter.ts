/** Reads what looks like a filter, or says what is wrong with it. */
import { type EdtfDate, parseEdtf } from '../../model/edtf.ts'
import { nearestName } from '../../model/nearest-name.ts'
import { oneLine } from '../../model/one-line.ts'
import { QUOTE_KINDS } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'
import { foldedWords } from '../folding.ts'
import type { QueryProblem } from '../search-service.ts'
import { FIELD_NAMES, fieldNamed } from './filter-fields.ts'
import type { DateFilter, Filter, QueryText } from './query.ts'
import type { Token } from './tokens.ts'

export type ReadFilter =
  | { readonly kind: 'filter'; readonly filter: Filter }
  | { readonly kind: 'problem'; readonly problem: QueryProblem }
  /** No filter has that name: the value may be plain words. */
  | { readonly kind: 'unknown'; readonly problem: QueryProblem }

const LONGEST_SHOWN = 30
const LOOKS_LIKE_DAY = /^\d{4}-\d\d(?:-\d\d)?$/

const problemAt = ({ start, end }: Span, reason: string): ReadFilter => ({
  kind: 'problem',
  problem: { start, end, reason },
})

/** Between marks, on one line, and no longer than a reader needs to know it again. */
const shown = (text: string): string => {
  const start = text.slice(0, LONGEST_SHOWN * 2)
  const characters = [...oneLine(start)]
  const isWhole = characters.length <= LONGEST_SHOWN && start.length === text.length
  return `“${isWhole ? characters.join('') : `${characters.slice(0, LONGEST_SHOWN).join('')}…`}”`
}

const unknownField = (name: QueryText): ReadFilter => {
  const nearest = nearestName(name.text, FIELD_NAMES)
  const hint = nearest === null ? `; there are ${FIELD_NAMES.join(', ')}` : `; did you mean “${nearest}”?`
  const reason = `no filter is called ${shown(name.text)}${hint}`
  return { kind: 'unknown', problem: { start: name.start, end: name.end, reason } }
}

/** What all filters have. */
type Written = Pick<Filter, 'excluded' | 'start' | 'end'>

const readKind = (value: QueryText, written: Written): ReadFilter => {
  const wanted = value.text.trim().toLowerCase()
  const kind = QUOTE_KINDS.find((name) => name === wanted)
  if (kind !== undefined) return { kind: 'filter', filter: { field: 'kind', value: kind, ...written } }
  const nearest = nearestName(wanted, QUOTE_KINDS)
  const hint = nearest === null ? `there are ${QUOTE_KINDS.join(', ')}` : `did you mean “${nearest}”?`
  return problemAt(value, `no kind of quote is called ${shown(value.text)}; ${hint}`)
}

/** Why a date cannot be this condition: nothing is after what never ends. */
const endless = (field: DateFilter['field'], { firstDay, lastDay }: EdtfDate): string | null => {
  if (lastDay === null && field === 'after') return 'has no end to be after'
  if (lastDay === null && field === 'until') return 'has no end to stop at'
  if (firstDay === null && field === 'before') return 'has no start to be before'
  if (firstDay === null && field === 'from') return 'has no start to begin at'
  return null
}

const readDate = (field: DateFilter['field'], typed: QueryText, written: Written): ReadFilter => {
  const value = typed.text.trim().toUpperCase()
  const date = parseEdtf(value)
  if (date === null && LOOKS_LIKE_DAY.test(value))
    return problemAt(typed, `${shown(typed.text)} is not in the calendar`)
  if (date === null)
    return problemAt(typed, `${shown(typed.text)} is no date; try 2019-02-20, 2019-02 or 2019`)
  const reason = endless(field, date)
  if (reason !== null) return problemAt(typed, `${shown(typed.text)} ${reason}`)
  const { firstDay, lastDay } = date
  return { kind: 'filter', filter: { field, value, firstDay, lastDay, ...written } }
}

/** Reads a token that has a field. A name without a value is a problem too: it is still being typed. */
export const readFilter = (
  name: QueryText,
  { value, isExcluded, isMarked, start, end }: Token,
): ReadFilter => {
  const named = fieldNamed(name.text)
  if (named === undefined) return unknownField(name)
  const { field } = named
  const written = { excluded: isExcluded, start, end }
  const isEmpty = foldedWords(value.text).length === 0
  if (isEmpty) return problemAt({ start: name.start, end: name.end + 1 }, `${named.name}: ${named.question}`)
  switch (field) {
    case 'speaker':
    case 'party':
    case 'publisher':
      return { kind: 'filter', filter: { field, value: value.text.trim(), isMarked, ...written } }
    case 'kind':
      return readKind(value, written)
    default:
      return readDate(field, value, written)
  }
}
