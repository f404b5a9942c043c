/** “Christmas Day”, “New Year’s Eve”, “Boxing Day 2018”: holidays that keep to one day of the year. */
import { FIXED_HOLIDAYS } from '../english/calendar-words.ts'
import { TokenKind } from '../text/tokens.ts'
import { calendarReading, candidate, type DateFinder } from './date-candidate.ts'
import { directionBefore, endsAsTime, isTimeBefore } from './named-time.ts'
import { yearAt } from './number-tokens.ts'

/** The words of a holiday from a token on, possessives joined again: `new year's day`. */
const phrase = (words: readonly string[], at: number, length: number): string =>
  words
    .slice(at, at + length)
    .join(' ')
    .replace(" 's", "'s")

export const holiday: DateFinder = (tokens, at, sentence) => {
  if (tokens.kinds[at] !== TokenKind.capital) return []
  for (const length of [4, 3, 2, 1]) {
    if (at + length > sentence.to) continue
    const day = FIXED_HOLIDAYS.get(phrase(tokens.words, at, length))
    if (day === undefined) continue
    const next = tokens.words[at + length] === ',' ? at + length + 1 : at + length
    const year = next < sentence.to ? yearAt(tokens, next) : null
    const direction = year === null ? directionBefore(tokens, at, sentence) : null
    const from = direction === null ? at : at - 1
    // “Christmas” alone is a season, or a part of something else, as often as a day.
    const believed = isTimeBefore(tokens, at - 1, sentence) || direction !== null
    if (length === 1 && year === null && !(believed && endsAsTime(tokens, at + length, sentence))) continue
    return [
      candidate(
        tokens,
        sentence,
        from,
        year === null ? at + length : next + 1,
        calendarReading(year, day[0], day[1], { direction }),
      ),
    ]
  }
  return []
}
