/**
 * One article's time expressions. Candidates come from one finder; refiners judge each in this order,
 * and the first that decides is believed:
 *
 * 1. not-a-date                    before anything is resolved
 * 2. calendar-date                 needs no anchor, so it never waits for one
 * 3. date-near-publication         day and month, no year
 * 4. weekday-before-publication    chrono would send “on Monday” to either side
 * 5. counted-from-publication      everything else that is relative
 */
import { parseEdtf } from '../../model/edtf.ts'
import type { PublicationDate } from '../../model/publication-date.ts'
import type { TimeExpression } from '../../model/time-expression.ts'
import type { TextDocument } from '../text/document.ts'
import { calendarDate } from './calendar-date.ts'
import { chronoCandidates } from './chrono-candidates.ts'
import { countedFromPublication } from './counted-from-publication.ts'
import type { DateRefiner } from './date-candidate.ts'
import { dateNearPublication } from './date-near-publication.ts'
import { notADate } from './not-a-date.ts'
import { weekdayBeforePublication } from './weekday-before-publication.ts'

const REFINERS: readonly DateRefiner[] = [
  notADate,
  calendarDate,
  dateNearPublication,
  weekdayBeforePublication,
  countedFromPublication,
]

/** Finds and resolves every time expression, in reading order. What needs an anchor is left out where there is none. */
export const findDates = (document: TextDocument, published: PublicationDate | null): TimeExpression[] => {
  const day = published === null ? null : (parseEdtf(published.date)?.firstDay ?? null)
  const found: TimeExpression[] = []
  for (const candidate of chronoCandidates(document, day)) {
    for (const refine of REFINERS) {
      const resolved = refine(candidate, day)
      if (resolved === null) continue
      if (resolved === 'not-a-date' || parseEdtf(resolved.value) === null) break
      const stated = resolved.rule === 'calendar-date'
      found.push({
        start: candidate.start,
        end: candidate.end,
        text: candidate.text,
        value: resolved.value,
        basis: stated ? 'stated' : 'resolved',
        rule: resolved.rule,
        anchor: stated || published === null ? null : { date: published.date, of: 'publication' },
      })
      break
    }
  }
  return found
}
