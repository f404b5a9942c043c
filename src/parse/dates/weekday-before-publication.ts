/** “on Monday” in a report of what happened: the last Monday up to the day of publication. */
import type { DateRefiner } from './date-candidate.ts'

const DAY = 86_400_000
const AHEAD = /\b(?:next|coming)\b/i

export const weekdayBeforePublication: DateRefiner = ({ text, known }, published) => {
  if (published === null || known.weekday === undefined || known.day !== undefined || AHEAD.test(text))
    return null
  const reference = new Date(`${published}T00:00Z`)
  const back = (reference.getUTCDay() - known.weekday + 7) % 7
  const value = new Date(reference.getTime() - back * DAY).toISOString().slice(0, 10)
  return { value, rule: 'weekday-before-publication' }
}
