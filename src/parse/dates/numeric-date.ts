/** “2019-02-18”, “18/02/2019”, “2/18/2019”, “18.02.2019”: a whole date in one token of digits. */
import { type CalendarParts, isDay } from './calendar.ts'
import { calendarReading, candidate, type DateFinder } from './date-candidate.ts'

const YEAR_FIRST = /^([12]\d{3})([-/.])(\d\d?)\2(\d\d?)(?:t\d.*)?$/
const YEAR_LAST = /^(\d\d?)([-/.])(\d\d?)\2([12]\d{3})$/

/** The day that digits spell out; where both orders are days of the calendar, the one of most countries (day first). */
const partsOfDigits = (word: string): CalendarParts | null => {
  const yearFirst = YEAR_FIRST.exec(word)
  const yearLast = yearFirst === null ? YEAR_LAST.exec(word) : null
  const [year, one, other] =
    yearFirst !== null
      ? [Number(yearFirst[1]), Number(yearFirst[4]), Number(yearFirst[3])]
      : [Number(yearLast?.[4]), Number(yearLast?.[1]), Number(yearLast?.[3])]
  if (isDay(year, other, one)) return { year, month: other, day: one }
  return yearFirst === null && isDay(year, one, other) ? { year, month: one, day: other } : null
}

export const numericDate: DateFinder = (tokens, at, sentence) => {
  const word = tokens.words[at] ?? ''
  if (word.length < 8) return []
  const parts = partsOfDigits(word)
  return parts === null
    ? []
    : [candidate(tokens, sentence, at, at + 1, calendarReading(parts.year, parts.month, parts.day))]
}
