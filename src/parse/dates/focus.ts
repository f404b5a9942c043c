/**
 * The date a narrative has reached: what “two days later”, “that year” and “in April” are counted from. It is the
 * last date that the text named or that was worked out, with the paragraph it stood in.
 */
import type { Edtf } from '../../model/edtf.ts'

export interface Focus {
  readonly value: Edtf
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  /** Token after the expression that gave it. */
  readonly at: number
  /** Whether its words named the year themselves. */
  readonly stated: boolean
}

const SIMPLE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/

/** The focus that a value leaves behind; `previous` where it places nothing (decades, intervals, seasons keep their year). */
export const focusAfter = (
  previous: Focus | null,
  value: Edtf,
  at: number,
  stated: boolean,
): Focus | null => {
  const match = value.includes('/') ? null : SIMPLE.exec(value)
  if (match === null) return previous
  const month = match[2] === undefined ? null : Number(match[2])
  const season = month !== null && month > 12
  return {
    value,
    year: Number(match[1]),
    month: season ? null : month,
    day: season || match[3] === undefined ? null : Number(match[3]),
    at,
    stated,
  }
}
