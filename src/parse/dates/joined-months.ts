/** “May-August 1950”, “mid-September”: months that a hyphen ties into one token. */
import { MONTH_NUMBERS } from '../english/calendar-words.ts'
import { bothEnds, calendarReading, candidate, type DateFinder } from './date-candidate.ts'
import { yearAt } from './number-tokens.ts'

export const joinedMonths: DateFinder = (tokens, at, sentence) => {
  const [first = '', second = '', ...rest] = (tokens.words[at] ?? '').split('-')
  const month = MONTH_NUMBERS.get(second)
  if (month === undefined || rest.length > 0) return []
  let next = at + 1
  if (tokens.words[next] === ',' || tokens.words[next] === 'of') next++
  const year = next < sentence.to ? yearAt(tokens, next) : null
  const to = year === null ? at + 1 : next + 1
  const found = candidate(tokens, sentence, at, to, calendarReading(year, month, null))
  if (first === 'mid' || first === 'early' || first === 'late') return [found]
  const start = MONTH_NUMBERS.get(first)
  return start === undefined
    ? []
    : bothEnds(tokens, sentence, at, to, [
        calendarReading(year, start, null),
        calendarReading(year, month, null),
      ])
}
