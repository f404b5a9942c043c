/** What finders hand to refiners: words that may be a time expression, and what they say themselves. */

import type { Span } from '../../model/span.ts'
import type { CalendarUnit } from '../english/calendar-words.ts'
import { spanOfRange } from '../text/document.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'

export type Direction = 'last' | 'this' | 'next'

/** How many units on from the present one a direction goes. */
export const STEPS: Readonly<Record<Direction, number>> = { last: -1, this: 0, next: 1 }

/** A feast on another day each year: days from Easter Sunday, or Thanksgiving. */
export type Feast = { readonly of: 'easter'; readonly days: number } | { readonly of: 'thanksgiving' }

/** What the words say, before anything is counted from anywhere. Months from 1, weekdays from Sunday = 0. */
export type Reading =
  /** “18 February 2019”, “March 29”, “in August”, “1981”, “the 18th”; `ofThatYear`: “August of that year”. */
  | {
      readonly kind: 'calendar'
      readonly year: number | null
      readonly month: number | null
      readonly day: number | null
      readonly direction: Direction | null
      readonly ofThatYear: boolean
      /** “January of last year”: years from that of publication; `null` where the words do not say. */
      readonly yearStep: number | null
      /** “Thursday, 21 February”: the weekday that the day must be. */
      readonly weekday: number | null
    }
  /** “summer 2018”, “last winter”, “before the summer”, “the third quarter of 2012”: by its number in EDTF. */
  | {
      readonly kind: 'season'
      readonly season: number
      readonly year: number | null
      readonly direction: Direction | null
    }
  /** “Good Friday”, “last Easter”, “Thanksgiving 2018” */
  | {
      readonly kind: 'feast'
      readonly feast: Feast
      readonly year: number | null
      readonly direction: Direction | null
    }
  /** “the 1990s” */
  | { readonly kind: 'decade'; readonly decade: number }
  /** “on Monday”, “next Friday”, “Monday of last week” */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly direction: Direction | 'last week' | null
    }
  /** “yesterday”, “this morning”: days from publication. */
  | { readonly kind: 'day-from-publication'; readonly days: number }
  /** “last month”, “this week” */
  | { readonly kind: 'unit-from-publication'; readonly unit: CalendarUnit; readonly direction: Direction }
  /** “three weeks ago”, “two days later”: negative counts go back. */
  | {
      readonly kind: 'counted'
      readonly from: 'publication' | 'focus'
      readonly unit: CalendarUnit
      readonly count: number
      readonly about: boolean
    }
  /** “the following day”, “that year”, “the previous month”: units from the date in focus. */
  | { readonly kind: 'unit-from-focus'; readonly unit: CalendarUnit; readonly count: number }
  /** “39 days until …”: the day is that many days before one that other words name. */
  | { readonly kind: 'countdown'; readonly days: number }

export interface DateCandidate extends Span {
  /** First token, and the one after the last. */
  readonly from: number
  readonly to: number
  readonly sentence: TokenRange
  readonly reading: Reading
  /** `11:00`, where the words name a time of that day. */
  readonly time: string | null
}

/** Looks at the words around a token that may be the head of a time expression. */
export type DateFinder = (tokens: Tokens, at: number, sentence: TokenRange) => readonly DateCandidate[]

/** A candidate without a time of day. */
export const candidate = (
  tokens: Tokens,
  sentence: TokenRange,
  from: number,
  to: number,
  reading: Reading,
): DateCandidate => ({
  from,
  to,
  ...spanOfRange(tokens, { from, to }),
  sentence,
  reading,
  time: null,
})

/** Two candidates for the two ends of a range that is one token, “1957-58”: each spans its own side of the mark. */
export const bothEnds = (
  tokens: Tokens,
  sentence: TokenRange,
  at: number,
  to: number,
  readings: readonly [Reading, Reading],
): readonly [DateCandidate, DateCandidate] => {
  const start = tokens.starts[at] ?? 0
  const mark = start + Math.max(1, (tokens.words[at] ?? '').search(/[-/]/))
  return [
    { ...candidate(tokens, sentence, at, to, readings[0]), end: mark },
    { ...candidate(tokens, sentence, at, to, readings[1]), start: mark + 1 },
  ]
}

/** The reading of a day, month or year. */
export const calendarReading = (
  year: number | null,
  month: number | null,
  day: number | null,
  more: { readonly direction?: Direction | null; readonly ofThatYear?: boolean } = {},
): Reading => ({
  kind: 'calendar',
  year,
  month,
  day,
  direction: more.direction ?? null,
  ofThatYear: more.ofThatYear ?? false,
  yearStep: null,
  weekday: null,
})
