/**
 * Dates around the name of a month: “18 February 2019”, “the 18th of February”, “February 18, 2019”,
 * “February 1940”, “August of that year”, “in March”, “last July”; and ranges of them, each end a date of its own:
 * “18–20 February”, “May 4 and 5”, “from March to June 1944”.
 */
import { DIRECTIONS, DOUBTFUL_MONTHS, MONTH_NUMBERS, PARTS_OF_PERIOD } from '../english/calendar-words.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import {
  bothEnds,
  calendarReading,
  candidate,
  type DateCandidate,
  type DateFinder,
} from './date-candidate.ts'
import { dayAt, isOrdinal, isRangeWord, shortYearAt, touches, yearAt } from './number-tokens.ts'

const BEFORE_A_MONTH = new Set(
  'in of since by until till from during last next this early late mid mid- through before after throughout between to and previous following each every'.split(
    ' ',
  ),
)
const TIME_BEHIND = /^(?:am|pm|a\.m|p\.m|o'clock|gmt|bst|hours?|percent|per|million|billion|%)$/

interface Year {
  readonly year: number | null
  readonly ofThatYear: boolean
  readonly to: number
}

/** The year behind a month or day: `2019`, `, 2019`, `of 2019`, `of that year`, `’68`, or after a bracket. */
const yearBehind = (tokens: Tokens, at: number, end: number): Year => {
  const none = { year: null, ofThatYear: false, to: at }
  let next = at
  if (tokens.words[next] === ',' || tokens.words[next] === 'of' || tokens.words[next] === 'in') next++
  if (next >= end) return none
  const short = shortYearAt(tokens, next)
  if (short !== null) return { year: short, ofThatYear: false, to: next + 2 }
  const year = yearAt(tokens, next)
  const isTime = tokens.words[next + 1] === 'hours'
  if (year !== null && !isTime) return { year, ofThatYear: false, to: next + 1 }
  const [determiner, noun] = [tokens.words[next], tokens.words[next + 1]]
  if (determiner === 'that' && noun === 'year') return { year: null, ofThatYear: true, to: next + 2 }
  if (determiner === 'the' && noun === 'same' && tokens.words[next + 2] === 'year')
    return { year: null, ofThatYear: true, to: next + 3 }
  return none
}

/** A month and its day or days as far as the words name them; days in reading order with their tokens. */
interface Found {
  readonly from: number
  readonly to: number
  readonly days: readonly { readonly day: number; readonly from: number; readonly to: number }[]
  readonly year: Year
}

/** “18 February”, “the 18th of February”, “18–20 February”, “18 and 20 February”. */
const dayBefore = (tokens: Tokens, at: number, sentence: TokenRange): Found | null => {
  const last = tokens.words[at - 1] === 'of' ? at - 2 : at - 1
  if (last < sentence.from) return null
  const year = yearBehind(tokens, at + 1, sentence.to)
  const joined = /^(\d\d?)-(\d\d?)$/.exec(tokens.words[last] ?? '')
  if (joined !== null && last === at - 1) {
    const days = [Number(joined[1]), Number(joined[2])]
    if (days.some((day) => day < 1 || day > 31)) return null
    return { from: last, to: year.to, year, days: days.map((day) => ({ day, from: last, to: last + 1 })) }
  }
  const day = dayAt(tokens, last)
  if (day === null || (last === at - 2 && !isOrdinal(tokens, last))) return null
  // British order; but in “February 18, 20 March” and “$12 March” the number is another's.
  if (tokens.words[last - 1] === '$' || tokens.words[last - 1] === '£') return null
  const days = [{ day, from: last, to: last + 1 }]
  const link = tokens.words[last - 1]
  const first = last - 2 >= sentence.from ? dayAt(tokens, last - 2) : null
  if (first !== null && first < day && (isRangeWord(link) || link === 'and' || link === ','))
    if (!MONTH_NUMBERS.has(tokens.words[last - 3] ?? ''))
      days.unshift({ day: first, from: last - 2, to: last - 1 })
  let from = days[0]?.from ?? last
  if (tokens.words[from - 1] === 'the') from--
  return { from, to: year.to, year, days }
}

/** “February 18”, “February 18th, 2019”, “May 4 and 5”, “February 18–20”. */
const dayBehind = (tokens: Tokens, at: number, sentence: TokenRange): Found | null => {
  const first = tokens.words[at + 1] === 'the' ? at + 2 : at + 1
  if (first >= sentence.to) return null
  const joined = /^(\d\d?)-(\d\d?)$/.exec(tokens.words[first] ?? '')
  if (joined !== null) {
    const year = yearBehind(tokens, first + 1, sentence.to)
    const days = [Number(joined[1]), Number(joined[2])]
    if (days.some((day) => day < 1 || day > 31)) return null
    return { from: at, to: year.to, year, days: days.map((day) => ({ day, from: first, to: first + 1 })) }
  }
  const day = dayAt(tokens, first)
  if (day === null || TIME_BEHIND.test(tokens.words[first + 1] ?? '')) return null
  const days = [{ day, from: first, to: first + 1 }]
  let to = first + 1
  const second = to + 1 < sentence.to ? dayAt(tokens, to + 1) : null
  const link = tokens.words[to]
  if (second !== null && second > day && (isRangeWord(link) || link === 'and'))
    if (!MONTH_NUMBERS.has(tokens.words[to + 2] ?? '') && !countsThings(tokens, to + 1)) {
      days.push({ day: second, from: to + 1, to: to + 2 })
      to += 2
    }
  const year = yearBehind(tokens, to, sentence.to)
  return { from: at, to: year.to, year, days }
}

/** “4 ships”: a plural noun behind the number. */
const countsThings = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at + 1] === TokenKind.lower && /[^s]s$/.test(tokens.words[at + 1] ?? '')

