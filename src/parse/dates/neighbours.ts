/** What candidates beside one another say together: “Thursday, 21 February”, “from May 15 to August 16, 1988”, “January of last year”. */
import type { Tokens } from '../text/tokens.ts'
import { type DateCandidate, STEPS } from './date-candidate.ts'
import { isRangeWord } from './number-tokens.ts'

/** A weekday that only names the day of the date behind it goes; the date takes over its words, and must fall on it. */
export const withoutWeekdaysOfDates = (
  tokens: Tokens,
  candidates: readonly DateCandidate[],
): readonly DateCandidate[] => {
  const kept: DateCandidate[] = []
  for (const found of candidates) {
    const before = kept.at(-1)
    const { reading } = found
    const dated = reading.kind === 'calendar' && reading.day !== null && reading.month !== null
    if (dated && before?.reading.kind === 'weekday' && isBeside(tokens, before.to, found.from)) {
      kept.pop()
      const { from, start } = before
      kept.push({ ...found, from, start, reading: { ...reading, weekday: before.reading.weekday } })
    } else kept.push(found)
  }
  return kept
}

const isBeside = (tokens: Tokens, end: number, start: number): boolean =>
  start === end || (start === end + 1 && /^(?:,|the|of|\()$/.test(tokens.words[end] ?? ''))

/** A date takes over the “last year” or “next year” behind it. */
export const withRelativeYears = (
  tokens: Tokens,
  candidates: readonly DateCandidate[],
): readonly DateCandidate[] => {
  const kept: DateCandidate[] = []
  for (const found of candidates) {
    const before = kept.at(-1)
    const { reading } = found
    const ofYear =
      reading.kind === 'unit-from-publication' && reading.unit === 'year' ? reading.direction : null
    const dated = before?.reading.kind === 'calendar' ? before.reading : null
    if (ofYear === null || before === undefined || dated === null) kept.push(found)
    else if (dated.year !== null || dated.month === null || !isBeside(tokens, before.to, found.from))
      kept.push(found)
    else {
      kept.pop()
      kept.push({ ...before, to: found.to, end: found.end, reading: { ...dated, yearStep: STEPS[ofYear] } })
    }
  }
  return kept
}

/** The first date of a range takes the year that only its last one names; December to January turns the year. */
export const withSharedYears = (
  tokens: Tokens,
  candidates: readonly DateCandidate[],
): readonly DateCandidate[] =>
  candidates.map((found, index) => {
    const next = candidates[index + 1]
    const { reading } = found
    if (reading.kind !== 'calendar' || reading.year !== null || reading.month === null) return found
    if (next?.reading.kind !== 'calendar' || next.reading.year === null || next.reading.month === null)
      return found
    const link = tokens.words[found.to]
    if (next.from !== found.to + 1 || !(isRangeWord(link) || link === 'and' || link === '/')) return found
    const year = reading.month > next.reading.month ? next.reading.year - 1 : next.reading.year
    return { ...found, reading: { ...reading, year } }
  })
