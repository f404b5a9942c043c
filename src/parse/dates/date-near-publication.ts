/**
 * “29 March”, “in August”, “last July” without a year: with a past verb the last one up to publication, with a verb
 * of what is to come the next one, else the nearest.
 */
import { dayNumberOf, edtfOf, partsOf } from './calendar.ts'
import type { Direction } from './date-candidate.ts'
import type { DateRefiner } from './date-refiner.ts'
import { type Tense, tenseAround } from './tense.ts'
import { fallsOn, yearsBeside } from './year-of-weekday.ts'

/** Farther than any year that is weighed. */
const FORBIDDEN = 9999
/** So many years off a day may lie that must fall on a weekday. */
const FURTHEST_BY_WEEKDAY = 2

const OF_A_NAME = new Set(['the', 'a', 'an', 'that', 'this', 'their', 'his', 'her', 'its', "'s"])

const towards = (direction: Direction | null, tense: Tense): Tense =>
  direction === 'last' ? 'past' : direction === 'next' ? 'ahead' : tense

export const dateNearPublication: DateRefiner = (found, { tokens, published }) => {
  const { reading } = found
  if (reading.kind !== 'calendar' || published === null) return null
  const { month, day, direction, weekday } = reading
  if (month === null) return null
  const now = partsOf(published)
  // Months are compared by their middle, but the month of publication counts as past and as ahead.
  const dayIn = (year: number): number =>
    day !== null
      ? dayNumberOf(year, month, day)
      : month === now.month && year === now.year
        ? published
        : dayNumberOf(year, month, 15)
  const reach = day !== null && weekday !== null ? FURTHEST_BY_WEEKDAY : 1
  const possible = reading.yearStep === null ? yearsBeside(now.year, reach) : [now.year + reading.yearStep]
  const years = possible.filter((year) => day === null || fallsOn(year, month, day, weekday))
  const before = tokens.words[found.from - 1] ?? ''
  // “the Nov. 8 election”: the verb tells of the election, and not of the day. “since March” looks back whatever the verb.
  const named = day !== null && OF_A_NAME.has(before)
  const tense = towards(
    direction,
    before === 'since' ? 'past' : named ? 'unknown' : tenseAround(tokens, found),
  )
  const strictly = direction === 'last' && month === now.month && day === null
  const distance = (year: number): number => {
    const off = dayIn(year) - published
    if (strictly && off === 0) return FORBIDDEN
    if (((direction === 'last' || before === 'since') && off > 0) || (direction === 'next' && off < 0))
      return FORBIDDEN + Math.abs(off)
    const wrongSide = tense === 'past' ? off > 0 : tense === 'ahead' ? off < 0 : false
    return wrongSide ? Math.abs(off) * 8 + 120 : Math.abs(off)
  }
  const [year] = [...years].sort((a, b) => distance(a) - distance(b))
  return year === undefined
    ? null
    : { value: edtfOf(year, month, day), rule: 'date-near-publication', from: 'publication' }
}
