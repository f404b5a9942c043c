import type { Span } from '../../model/span.ts'

/** Words that may be a time expression, with what they say themselves told from what was guessed. */
export interface DateCandidate extends Span {
  readonly text: string
  /** The parts that the words name. Months count from 1, weekdays from Sunday = 0. */
  readonly known: {
    readonly year?: number
    readonly month?: number
    readonly day?: number
    readonly weekday?: number
  }
  /** The day that the words point at when counted from the anchor; `null` where there was no anchor to count from. */
  readonly counted: string | null
  /** The sentence the words stand in. */
  readonly sentence: string
}

/** A candidate that a refiner has given its value: EDTF, and the refiner's name. */
export interface ResolvedDate {
  readonly value: string
  readonly rule: string
}

/**
 * Decides what a candidate means. `null` leaves it to the next refiner; `'not-a-date'` throws it out.
 *
 * @param published first day of the publication date, ISO, or `null` when it is not known
 */
export type DateRefiner = (
  candidate: DateCandidate,
  published: string | null,
) => ResolvedDate | 'not-a-date' | null
