/**
 * Dates as text in the Extended Date/Time Format (ISO 8601-2, https://www.loc.gov/standards/datetime/):
 * what part of it onrecord reads, and what days each value covers.
 *
 *     2019-02-20   2019-02   1981        a day, a month, a year
 *     2019-02-20T11:00                   a time of that day
 *     2019-21 … 2019-24                  spring, summer, autumn, winter
 *     2019-33 … 2019-36                  first to fourth quarter
 *     198X                               a decade
 *     2019-02-18/2019-02-20, 2017/..     from, to; an open end
 *     2019-02?  2019-02~  2019-02%       uncertain, approximate, both
 */

/** A date in EDTF, for example `2019-02-20`. Checked by {@link parseEdtf}. */
export type Edtf = string

export type Precision = 'time' | 'day' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'interval'

/** What an EDTF value says. Days are ISO `YYYY-MM-DD`; `null` marks an open end. */
export interface EdtfDate {
  readonly precision: Precision
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly uncertain: boolean
  readonly approximate: boolean
}

const SIMPLE = /^(\d{3}[\dX])(?:-(\d{2})(?:-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?)?)?)?([?~%]?)$/

/** First month of each season and quarter, and how many months it lasts (northern hemisphere, winter ends the year). */
const PARTS_OF_YEAR: Readonly<Record<number, { first: number; months: number; precision: Precision }>> = {
  21: { first: 3, months: 3, precision: 'season' },
  22: { first: 6, months: 3, precision: 'season' },
  23: { first: 9, months: 3, precision: 'season' },
  24: { first: 12, months: 3, precision: 'season' },
  33: { first: 1, months: 3, precision: 'quarter' },
  34: { first: 4, months: 3, precision: 'quarter' },
  35: { first: 7, months: 3, precision: 'quarter' },
  36: { first: 10, months: 3, precision: 'quarter' },
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

/** An ISO day from its parts; months over 12 run on into the next year. */
const isoDay = (year: number, month: number, day: number): string =>
  `${pad(year + Math.floor((month - 1) / 12), 4)}-${pad(((month - 1) % 12) + 1)}-${pad(day)}`

/** The number of days in a month of the proleptic Gregorian calendar; `month` counts from 1. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

const parseSimple = (value: string): EdtfDate | null => {
  const match = SIMPLE.exec(value)
  if (match === null) return null
  const [, years = '', monthText, dayText, hour, , mark = ''] = match
  const marks = { uncertain: mark === '?' || mark === '%', approximate: mark === '~' || mark === '%' }
  if (years.endsWith('X')) {
    if (monthText !== undefined) return null
    const decade = years.slice(0, 3)
    return { precision: 'decade', firstDay: `${decade}0-01-01`, lastDay: `${decade}9-12-31`, ...marks }
  }
  const year = Number(years)
  if (monthText === undefined)
    return { precision: 'year', firstDay: `${years}-01-01`, lastDay: `${years}-12-31`, ...marks }
  const month = Number(monthText)
  const part = PARTS_OF_YEAR[month]
  if (part !== undefined && dayText === undefined) {
    const last = part.first + part.months - 1
    const lastDay = daysInMonth(year + Math.floor((last - 1) / 12), ((last - 1) % 12) + 1)
    return {
      precision: part.precision,
      firstDay: isoDay(year, part.first, 1),
      lastDay: isoDay(year, last, lastDay),
      ...marks,
    }
  }
  if (month < 1 || month > 12) return null
  const length = daysInMonth(year, month)
  if (dayText === undefined)
    return {
      precision: 'month',
      firstDay: `${years}-${monthText}-01`,
      lastDay: `${years}-${monthText}-${length}`,
      ...marks,
    }
  const day = Number(dayText)
  if (day < 1 || day > length) return null
  const iso = `${years}-${monthText}-${dayText}`
  return { precision: hour === undefined ? 'day' : 'time', firstDay: iso, lastDay: iso, ...marks }
}

const parseInterval = (value: string): EdtfDate | null => {
  const [from = '', to = '', ...rest] = value.split('/')
  if (rest.length > 0) return null
  const first = from === '..' ? null : parseSimple(from)
  const last = to === '..' ? null : parseSimple(to)
  if ((from !== '..' && first === null) || (to !== '..' && last === null)) return null
  if (first === null && last === null) return null
  const firstDay = first?.firstDay ?? null
  const lastDay = last?.lastDay ?? null
  if (firstDay !== null && lastDay !== null && lastDay < firstDay) return null
  return {
    precision: 'interval',
    firstDay,
    lastDay,
    uncertain: first?.uncertain === true || last?.uncertain === true,
    approximate: first?.approximate === true || last?.approximate === true,
  }
}

/** Reads an EDTF value; `null` where it is none, or names a day that is not in the calendar. */
export const parseEdtf = (value: string): EdtfDate | null =>
  value.includes('/') ? parseInterval(value) : parseSimple(value)

/** Whether two values share a day. */
export const sameTime = (a: Edtf, b: Edtf): boolean => {
  const [first, second] = [parseEdtf(a), parseEdtf(b)]
  if (first === null || second === null) return false
  return (
    (first.firstDay ?? '') <= (second.lastDay ?? '9999-12-31') &&
    (second.firstDay ?? '') <= (first.lastDay ?? '9999-12-31')
  )
}

const sortKey = (value: Edtf): string => {
  const date = parseEdtf(value)
  return `${date?.firstDay ?? date?.lastDay ?? '9999'}${date?.precision === 'time' ? value.slice(10) : ''}`
}

/**
 * Order of dates: by first day; on one day the wider value first (a year before its first of January),
 * then times of day; `null` (undated) last.
 */
export const compareEdtf = (a: Edtf | null, b: Edtf | null): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const [first, second] = [sortKey(a), sortKey(b)]
  if (first !== second) return first < second ? -1 : 1
  const [lastOfA, lastOfB] = [parseEdtf(a)?.lastDay ?? '9999', parseEdtf(b)?.lastDay ?? '9999']
  if (lastOfA !== lastOfB) return lastOfA > lastOfB ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
