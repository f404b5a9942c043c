/** Whether a text tells of times long before its publication: a history, and not a report of the week. */
import type { DateCandidate } from './date-candidate.ts'

const YEARS_BACK = 2

/**
 * Full dates and months of years long past, weighed against the words of a report: weekdays, “yesterday”, “last
 * week”. Without a publication date there is nothing else to count from, so every text is a narrative.
 */
export const isNarrative = (candidates: readonly DateCandidate[], publishedYear: number | null): boolean => {
  if (publishedYear === null) return true
  let past = 0
  let reported = 0
  for (const { reading } of candidates)
    if (reading.kind === 'calendar') {
      if (reading.year !== null && reading.month !== null && reading.year <= publishedYear - YEARS_BACK)
        past++
    } else if (reading.kind === 'weekday' || reading.kind === 'day-from-publication') reported++
    else if (reading.kind === 'unit-from-publication') reported++
  return past > reported
}
