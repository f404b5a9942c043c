import type { Edtf } from '../../model/edtf.ts'
import type { Tokens } from '../text/tokens.ts'
import type { DayNumber } from './calendar.ts'
import type { DateCandidate } from './date-candidate.ts'
import type { Focus } from './focus.ts'

/** What a refiner may count from. */
export interface DatingContext {
  readonly tokens: Tokens
  /** The day of publication; `null` when it is not known to the day. */
  readonly published: DayNumber | null
  readonly focus: Focus | null
  /** Whether the text tells of times long before its publication, so that partial dates go on from those before them. */
  readonly narrative: boolean
}

/** A candidate's value, the refiner that gave it, and what it was counted from. */
export interface ResolvedDate {
  readonly value: Edtf
  readonly rule: string
  readonly from: 'words' | 'publication' | 'focus'
}

/** Decides what a candidate means; `null` leaves it to the next refiner. */
export type DateRefiner = (candidate: DateCandidate, context: DatingContext) => ResolvedDate | null
