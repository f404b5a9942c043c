/** The day in a date as a page's metadata has it, in one of the ways that such dates are written. */
import { type Edtf, parseEdtf } from '../../model/edtf.ts'
import { monthNumber } from '../stated-elsewhere.ts'

/** `2019-02-21T10:00:00+01:00`, `2019-02-21`, `2019-02`, `2019/02/21`, `20190221` */
const NUMBERS = /^([12]\d{3})(?:([-/]?)(\d{2})(?:\2(\d{2}))?)?(?:[T ,].*)?$/s
/** `Thu, 21 Feb 2019 10:00:00 GMT`, `21st February 2019` */
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]{2,8})\.?,? ([12]\d{3})\b/
/** `February 21, 2019 10:00`, `Thu Feb 21 2019` */
const MONTH_FIRST = /\b([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?,? ([12]\d{3})\b/
/** `21/02/2019`, `2/21/2019`, `21.02.2019` */
const IN_NUMBERS = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2([12]\d{3})(?!\d)/

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')

/** The day of two numbers and a year; `null` where either number may be the month. */
const dayInNumbers = (first: string, second: string, year: string): string | null => {
  if (first === second) return joined(year, first, second)
  if (Number(first) > 12) return joined(year, second, first)
  return Number(second) > 12 ? joined(year, first, second) : null
}

const dateIn = (text: string): string | null => {
  const numbers = NUMBERS.exec(text)
  if (numbers !== null) return joined(numbers[1], numbers[3], numbers[4])
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst !== null) return joined(dayFirst[3], String(monthNumber(dayFirst[2] ?? '')), dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst !== null)
    return joined(monthFirst[3], String(monthNumber(monthFirst[1] ?? '')), monthFirst[2])
  const [, first = '', , second = '', year = ''] = IN_NUMBERS.exec(text) ?? []
  return year === '' ? null : dayInNumbers(first, second, year)
}

/**
 * The day (or month, or year) that is printed in a date, whatever the time and zone that follow: the day where the
 * page was published. `null` where there is none, or none in the calendar; `03/02/2019` may be either of two days.
 */
export const dateAsPrinted = (text: string): Edtf | null => {
  const date = dateIn(text.trim())
  return date === null || parseEdtf(date) === null ? null : date
}
