/** What an expression says of a day once the day of publication is supposed: “on Monday”, “yesterday”, “a fortnight ago”, “March 29”. */

import { type DayNumber, dayNumberOf, partsOf, weekdayNumber } from '../parse/dates/calendar.ts'
import type { Reading } from '../parse/dates/date-candidate.ts'
import type { Tense } from '../parse/dates/tense.ts'
import { fallsOn, yearsBeside } from '../parse/dates/year-of-weekday.ts'
import type { CalendarUnit } from '../parse/english/calendar-words.ts'

export type DayClue =
  /** `over`: a part of the day that is over when it is told of, “on Wednesday night”. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly ahead: boolean; readonly over: boolean }
  | { readonly kind: 'offset'; readonly days: number }
  /** Weeks are counted roughly: the day may be `give` days off. */
  | { readonly kind: 'about'; readonly days: number; readonly give: number }
  | CalendarClue

/** A day by its name, which is no farther from publication for being told of on another day. */
export interface CalendarClue {
  readonly kind: 'calendar'
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly weekday: number | null
  /** What happened on it is told as past. */
  readonly past: boolean
}

const DAYS: ReadonlyMap<CalendarUnit, number> = new Map([
  ['day', 1],
  ['week', 7],
  ['fortnight', 14],
])
/** More weeks than these are too rough to date by. */
const MOST_DAYS = 28
const GIVE = 2

type Counted = Extract<Reading, { kind: 'counted' }>

const clueOfCount = ({ from, unit, count, about }: Counted): DayClue | null => {
  const length = DAYS.get(unit)
  if (from !== 'publication' || length === undefined) return null
  const days = count * length
  if (unit === 'day' && !about) return { kind: 'offset', days }
  return Math.abs(days) > MOST_DAYS ? null : { kind: 'about', days, give: GIVE }
}

/** The clue in a reading; `null` where it names no single day, or counts from the date in focus. */
export const clueOf = (reading: Reading, tense: Tense, words: string): DayClue | null => {
  switch (reading.kind) {
    case 'weekday':
      if (reading.direction !== null) return null
      return {
        kind: 'weekday',
        weekday: reading.weekday,
        ahead: tense === 'ahead',
        over: /\b(?:night|evening)$/i.test(words) && tense !== 'ahead',
      }
    case 'day-from-publication':
      return { kind: 'offset', days: reading.days }
    case 'counted':
      return clueOfCount(reading)
    case 'calendar': {
      const { year, month, day, weekday } = reading
      return month === null || day === null || reading.ofThatYear
        ? null
        : { kind: 'calendar', year, month, day, weekday, past: tense === 'past' }
    }
    default:
      return null
  }
}

/**
 * The day that a clue means in an article of the day `published`; a day without a year is the nearest one that its
 * tense and weekday allow, and `null` where no such day is near.
 */
export const dayOfClue = (clue: DayClue, published: DayNumber): DayNumber | null => {
  switch (clue.kind) {
    case 'offset':
    case 'about':
      return published + clue.days
    case 'weekday': {
      const back = (weekdayNumber(published) - clue.weekday + 7) % 7
      return clue.ahead && back > 0 ? published + 7 - back : published - back
    }
    case 'calendar': {
      const { year, month, day, weekday, past } = clue
      if (year !== null) return fallsOn(year, month, day, null) ? dayNumberOf(year, month, day) : null
      const days = yearsBeside(partsOf(published).year, 1)
        .filter((candidate) => fallsOn(candidate, month, day, weekday))
        .map((candidate) => dayNumberOf(candidate, month, day))
      const behind = past ? days.filter((one) => one <= published) : []
      return nearest(behind.length > 0 ? behind : days, published)
    }
  }
}

const nearest = (days: readonly DayNumber[], to: DayNumber): DayNumber | null =>
  [...days].sort((a, b) => Math.abs(a - to) - Math.abs(b - to))[0] ?? null

const daysAround = (day: DayNumber, give: number): readonly DayNumber[] =>
  Array.from({ length: 2 * give + 1 }, (_, index) => day - give + index)

/** By how many days a clue may be off. */
export const giveOf = (clue: DayClue): number => (clue.kind === 'about' ? clue.give : 0)

/** The days of publication for which a clue means `day`. */
export const publicationsFor = (clue: DayClue, day: DayNumber): readonly DayNumber[] => {
  switch (clue.kind) {
    case 'offset':
      return [day - clue.days]
    case 'about':
      return daysAround(day - clue.days, clue.give)
    case 'weekday':
      if (weekdayNumber(day) !== clue.weekday) return []
      return [0, 1, 2, 3, 4, 5, 6].map((days) => (clue.ahead ? day - days : day + days))
    case 'calendar':
      return []
  }
}
