/** “yesterday”, “last month”, “this week”, “three weeks ago”, “39 days until …”, “last summer”: counted from publication, as precise as the words. */
import type { Edtf } from '../../model/edtf.ts'
import type { CalendarUnit } from '../english/calendar-words.ts'
import {
  type DayNumber,
  edtfOf,
  FIRST_QUARTER,
  isoOf,
  monthsFrom,
  partsOf,
  weekdayNumber,
  weekOf,
} from './calendar.ts'
import { type Direction, type Reading, STEPS } from './date-candidate.ts'
import type { DateRefiner } from './date-refiner.ts'

/** The week, month, quarter, year or decade so many units on. */
const unitFrom = (published: DayNumber, unit: CalendarUnit, step: number): Edtf | null => {
  const { year, month } = partsOf(published)
  switch (unit) {
    case 'week':
      return weekOf(published, step)
    case 'weekend': {
      // On a Monday “this weekend” lies ahead; at a weekend it is now.
      const saturday = published - ((weekdayNumber(published) + 6) % 7) + 5 + step * 7
      return `${isoOf(saturday)}/${isoOf(saturday + 1)}`
    }
    case 'month': {
      const [onYear, onMonth] = monthsFrom(year, month, step)
      return edtfOf(onYear, onMonth)
    }
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + step
      return edtfOf(Math.floor(quarters / 4), FIRST_QUARTER + (quarters % 4))
    }
    case 'year':
      return edtfOf(year + step)
    case 'decade':
      return `${Math.floor(year / 10) + step}X`
    default:
      return null
  }
}

/** Days stay exact; weeks are about a day; months and years are as wide as their unit. */
const countFrom = (
  published: DayNumber,
  { unit, count, about }: Extract<Reading, { kind: 'counted' }>,
): Edtf | null => {
  const { year, month } = partsOf(published)
  switch (unit) {
    case 'day':
      return `${isoOf(published + count)}${about ? '~' : ''}`
    case 'week':
      return `${isoOf(published + count * 7)}~`
    case 'fortnight':
      return `${isoOf(published + count * 14)}~`
    case 'month': {
      const [onYear, onMonth] = monthsFrom(year, month, count)
      return `${edtfOf(onYear, onMonth)}${about ? '~' : ''}`
    }
    case 'year':
      return `${edtfOf(year + count)}${about ? '~' : ''}`
    case 'decade':
      return `${edtfOf(year + count * 10)}~`
    default:
      return null
  }
}

/** The season's year: “last summer” is the last one that is over, “this” and “next” the coming or present one. */
const seasonFrom = (published: DayNumber, season: number, direction: Direction): Edtf => {
  const { year, month } = partsOf(published)
  if (season >= FIRST_QUARTER) return edtfOf(year + STEPS[direction], season)
  const lastMonth = [5, 8, 11, 14][season - 21] ?? 5
  const over = month > lastMonth || (season === 24 && month > 2)
  if (direction === 'last') return edtfOf(over && season !== 24 ? year : year - 1, season)
  return edtfOf(
    direction === 'next' && over ? year + 1 : season === 24 && month <= 2 ? year - 1 : year,
    season,
  )
}

export const countedFromPublication: DateRefiner = ({ reading }, { published, narrative }) => {
  // A history's “today” and “two years ago” are those of whoever speaks in it.
  if (published === null || narrative) return null
  const resolved = (value: Edtf | null) =>
    value === null ? null : { value, rule: 'counted-from-publication', from: 'publication' as const }
  switch (reading.kind) {
    case 'day-from-publication':
      return resolved(isoOf(published + reading.days))
    case 'unit-from-publication':
      return resolved(unitFrom(published, reading.unit, STEPS[reading.direction]))
    case 'countdown':
      return { value: isoOf(published + reading.days), rule: 'countdown', from: 'publication' }
    case 'counted':
      return reading.from === 'publication' ? resolved(countFrom(published, reading)) : null
    case 'season':
      return reading.direction === null
        ? null
        : resolved(seasonFrom(published, reading.season, reading.direction))
    default:
      return null
  }
}
