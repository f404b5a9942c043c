/**
 * “on Monday” in a report: with a past verb the last one up to the day of publication, with a verb of what is to
 * come the next one. “last Friday” is never the day itself; “next Friday” is the one of next week, or further off.
 */
import { isoOf, weekdayNumber } from './calendar.ts'
import type { DateRefiner } from './date-refiner.ts'
import { tenseAround } from './tense.ts'

export const weekdayNearPublication: DateRefiner = (found, { tokens, published }) => {
  const { reading } = found
  if (reading.kind !== 'weekday' || published === null) return null
  const back = (weekdayNumber(published) - reading.weekday + 7) % 7
  const ahead = back === 0 ? 7 : 7 - back
  const monday = published - ((weekdayNumber(published) + 6) % 7)
  const dayOfWeek = (reading.weekday + 6) % 7
  const at = (day: number) => ({
    value: isoOf(day),
    rule: 'weekday-near-publication',
    from: 'publication' as const,
  })
  switch (reading.direction) {
    case 'last':
      return at(published - (back === 0 ? 7 : back))
    // The week begins on Monday: “next Friday” said on a Tuesday is ten days off.
    case 'next':
      return at(monday + 7 + dayOfWeek)
    case 'last week':
      return at(monday - 7 + dayOfWeek)
    case 'this':
      return at(back === 0 || tenseAround(tokens, found) === 'past' ? published - back : published + ahead)
    case null:
      return at(
        tenseAround(tokens, found) === 'ahead' ? published + (back === 0 ? 0 : ahead) : published - back,
      )
  }
}
