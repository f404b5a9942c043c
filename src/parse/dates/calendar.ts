/** Arithmetic on days, counted from 1970-01-01, in the proleptic Gregorian calendar. No time zone comes into it. */
import { daysInMonth } from '../../model/edtf.ts'

const DAY = 86_400_000

/** The number of the first quarter in EDTF, which stands in the place of a month. */
export const FIRST_QUARTER = 33

/** A day as a whole number: 1970-01-01 is 0. */
export type DayNumber = number

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

/** The day number of an ISO day. */
export const dayNumber = (iso: string): DayNumber => Date.parse(`${iso}T00:00Z`) / DAY

/** A day number from its parts, which must name a day of the calendar. */
export const dayNumberOf = (year: number, month: number, day: number): DayNumber =>
  Date.UTC(year, month - 1, day) / DAY

/** The ISO day of a day number. */
export const isoOf = (day: DayNumber): string => new Date(day * DAY).toISOString().slice(0, 10)

/** The weekday of a day number, from Sunday = 0. */
export const weekdayNumber = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7

/** A day by its parts; months from 1. */
export interface CalendarParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

export const partsOf = (day: DayNumber): CalendarParts => {
  const date = new Date(day * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Whether the calendar has such a day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** A year, month or day as EDTF, at the precision of the parts that are known. */
export const edtfOf = (year: number, month: number | null = null, day: number | null = null): string =>
  `${pad(year, 4)}${month === null ? '' : `-${pad(month)}`}${month === null || day === null ? '' : `-${pad(day)}`}`

/** A month counted on or back from another: `[2019, 1]` and -1 give `[2018, 12]`. */
export const monthsFrom = (year: number, month: number, count: number): readonly [number, number] => {
  const months = year * 12 + (month - 1) + count
  return [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1]
}

/** The week, Monday to Sunday, around a day and `weeks` further on, as an EDTF interval. */
export const weekOf = (day: DayNumber, weeks: number): string => {
  const monday = day - ((weekdayNumber(day) + 6) % 7) + weeks * 7
  return `${isoOf(monday)}/${isoOf(monday + 6)}`
}
