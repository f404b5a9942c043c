/** EDTF values as people write them: `Wednesday 20 February 2019`. No locale data is loaded: start-up is counted in milliseconds. */
import { type Edtf, parseEdtf } from './edtf.ts'

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const

const SEASONS: Readonly<Record<string, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
}

/** The English name of the weekday of an ISO day. */
export const weekdayOf = (isoDay: string): string => WEEKDAYS[new Date(`${isoDay}T00:00Z`).getUTCDay()] ?? ''

const simpleInWords = (value: Edtf): string => {
  const bare = value.replace(/[?~%]$/, '')
  const [year = '', month = '', dayAndTime = ''] = bare.split('-')
  if (year.endsWith('X')) return `${year.slice(0, 3)}0s`
  if (month === '') return year
  const season = SEASONS[month]
  if (season !== undefined) return `${season} ${year}`
  const monthName = MONTHS[Number(month) - 1] ?? month
  if (dayAndTime === '') return `${monthName} ${year}`
  const [day = '', time] = dayAndTime.split('T')
  const words = `${weekdayOf(bare.slice(0, 10))} ${Number(day)} ${monthName} ${year}`
  return time === undefined ? words : `${words}, ${time}`
}

/** A date in words; what is approximate or uncertain says so. Values that are no EDTF come back as they are. */
export const dateInWords = (value: Edtf): string => {
  const date = parseEdtf(value)
  if (date === null) return value
  if (date.precision === 'interval') {
    const [from = '', to = ''] = value.split('/')
    if (to === '..') return `from ${dateInWords(from)}`
    if (from === '..') return `until ${dateInWords(to)}`
    return `${dateInWords(from)} to ${dateInWords(to)}`
  }
  const words = simpleInWords(value)
  if (date.uncertain && date.approximate) return `perhaps about ${words}`
  if (date.approximate) return `about ${words}`
  return date.uncertain ? `perhaps ${words}` : words
}

const WEEKDAY_BEFORE_DAY = new RegExp(`(?:${WEEKDAYS.join('|')}) (?=\\d)`, 'g')

/** The same without weekdays, as dates are cited: `20 February 2019`. */
export const citedDate = (value: Edtf): string => dateInWords(value).replace(WEEKDAY_BEFORE_DAY, '')
