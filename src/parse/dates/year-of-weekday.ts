/** “Sunday, 20 August”: only some years have the day on that weekday. */
import { dayNumberOf, isDay, weekdayNumber } from './calendar.ts'

/** Whether the calendar has the day in that year, on that weekday where one is named. */
export const fallsOn = (year: number, month: number, day: number, weekday: number | null): boolean =>
  isDay(year, month, day) && (weekday === null || weekdayNumber(dayNumberOf(year, month, day)) === weekday)

/** A year and those beside it, the nearest first. */
export const yearsBeside = (year: number, reach: number): readonly number[] => {
  const years = [year]
  for (let step = 1; step <= reach; step++) years.push(year - step, year + step)
  return years
}
