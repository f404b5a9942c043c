/**
 * One article's time expressions. Candidates come from small finders; refiners judge each in reading order, and
 * the first that decides is believed; what nobody decides is no date, or cannot be placed:
 *
 * 1. stated-date                 needs no anchor, so it never waits for one
 * 2. feast-day                   the only one that knows Easter; counts from words, story or publication itself
 * 3. date-in-narrative           before publication is asked, for a history counts from what it tells
 * 4. counted-from-focus          “two days later” never means publication
 * 5. weekday-near-publication    the tense says on which side
 * 6. date-near-publication       day or month without a year
 * 7. season-near-publication     season without a year
 * 8. counted-from-publication    everything else that is relative
 *
 * What was resolved is the focus of what follows, so the order of the text matters too.
 */
import { parseEdtf } from '../../model/edtf.ts'
import type { PublicationDate } from '../../model/publication-date.ts'
import type { TimeExpression } from '../../model/time-expression.ts'
import type { TextDocument } from '../text/document.ts'
import { partsOf } from './calendar.ts'
import { countedFromFocus } from './counted-from-focus.ts'
import { countedFromPublication } from './counted-from-publication.ts'
import type { DateCandidate } from './date-candidate.ts'
import { dateInNarrative } from './date-in-narrative.ts'
import { dateNearPublication } from './date-near-publication.ts'
import type { DateRefiner, DatingContext, ResolvedDate } from './date-refiner.ts'
import { feastDay } from './feast-day.ts'
import { findCandidates } from './find-candidates.ts'
import { type Focus, focusAfter } from './focus.ts'
import { isNarrative } from './narrative.ts'
import { publicationDay } from './publication-day.ts'
import { seasonNearPublication } from './season-near-publication.ts'
import { statedDate } from './stated-date.ts'
import { weekdayNearPublication } from './weekday-near-publication.ts'

const REFINERS: readonly DateRefiner[] = [
  statedDate,
  feastDay,
  dateInNarrative,
  countedFromFocus,
  weekdayNearPublication,
  dateNearPublication,
  seasonNearPublication,
  countedFromPublication,
]

/** An expression within so many tokens of its sentence's start opens it: “By the end of 1943”. */
const OPENING = 4

const refine = (found: DateCandidate, context: DatingContext): ResolvedDate | null => {
  for (const refiner of REFINERS) {
    const resolved = refiner(found, context)
    if (resolved === null) continue
    const day = found.time !== null && /^\d{4}-\d\d-\d\d$/.test(resolved.value)
    const value = day ? `${resolved.value}T${found.time}` : resolved.value
    return parseEdtf(value) === null ? null : { ...resolved, value }
  }
  return null
}

/** The span of the words, with the “on” before them, and white space as it stands. */
const spanOf = ({ tokens }: DatingContext, { from, start, end, sentence }: DateCandidate) => {
  const on = from > sentence.from && tokens.words[from - 1] === 'on'
  const first = on ? (tokens.starts[from - 1] ?? start) : start
  return { start: first, end, text: tokens.text.slice(first, end) }
}

/** Finds and resolves every time expression, in reading order. What needs an anchor is left out where there is none. */
export const findDates = (document: TextDocument, published: PublicationDate | null): TimeExpression[] => {
  const candidates = findCandidates(document)
  const day = publicationDay(published)
  const narrative = isNarrative(candidates, day === null ? null : partsOf(day).year)
  const dates: TimeExpression[] = []
  let told: Focus | null = null
  let latest: { readonly focus: Focus | null; readonly sentence: number } | null = null
  for (const found of candidates) {
    // “joined in the summer of 1943 and left two years later” counts from its own sentence, be it an aside.
    const aside = found.reading.kind === 'counted' && latest?.sentence === found.sentence.from
    const focus: Focus | null = (aside ? latest?.focus : null) ?? told
    const context: DatingContext = { tokens: document.tokens, published: day, focus, narrative }
    const resolved = refine(found, context)
    if (resolved === null) continue
    const anchor =
      resolved.from === 'publication' && published !== null
        ? ({ date: published.date, of: 'publication' } as const)
        : resolved.from === 'focus' && focus !== null
          ? ({ date: focus.value, of: 'focus' } as const)
          : null
    dates.push({
      ...spanOf(context, found),
      value: resolved.value,
      basis: resolved.from === 'words' ? 'stated' : 'resolved',
      rule: resolved.rule,
      anchor,
    })
    latest = { focus: focusAfter(null, resolved.value, true), sentence: found.sentence.from }
    // A report has no story that an aside could interrupt.
    const moves = !narrative || found.from - found.sentence.from <= OPENING
    told = focusAfter(told, resolved.value, moves)
  }
  return dates
}
