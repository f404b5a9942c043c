/**
 * The date a narrative has reached: what “two days later”, “that year” and “in April” are counted from. It is the
 * last date that the text named or that was worked out.
 */
import type { Edtf } from '../../model/edtf.ts'

export interface Focus {
  readonly value: Edtf
  readonly year: number
  /** The year that was named last, be it in an aside: what “that year” means. */
  readonly namedYear: number
  readonly month: number | null
  readonly day: number | null
}

const SIMPLE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/

/**
 * A year, season or quarter alone moves the narrative only where it opens its sentence. Elsewhere it is an aside: “as he admitted in
 * 2005”, “the army raised in 1932”, “elections planned for 1976”.
 */
const isAside = (previous: Focus, year: number, moves: boolean): boolean => year === previous.year || !moves

/**
 * The focus that a value leaves behind; `previous` where it places nothing (decades, intervals).
 *
 * @param moves whether a year alone, a season or a quarter is no aside: it stands among the first words of its sentence
 */
export const focusAfter = (previous: Focus | null, value: Edtf, moves: boolean): Focus | null => {
  const match = value.includes('/') ? null : SIMPLE.exec(value)
  if (match === null) return previous
  const year = Number(match[1])
  const number = match[2] === undefined ? null : Number(match[2])
  const month = number !== null && number > 12 ? null : number
  if (previous !== null && previous.month !== null && month === null && isAside(previous, year, moves))
    return previous
  return {
    value,
    year,
    namedYear: year,
    month,
    day: month === null || match[3] === undefined ? null : Number(match[3]),
  }
}
