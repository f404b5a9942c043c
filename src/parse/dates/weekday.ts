/** “on Monday”, “last Friday”, “Wednesday night”, “Monday’s”: a day of the week, and not a newspaper or a football club. */
import {
  AFTER_A_NAMED_DAY,
  ANY_SUCH,
  BEFORE_A_NAMED_DAY,
  DIRECTIONS,
  PARTS_OF_DAY,
  WEEKDAY_NUMBERS,
} from '../english/calendar-words.ts'
import { TokenKind } from '../text/tokens.ts'
import { candidate, type DateFinder, type Direction } from './date-candidate.ts'

const WEEKDAY_DIRECTIONS: ReadonlyMap<string, Direction> = new Map([...DIRECTIONS, ['past', 'last']])

/** “Mail on Sunday”, “Scotland on Sunday” */
const PAPERS_ON_SUNDAY = new Set(['mail', 'independent', 'scotland', 'wales', 'post', 'star'])

export const weekday: DateFinder = (tokens, at, sentence) => {
  const number = WEEKDAY_NUMBERS.get(tokens.words[at] ?? '')
  if (number === undefined) return []
  const before = at > sentence.from ? (tokens.words[at - 1] ?? '') : ''
  const behind = at + 1 < sentence.to ? (tokens.words[at + 1] ?? '') : ''
  if (BEFORE_A_NAMED_DAY.has(before) || ANY_SUCH.has(before)) return []
  if (AFTER_A_NAMED_DAY.has(behind) && tokens.kinds[at + 1] === TokenKind.capital) return []
  if (
    before === 'on' &&
    PAPERS_ON_SUNDAY.has(tokens.words[at - 2] ?? '') &&
    tokens.kinds[at - 2] === TokenKind.capital
  )
    return []
  const direction = WEEKDAY_DIRECTIONS.get(before) ?? null
  let to = at + 1
  // “Saturday Night Live”, “Monday Night Football”: a capital on the part of the day makes a title.
  if (
    PARTS_OF_DAY.has(behind) &&
    tokens.kinds[to] === TokenKind.capital &&
    tokens.kinds[to + 1] === TokenKind.capital
  )
    return []
  if (PARTS_OF_DAY.has(behind)) to++
  // “Monday of last week”, “Monday next week”
  const week = tokens.words[to] === 'of' ? to + 1 : to
  const ofWeek = tokens.words[week + 1] === 'week' && week + 1 < sentence.to ? tokens.words[week] : undefined
  const nextWeek = ofWeek === 'next'
  const lastWeek = ofWeek === 'last' || ofWeek === 'previous'
  if (nextWeek || lastWeek) to = week + 2
  const from = direction === null ? at : at - 1
  return [
    candidate(tokens, sentence, from, to, {
      kind: 'weekday',
      weekday: number,
      direction: nextWeek ? 'next' : lastWeek ? 'last week' : direction,
    }),
  ]
}
