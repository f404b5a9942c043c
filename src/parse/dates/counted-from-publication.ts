/** “yesterday”, “last week”, “two days ago”: counted from the publication date, at the precision of the words. */
import type { DateRefiner } from './date-candidate.ts'

export const countedFromPublication: DateRefiner = ({ text, counted }) => {
  if (counted === null) return 'not-a-date'
  const precision = /\byears?\b/i.test(text) ? 4 : /\bmonths?\b/i.test(text) ? 7 : 10
  return { value: counted.slice(0, precision), rule: 'counted-from-publication' }
}
