/** A date as people type it to go there: `2019-02-20`, `feb 2019`, `20 February`, `20/2/2019`; a part of one will do. */
import { MONTHS } from '../model/date-in-words.ts'
import type { ShownDate } from './shown-events.ts'

/** What was typed; what was not is `null`, and means any. */
export interface TypedDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

const monthNamed = (word: string): number | null => {
  const at = MONTHS.findIndex((name) => word.length >= 3 && name.toLowerCase().startsWith(word))
  return at < 0 ? null : at + 1
}

const FORMS: readonly (readonly [RegExp, readonly ('year' | 'month' | 'day' | 'name')[]])[] = [
  [/^(\d{4})-?$/, ['year']],
  [/^(\d{4})[-/.](\d{1,2})[-/.]?$/, ['year', 'month']],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ['year', 'month', 'day']],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, ['day', 'month', 'year']],
  [/^(\d{1,2})$/, ['day']],
  [/^(\d{1,2})\.? ([a-z]+)\.?$/, ['day', 'name']],
  [/^(\d{1,2})\.? ([a-z]+)\.?,? (\d{4})$/, ['day', 'name', 'year']],
  [/^([a-z]+)\.?$/, ['name']],
  [/^([a-z]+)\.?,? (\d{4})$/, ['name', 'year']],
  [/^([a-z]+)\.? (\d{1,2})$/, ['name', 'day']],
  [/^([a-z]+)\.? (\d{1,2}),? (\d{4})$/, ['name', 'day', 'year']],
]

/** Reads what was typed; `null` where it is no date. Days stand before months in numbers with slashes. */
export const typedDate = (typed: string): TypedDate | null => {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ')
  for (const [form, parts] of FORMS) {
    const match = form.exec(text)
    if (match === null) continue
    const date = { year: null as number | null, month: null as number | null, day: null as number | null }
    for (const [at, part] of parts.entries()) {
      const word = match[at + 1] ?? ''
      if (part === 'name') date.month = monthNamed(word)
      else date[part] = Number(word)
    }
    const isDate =
      (date.month === null ? !parts.includes('name') : date.month >= 1 && date.month <= 12) &&
      (date.day === null || (date.day >= 1 && date.day <= 31))
    return isDate ? date : null
  }
  return null
}

const matches = (isoDay: string, { year, month, day }: TypedDate): boolean =>
  (year === null || Number(isoDay.slice(0, 4)) === year) &&
  (month === null || Number(isoDay.slice(5, 7)) === month) &&
  (day === null || Number(isoDay.slice(8, 10)) === day)

const isoOf = ({ year, month, day }: TypedDate): string =>
  `${String(year ?? 0).padStart(4, '0')}-${String(month ?? 1).padStart(2, '0')}-${String(day ?? 1).padStart(2, '0')}`

/**
 * The date that was meant, as a number among those shown: the first that has all that was typed, from the one in hand on
 * where no year was; else the nearest day after it, or the last of all. `null` where there are no dates.
 */
export const dateMeant = (
  dates: readonly ShownDate[],
  typed: TypedDate,
  inHand: number,
): { readonly date: number; readonly isExact: boolean } | null => {
  const fits = (at: number): boolean => {
    const day = dates[at]?.firstDay
    return day !== null && day !== undefined && matches(day, typed)
  }
  const numbers = dates.map((_, at) => at)
  const first = typed.year === null ? Math.max(0, inHand) : 0
  const exact = [...numbers.slice(first), ...numbers.slice(0, first)].find(fits)
  if (exact !== undefined) return { date: exact, isExact: true }
  const dated = numbers.filter((at) => dates[at]?.firstDay !== null)
  if (dated.length === 0) return null
  const year = typed.year ?? Number(dates[inHand]?.firstDay?.slice(0, 4) ?? 0)
  const wanted = isoOf({ ...typed, year })
  const after = dated.find((at) => (dates[at]?.firstDay ?? '') >= wanted)
  return { date: after ?? dated.at(-1) ?? 0, isExact: false }
}
