/** “before the summer”, “in the autumn” in a report: with a past verb the last one that has begun, else the one that is not over. */
import { edtfOf, partsOf } from './calendar.ts'
import type { DateRefiner } from './date-refiner.ts'
import { tenseAround } from './tense.ts'

/** First month of each season, from spring = 21; winter has that of the year it begins in. */
const FIRST_MONTHS = [3, 6, 9, 12]
const LENGTH = 3

export const seasonNearPublication: DateRefiner = (found, { tokens, published, narrative }) => {
  const { reading } = found
  if (reading.kind !== 'season' || published === null || narrative) return null
  if (reading.direction !== null || reading.year !== null) return null
  const first = FIRST_MONTHS[reading.season - 21]
  if (first === undefined) return null
  const { year, month } = partsOf(published)
  const now = year * 12 + month
  const begins = (one: number): number => one * 12 + first
  const years = [year - 1, year, year + 1]
  const link = tokens.words[found.from - 1] === 'the' ? found.from - 2 : found.from - 1
  const isPast = tokens.words[link] === 'since' || tenseAround(tokens, found) === 'past'
  const which = isPast
    ? years.filter((one) => begins(one) <= now).at(-1)
    : years.find((one) => begins(one) + LENGTH > now)
  return which === undefined
    ? null
    : { value: edtfOf(which, reading.season), rule: 'season-near-publication', from: 'publication' }
}
