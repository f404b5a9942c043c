/** What an expression says of a day once the day of publication is supposed: “on Monday”, “yesterday”, “March 29”. */
import { type DayNumber, dayNumberOf, isDay, partsOf, weekdayNumber } from '../parse/dates/calendar.ts'
import type { Reading } from '../parse/dates/date-candidate.ts'
import type { Tense } from '../parse/dates/tense.ts'

export type DayClue =
  /** `over`: a part of the day that is over when it is told of, “on Wednesday night”. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly ahead: boolean; readonly over: boolean }
  | { readonly kind: 'offset'; readonly days: number }
  | { readonly kind: 'calendar'; readonly year: number | null; readonly month: number; readonly day: number }

export type CalendarClue = Extract<DayClue, { kind: 'calendar' }>

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
      return reading.from === 'publication' && reading.unit === 'day' && !reading.about
        ? { kind: 'offset', days: reading.count }
        : null
    case 'calendar':
      return reading.month === null || reading.day === null || reading.ofThatYear
        ? null
        : { kind: 'calendar', year: reading.year, month: reading.month, day: reading.day }
    default:
      return null
  }
}

/** The day that a clue means in an article of the day `published`; a day without a year is the nearest one. */
export const dayOfClue = (clue: DayClue, published: DayNumber): DayNumber | null => {
  switch (clue.kind) {
    case 'offset':
      return published + clue.days
    case 'weekday': {
      const back = (weekdayNumber(published) - clue.weekday + 7) % 7
      return clue.ahead && back > 0 ? published + 7 - back : published - back
    }
    case 'calendar': {
      const { year, month, day } = clue
      if (year !== null) return isDay(year, month, day) ? dayNumberOf(year, month, day) : null
      const now = partsOf(published).year
      const days = [now - 1, now, now + 1]
        .filter((candidate) => isDay(candidate, month, day))
        .map((candidate) => dayNumberOf(candidate, month, day))
      return days.sort((a, b) => Math.abs(a - published) - Math.abs(b - published))[0] ?? null
    }
  }
}

/** The days of publication for which a clue means `day`. */
export const publicationsFor = (clue: DayClue, day: DayNumber): readonly DayNumber[] => {
  switch (clue.kind) {
    case 'offset':
      return [day - clue.days]
    case 'weekday':
      if (weekdayNumber(day) !== clue.weekday) return []
      return [0, 1, 2, 3, 4, 5, 6].map((days) => (clue.ahead ? day - days : day + days))
    case 'calendar':
      return []
  }
}
