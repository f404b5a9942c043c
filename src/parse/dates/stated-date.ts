/** “18 February 2019”, “February 2019”, “1981”, “summer 2018”, “the 1990s”: the words name the year themselves. */
import { edtfOf, isDay } from './calendar.ts'
import type { DateRefiner } from './date-refiner.ts'

export const statedDate: DateRefiner = ({ reading }) => {
  const stated = (value: string) => ({ value, rule: 'stated-date', from: 'words' as const })
  switch (reading.kind) {
    case 'decade':
      return stated(`${reading.decade}X`)
    case 'season':
      return reading.year === null ? null : stated(edtfOf(reading.year, reading.season))
    case 'calendar': {
      const { year, month, day } = reading
      if (year === null) return null
      if (month !== null && day !== null && !isDay(year, month, day)) return null
      return stated(edtfOf(year, month, day))
    }
    default:
      return null
  }
}
