/** Dates set so that a column of them lines up: `Monday    18 February 2019`, and in a month of its own `Monday    18`. */
import { dateInWords, MONTHS } from '../../model/date-in-words.ts'
import type { Edtf } from '../../model/edtf.ts'

const WHOLE_DAY = /^(\w+day) (\d+) (\w+) (\d{4})$/
const LONGEST_WEEKDAY = 'Wednesday'.length

/** Values that say no more than the group they stand in. */
const inGroup = (date: Edtf, within: 'year' | 'month'): string | null => {
  if (within === 'month' && /^\d{4}-\d{2}$/.test(date)) return 'no day given'
  if (within === 'year' && /^\d{4}$/.test(date)) return 'no month given'
  if (within === 'year' && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(date))
    return MONTHS[Number(date.slice(5)) - 1] ?? null
  return null
}

/**
 * A date for the date list; `Undated` where there is none.
 *
 * @param within what the groups it stands in say already
 */
export const dateInColumns = (
  date: Edtf | null,
  within: 'nothing' | 'year' | 'month' = 'nothing',
): string => {
  if (date === null) return 'Undated'
  const short = within === 'nothing' ? null : inGroup(date, within)
  if (short !== null) return short
  const words = dateInWords(date)
  const match = WHOLE_DAY.exec(words)
  if (match === null) return words
  const [, weekday = '', day = '', month = '', year = ''] = match
  const rest = within === 'nothing' ? ` ${month} ${year}` : within === 'year' ? ` ${month}` : ''
  return `${weekday.padEnd(LONGEST_WEEKDAY)} ${day.padStart(2)}${rest}`
}

/** A group of dates: `2019`, `February 2019`, or `February` in the group of its year. */
export const groupInWords = (key: string, within: 'nothing' | 'year' | 'month'): string => {
  const [year = '', month] = key.split('-')
  if (month === undefined) return year
  const name = MONTHS[Number(month) - 1] ?? month
  return within === 'year' ? name : `${name} ${year}`
}
