/** What chrono takes for dates and no reader would: durations, ages, times of day alone, the *Today* programme. */
import type { DateRefiner } from './date-candidate.ts'

const DURATION =
  /^(?:for\s|within\s|in\s+the\s|\d+\s+(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)$)/i
const NOW = /^(?:now|the moment)$/i
const PROGRAMME = /\bToday (?:programme|show)\b/

export const notADate: DateRefiner = ({ text, known, sentence }) => {
  if (DURATION.test(text) || NOW.test(text)) return 'not-a-date'
  if (text === 'Today' && PROGRAMME.test(sentence)) return 'not-a-date'
  const names = known.year ?? known.month ?? known.day ?? known.weekday
  return names === undefined ? 'not-a-date' : null
}
