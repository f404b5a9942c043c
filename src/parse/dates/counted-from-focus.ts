/** “two days later”, “the following day”, “that year”, “the previous month”: counted from the date in focus. */
import type { Edtf } from '../../model/edtf.ts'
import type { CalendarUnit } from '../english/calendar-words.ts'
import { dayNumberOf, edtfOf, isoOf, monthsFrom, weekOf } from './calendar.ts'
import type { DateRefiner } from './date-refiner.ts'
import type { Focus } from './focus.ts'

/** So many units on from the focus, as precise as both allow; `null` where the focus is too wide for the unit. */
const countOn = (focus: Focus, unit: CalendarUnit, count: number, exact: boolean): Edtf | null => {
  const { year, month, day } = focus
  const focusDay = month === null || day === null ? null : dayNumberOf(year, month, day)
  switch (unit) {
    case 'day':
      return focusDay === null ? null : isoOf(focusDay + count)
    case 'week':
    case 'fortnight': {
      if (focusDay === null) return null
      const weeks = unit === 'fortnight' ? count * 2 : count
      return exact ? `${isoOf(focusDay + weeks * 7)}~` : weekOf(focusDay, weeks)
    }
    case 'month': {
      if (month === null) return null
      const [onYear, onMonth] = monthsFrom(year, month, count)
      return edtfOf(onYear, onMonth)
    }
    case 'year':
      return edtfOf((count === 0 ? focus.namedYear : year) + count)
    default:
      return null
  }
}

export const countedFromFocus: DateRefiner = ({ reading }, { focus, published, narrative }) => {
  const resolved = (value: Edtf | null, from: 'focus' | 'publication' = 'focus') =>
    value === null ? null : { value, rule: 'counted-from-focus', from }
  if (reading.kind === 'unit-from-focus') {
    if (focus !== null) return resolved(countOn(focus, reading.unit, reading.count, false))
    // With nothing told before it, “the end of the year” is the year of publication.
    const ownPeriod = reading.count === 0 && reading.unit !== 'day' && !narrative
    return ownPeriod && published !== null
      ? resolved(isoOf(published).slice(0, reading.unit === 'year' ? 4 : 7), 'publication')
      : null
  }
  if (reading.kind !== 'counted' || reading.from !== 'focus' || focus === null) return null
  const value = countOn(focus, reading.unit, reading.count, true)
  return resolved(value !== null && reading.about && !value.endsWith('~') ? `${value}~` : value)
}
