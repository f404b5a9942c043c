/**
 * “On September 1” after “1939”, “in April”, “on the 18th”, “that Monday”: partial dates in a text that tells of
 * the past go on from the date in focus. A month much earlier in the year than the one in focus begins the next.
 */
import { dayNumberOf, edtfOf, isoOf, weekdayNumber } from './calendar.ts'
import type { DateRefiner } from './date-refiner.ts'
import type { Focus } from './focus.ts'
import { fallsOn, yearsBeside } from './year-of-weekday.ts'

/** How many months back a partial date may lie before it is taken for the next year's. */
const FURTHEST_BACK = 8
/** So many years off a day may lie that must fall on a weekday. */
const FURTHEST_BY_WEEKDAY = 2

const yearFor = (focus: Focus, month: number, ofThatYear: boolean): number => {
  if (ofThatYear) return focus.namedYear
  return focus.month !== null && focus.month - month >= FURTHEST_BACK ? focus.year + 1 : focus.year
}

export const dateInNarrative: DateRefiner = ({ reading }, { focus, narrative, published }) => {
  if (focus === null) return null
  const resolved = (value: string) => ({ value, rule: 'date-in-narrative', from: 'focus' as const })
  if (reading.kind === 'weekday') {
    if (!narrative || focus.month === null || focus.day === null || published === null) return null
    const from = dayNumberOf(focus.year, focus.month, focus.day)
    const ahead = (reading.weekday - weekdayNumber(from) + 7) % 7
    return resolved(isoOf(from + ahead))
  }
  if (reading.kind === 'season') {
    if (!narrative || reading.direction !== 'this') return null
    return resolved(edtfOf(focus.year, reading.season))
  }
  if (reading.kind !== 'calendar' || reading.year !== null || reading.yearStep !== null) return null
  if (!narrative && !reading.ofThatYear && reading.month !== null) return null
  if (reading.direction !== null && published !== null && !narrative) return null
  const month = reading.month ?? focus.month
  if (month === null) return null
  const { day, weekday } = reading
  const expected = yearFor(focus, month, reading.ofThatYear)
  const reach = weekday === null || reading.ofThatYear ? 0 : FURTHEST_BY_WEEKDAY
  const year = yearsBeside(expected, reach).find((one) => day === null || fallsOn(one, month, day, weekday))
  return year === undefined ? null : resolved(edtfOf(year, month, day))
}
