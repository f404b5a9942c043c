/** Days of events counted from one another, whatever their dates say beside the day. */
import { parseEdtf } from '../model/edtf.ts'
import { type DayNumber, dayNumber } from '../parse/dates/calendar.ts'

/** The first day of a date in EDTF; `NaN` where it is unknown. */
export const firstDayOf = (date: string | null): DayNumber =>
  dayNumber(parseEdtf(date ?? '')?.firstDay ?? 'unknown')

/** How many days the second date lies behind the first, by their first days; `NaN` where either is unknown. */
export const daysBetween = (first: string | null, second: string | null): number =>
  firstDayOf(second) - firstDayOf(first)
