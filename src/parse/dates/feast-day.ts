/** The day of a movable feast: in the year that is named, in that of the story, or on the side of publication that the tense says. */
import { type DayNumber, dayNumberOf, isoOf, partsOf, weekdayNumber } from './calendar.ts'
import type { Feast } from './date-candidate.ts'
import type { DateRefiner } from './date-refiner.ts'
import { tenseAround } from './tense.ts'

const THURSDAY = 4

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm of Nature, 20 April 1876). */
export const easterSunday = (year: number): DayNumber => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451)
  const days = moon + toSunday - 7 * late + 114
  return dayNumberOf(year, Math.floor(days / 31), (days % 31) + 1)
}

/** The fourth Thursday of November. */
export const thanksgiving = (year: number): DayNumber => {
  const first = dayNumberOf(year, 11, 1)
  return first + ((THURSDAY - weekdayNumber(first) + 7) % 7) + 21
}

const dayOf = (feast: Feast, year: number): DayNumber =>
  feast.of === 'easter' ? easterSunday(year) + feast.days : thanksgiving(year)

export const feastDay: DateRefiner = (found, { tokens, published, focus, narrative }) => {
  const { reading } = found
  if (reading.kind !== 'feast') return null
  const { feast, year, direction } = reading
  if (year !== null) return { value: isoOf(dayOf(feast, year)), rule: 'feast-day', from: 'words' }
  if (narrative)
    return focus === null
      ? null
      : { value: isoOf(dayOf(feast, focus.year)), rule: 'feast-day', from: 'focus' }
  if (published === null) return null
  const now = partsOf(published).year
  const days = [now - 1, now, now + 1].map((one) => dayOf(feast, one))
  const tense = tokens.words[found.from - 1] === 'since' ? 'past' : tenseAround(tokens, found)
  const last = days.filter((day) => day <= published).at(-1)
  const next = days.find((day) => day >= published)
  const ahead = direction === 'next' || (direction !== 'last' && tense === 'ahead')
  const past = direction === 'last' || (direction === null && tense === 'past')
  const nearest = [...days].sort((a, b) => Math.abs(a - published) - Math.abs(b - published))[0]
  const day = direction === 'this' ? days[1] : ahead ? next : past ? last : nearest
  return day === undefined ? null : { value: isoOf(day), rule: 'feast-day', from: 'publication' }
}
