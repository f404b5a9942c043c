/** “18 February 2019”, “February 2019”, “in 1981”: the words name the year themselves. */
import type { DateRefiner } from './date-candidate.ts'

const pad = (value: number): string => String(value).padStart(2, '0')
const YEAR = /\b(?:1[0-9]|20)\d\d\b/

export const calendarDate: DateRefiner = ({ text, known }) => {
  if (known.year === undefined || !YEAR.test(text)) return null
  const parts = [String(known.year)]
  if (known.month !== undefined) parts.push(pad(known.month))
  if (known.month !== undefined && known.day !== undefined) parts.push(pad(known.day))
  return { value: parts.join('-'), rule: 'calendar-date' }
}
