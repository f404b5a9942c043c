import type { Edtf } from './edtf.ts'
import type { TextSpan } from './span.ts'

/** `stated`: the words name the whole date themselves. `resolved`: worked out against an anchor. */
export const DATE_BASES = ['stated', 'resolved'] as const

export type DateBasis = (typeof DATE_BASES)[number]

export const ANCHORS = ['publication', 'focus'] as const

/** The known date that a relative expression was counted from. */
export interface Anchor {
  readonly date: Edtf
  readonly of: (typeof ANCHORS)[number]
}

/** Words such as “on Wednesday night” and the date they mean. */
export interface TimeExpression extends TextSpan {
  readonly value: Edtf
  readonly basis: DateBasis
  /** The rule that gave the value, by the name of its file: `weekday-near-publication`. */
  readonly rule: string
  /** `null` where the words need none. */
  readonly anchor: Anchor | null
}
