import { parseEdtf } from '../../model/edtf.ts'
import type { PublicationDate } from '../../model/publication-date.ts'
import { type DayNumber, dayNumber } from './calendar.ts'

/** The day of publication; `null` where only the month or the year is known, or nothing at all. */
export const publicationDay = (published: PublicationDate | null): DayNumber | null => {
  const date = published === null ? null : parseEdtf(published.date)
  return date !== null && date.firstDay !== null && date.firstDay === date.lastDay
    ? dayNumber(date.firstDay)
    : null
}
