/**
 * Every stretch of a document that may be a time expression, in reading order. A table says which finder each
 * word wakes, so that a token without meaning for dates costs one look-up. Where two finds share a token the
 * longer one stays, since the shorter has read only a part of the words (“2019” of “18 February 2019”).
 */
import {
  FEASTS_OF_EASTER,
  FIXED_HOLIDAYS,
  MONTH_NUMBERS,
  PARTS_OF_DAY,
  SEASON_NUMBERS,
  THANKSGIVING,
  UNITS,
  WEEKDAY_NUMBERS,
} from '../english/calendar-words.ts'
import type { TextDocument } from '../text/document.ts'
import { isRunningText } from '../text/paragraphs.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import { countdown } from './countdown.ts'
import type { DateCandidate, DateFinder } from './date-candidate.ts'
import {
  DAYS_FROM_PUBLICATION,
  dayFromPublication,
  partOfDayFromPublication,
} from './day-from-publication.ts'
import { dayOfMonth } from './day-of-month.ts'
import { decade } from './decade.ts'
import { holiday } from './holiday.ts'
import { joinedMonths } from './joined-months.ts'
import { monthAndDay } from './month-and-day.ts'
import { movableFeast } from './movable-feast.ts'
import { withoutWeekdaysOfDates, withRelativeYears, withSharedYears } from './neighbours.ts'
import { numericDate } from './numeric-date.ts'
import { seasonOrQuarter } from './season-or-quarter.ts'
import { withTimeOfDay } from './time-of-day.ts'
import { partOfDayFromFocus, unitPhrase } from './unit-phrases.ts'
import { weekday } from './weekday.ts'
import { yearAlone } from './year-alone.ts'

const FINDERS_BY_WORD: ReadonlyMap<string, readonly DateFinder[]> = (() => {
  const finders = new Map<string, DateFinder[]>()
  const wake = (word: string, finder: DateFinder): void => {
    finders.set(word, [...(finders.get(word) ?? []), finder])
  }
  for (const word of MONTH_NUMBERS.keys()) wake(word, monthAndDay)
  for (const word of WEEKDAY_NUMBERS.keys()) wake(word, weekday)
  for (const word of DAYS_FROM_PUBLICATION.keys()) wake(word, dayFromPublication)
  for (const word of PARTS_OF_DAY) {
    wake(word, partOfDayFromPublication)
    wake(word, partOfDayFromFocus)
  }
  wake('days', countdown)
  for (const word of UNITS.keys()) wake(word, unitPhrase)
  for (const word of SEASON_NUMBERS.keys()) wake(word, seasonOrQuarter)
  for (const word of ['quarter', 'q1', 'q2', 'q3', 'q4']) wake(word, seasonOrQuarter)
  for (const word of ['first', 'second', 'third', 'fourth']) wake(`${word}-quarter`, seasonOrQuarter)
  for (const phrase of FIXED_HOLIDAYS.keys()) {
    const [word = ''] = phrase.split(/ |'s/)
    if (!finders.get(word)?.includes(holiday)) wake(word, holiday)
  }
  for (const phrase of [...FEASTS_OF_EASTER.keys(), ...THANKSGIVING]) {
    const [word = ''] = phrase.split(' ')
    if (!finders.get(word)?.includes(movableFeast)) wake(word, movableFeast)
  }
  return finders
})()

const FINDERS_OF_NUMBERS: readonly DateFinder[] = [numericDate, yearAlone, decade, dayOfMonth]
const FINDERS_OF_JOINED: readonly DateFinder[] = [joinedMonths, decade]
const NONE: readonly DateFinder[] = []

const findersAt = (tokens: Tokens, at: number): readonly DateFinder[] => {
  const kind = tokens.kinds[at] ?? TokenKind.other
  if (kind === TokenKind.number) return FINDERS_OF_NUMBERS
  if (kind > TokenKind.number) return NONE
  const word = tokens.words[at] ?? ''
  return FINDERS_BY_WORD.get(word) ?? (word.length > 6 && word.includes('-') ? FINDERS_OF_JOINED : NONE)
}

const length = (found: readonly DateCandidate[]): number => (found.at(-1)?.to ?? 0) - (found[0]?.from ?? 0)

/** Adds what one finder found, unless it shares a token with something longer; what is shorter goes. */
const merge = (kept: (readonly DateCandidate[])[], found: readonly DateCandidate[]): void => {
  const from = found[0]?.from ?? 0
  for (let last = kept.at(-1); last !== undefined && (last.at(-1)?.to ?? 0) > from; last = kept.at(-1)) {
    if (length(last) >= length(found)) return
    kept.pop()
  }
  kept.push(found)
}

const inSentence = (tokens: Tokens, sentence: TokenRange, kept: (readonly DateCandidate[])[]): void => {
  for (let at = sentence.from; at < sentence.to; at++)
    for (const find of findersAt(tokens, at)) {
      const found = find(tokens, at, sentence)
      if (found.length > 0) merge(kept, found)
    }
}

/** Finds the candidates of a document; what is printed twice or points elsewhere is passed over. */
export const findCandidates = ({ tokens, paragraphs }: TextDocument): DateCandidate[] => {
  const kept: (readonly DateCandidate[])[] = []
  for (const { kind, sentences } of paragraphs) {
    if (!isRunningText(kind)) continue
    for (const sentence of sentences) inSentence(tokens, sentence, kept)
  }
  const found = withRelativeYears(
    tokens,
    withoutWeekdaysOfDates(tokens, withSharedYears(tokens, kept.flat())),
  )
  return found.map((candidate) => withTimeOfDay(tokens, candidate))
}