const datesOf = (
  tokens: Tokens,
  found: Found,
  month: number,
  sentence: TokenRange,
): readonly DateCandidate[] => {
  const { year, ofThatYear } = found.year
  const [first, second] = found.days
  if (first === undefined) return []
  const reading = (day: number) => calendarReading(year, month, day, { ofThatYear })
  if (second === undefined) return [candidate(tokens, sentence, found.from, found.to, reading(first.day))]
  // “18-20” is one token, wherever the month stands.
  if (second.from === first.from) {
    const [start, end] = bothEnds(tokens, sentence, first.from, found.to, [
      reading(first.day),
      reading(second.day),
    ])
    return [
      { ...start, from: found.from, start: tokens.starts[found.from] ?? 0 },
      { ...end, from: found.from },
    ]
  }
  return [
    candidate(tokens, sentence, found.from, Math.max(first.to, found.from + 1), reading(first.day)),
    candidate(tokens, sentence, second.from, Math.max(found.to, second.to), reading(second.day)),
  ]
}

/** A month without a day, believed when its words leave no doubt that it is one. */
const monthAlone = (
  tokens: Tokens,
  at: number,
  month: number,
  sentence: TokenRange,
): readonly DateCandidate[] => {
  const before = at > sentence.from ? (tokens.words[at - 1] ?? '') : ''
  const year = yearBehind(tokens, at + 1, sentence.to)
  const named = year.year !== null || year.ofThatYear
  const lower = tokens.kinds[at] === TokenKind.lower
  const word = tokens.words[at] ?? ''
  const doubtful = DOUBTFUL_MONTHS.has(word) || lower
  if (!named && doubtful && (!BEFORE_A_MONTH.has(before) || (lower && word.length < 6))) return []
  if (!named && doubtful && tokens.kinds[at + 1] === TokenKind.capital && touchesName(tokens, at)) return []
  if (
    !named &&
    word === 'may' &&
    (tokens.kinds[at + 1] === TokenKind.possessive || before === 'by' || before === 'to' || before === 'and')
  )
    return []
  let from = at
  if (PARTS_OF_PERIOD.has(before)) from--
  const direction = DIRECTIONS.get(tokens.words[from - 1] ?? '') ?? null
  if (direction !== null) from--
  if (direction !== null && PARTS_OF_PERIOD.has(tokens.words[from - 1] ?? '')) from--
  const reading = calendarReading(year.year, month, null, {
    direction: named ? null : direction,
    ofThatYear: year.ofThatYear,
  })
  const found = candidate(tokens, sentence, from, year.to, reading)
  return [...earlierEnd(tokens, from, year, sentence), found]
}

/** “May Smith”, “April Jones”: a name follows with one space between. */
const touchesName = (tokens: Tokens, at: number): boolean =>
  (tokens.starts[at + 1] ?? 0) === (tokens.ends[at] ?? 0) + 1

/** The month that a range starts with takes the year of its end: “March to June 1944”. */
const earlierEnd = (
  tokens: Tokens,
  from: number,
  year: Year,
  sentence: TokenRange,
): readonly DateCandidate[] => {
  const link = tokens.words[from - 1]
  if (year.year === null || from - 2 < sentence.from || !(isRangeWord(link) || link === 'and')) return []
  const month = MONTH_NUMBERS.get(tokens.words[from - 2] ?? '')
  return month === undefined
    ? []
    : [candidate(tokens, sentence, from - 2, from - 1, calendarReading(year.year, month, null))]
}

export const monthAndDay: DateFinder = (tokens, at, sentence) => {
  const month = MONTH_NUMBERS.get(tokens.words[at] ?? '')
  if (month === undefined) return []
  const ordered = dayBehind(tokens, at, sentence)
  const british = dayBefore(tokens, at, sentence)
  const lower = tokens.kinds[at] === TokenKind.lower && DOUBTFUL_MONTHS.has(tokens.words[at] ?? '')
  if (british !== null && (ordered === null || british.year.year !== null || touches(tokens, at - 1)))
    return datesOf(tokens, british, month, sentence)
  // “feb 3 2019”: a year leaves no doubt, and where the calendar has no such day nothing is left of it.
  if (ordered !== null && (!lower || ordered.year.year !== null))
    return datesOf(tokens, ordered, month, sentence)
  return monthAlone(tokens, at, month, sentence)
}
