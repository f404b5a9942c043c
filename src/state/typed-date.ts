/** A date as people type it to go there: `2019-02-20`, `feb 2019`, `20 February`, `20/2/2019`; a part of one will do. */
import { MONTHS } from '../model/date-in-words.ts'
import type { Edtf, Precision } from '../model/edtf.ts'
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

/** A year that has a 29 February, for where none is given. */
const LEAP_YEAR = 2000

/** How many days a month has; the most that any has, where none is given. */
const daysOf = (year: number | null, month: number | null): number =>
  month === null ? 31 : new Date(Date.UTC(year ?? LEAP_YEAR, month, 0)).getUTCDate()

const FORMS: readonly (readonly [RegExp, readonly ('year' | 'month' | 'day' | 'name')[]])[] = [
  [/^(\d{4})-?$/, ['year']],
  [/^(\d{4})[-/.](\d{1,2})[-/.]?$/, ['year', 'month']],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ['year', 'month', 'day']],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, ['day', 'month', 'year']],
  [/^(\d{1,2})[/.](\d{1,2})\.?$/, ['day', 'month']],
  [/^(\d{1,2})$/, ['day']],
  [/^(\d{1,2})\.? ([a-z]+)\.?$/, ['day', 'name']],
  [/^(\d{1,2})\.? ([a-z]+)\.?,? (\d{4})$/, ['day', 'name', 'year']],
  [/^([a-z]+)\.?$/, ['name']],
  [/^([a-z]+)\.?,? (\d{4})$/, ['name', 'year']],
  [/^(\d{4}) ([a-z]+)\.?$/, ['year', 'name']],
  [/^([a-z]+)\.? (\d{1,2})$/, ['name', 'day']],
  [/^([a-z]+)\.? (\d{1,2}),? (\d{4})$/, ['name', 'day', 'year']],
]

/** The text as the forms have it: `the 1st of February` as `1 february`. */
const plain = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .replace(/\b(\d?1(?=st\b)|\d?2(?=nd\b)|\d?3(?=rd\b)|\d{1,2}(?=th\b))(?:st|nd|rd|th)\b(?: of\b)?/, '$1')

/** Reads what was typed; `null` where it is no date. Days stand before months in numbers with slashes. */
export const typedDate = (typed: string): TypedDate | null => {
  const text = plain(typed)
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
      (date.day === null || (date.day >= 1 && date.day <= daysOf(date.year, date.month)))
    return isDate ? date : null
  }
  return null
}

const matches = (isoDay: string, { year, month, day }: TypedDate): boolean =>
  (year === null || Number(isoDay.slice(0, 4)) === year) &&
  (month === null || Number(isoDay.slice(5, 7)) === month) &&
  (day === null || Number(isoDay.slice(8, 10)) === day)

/** From the least exact on; what has a beginning and an end begins on its day. */
const FINENESS: Readonly<Record<Precision, number>> = {
  decade: 0,
  year: 1,
  season: 2,
  quarter: 2,
  month: 3,
  day: 4,
  time: 4,
  interval: 5,
}

const typedPrecision = ({ month, day }: TypedDate): 'day' | 'month' | 'year' =>
  day !== null ? 'day' : month !== null ? 'month' : 'year'

/** How much of an ISO day says so much. */
const LENGTHS = { year: 4, month: 7, day: 10 } as const

/** The date typed as EDTF; what was not typed is as it is of the date in hand, or of the last one before it that is dated. */
const filledIn = (dates: readonly ShownDate[], typed: TypedDate, inHand: number): Edtf => {
  const isDated = ({ firstDay }: ShownDate): boolean => firstDay !== null
  const near = dates.slice(0, inHand + 1).findLast(isDated) ?? dates.find(isDated)
  const [yearInHand = '', monthInHand = ''] = (near?.firstDay ?? '').split('-')
  const year = typed.year === null ? yearInHand : String(typed.year).padStart(4, '0')
  const day = typed.day ?? 1
  // The next month has the day that the one in hand lacks: no two that follow each other are short.
  const nextOr = (own: number): number => (day > daysOf(Number(year), own) ? own + 1 : own)
  const month = String(typed.month ?? nextOr(Number(monthInHand))).padStart(2, '0')
  return `${year}-${month}-${String(day).padStart(2, '0')}`.slice(0, LENGTHS[typedPrecision(typed)])
}

/** The date that was meant, by its number among those shown, and where it stands from what was typed. */
export interface DateMeant {
  readonly date: number
  readonly nearest: 'exact' | 'after' | 'before' | 'around'
  /** The whole date that was typed. */
  readonly asked: Edtf
}

/**
 * The date that was meant: one that has all that was typed and is no less exact, the first from the date in hand on where
 * no year was typed, as exact as what was typed before others; else the nearest that begins after it, or the last of all.
 * `null` where there are no dates.
 */
export const dateMeant = (
  dates: readonly ShownDate[],
  typed: TypedDate,
  inHand: number,
): DateMeant | null => {
  const asked = filledIn(dates, typed, inHand)
  const precision = typedPrecision(typed)
  const fineness = ({ precision }: ShownDate): number => (precision === null ? -1 : FINENESS[precision])
  const fits = (one: ShownDate): boolean =>
    one.firstDay !== null && fineness(one) >= FINENESS[precision] && matches(one.firstDay, typed)
  const from = typed.year === null ? Math.max(0, inHand) : 0
  const first = dates.slice(from).find(fits) ?? dates.find(fits)
  if (first !== undefined) {
    const period = first.firstDay?.slice(0, LENGTHS[precision]) ?? ''
    const isInPeriod = (one: ShownDate): boolean => fits(one) && one.firstDay?.startsWith(period) === true
    const asExact = dates.findIndex((one) => isInPeriod(one) && fineness(one) === FINENESS[precision])
    return { date: asExact >= 0 ? asExact : dates.findIndex(isInPeriod), nearest: 'exact', asked }
  }
  const after = dates.findIndex(
    ({ firstDay }) => firstDay !== null && firstDay.slice(0, asked.length) > asked,
  )
  if (after >= 0) return { date: after, nearest: 'after', asked }
  const last = dates.findLastIndex(({ firstDay }) => firstDay !== null)
  const lastDay = dates[last]?.lastDay ?? null
  const isBefore = lastDay !== null && lastDay.slice(0, asked.length) < asked
  return last < 0 ? null : { date: last, nearest: isBefore ? 'before' : 'around', asked }
}

/** What is to be said where no date is exactly the one asked for; `null` where one is. */
export const nearestInWords = (asked: string, nearest: DateMeant['nearest']): string | null =>
  nearest === 'exact' ? null : `Nothing is dated ${asked}; this is the nearest date ${nearest} it.`
