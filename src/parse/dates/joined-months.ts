/** “May-August 1950”, “mid-September”, “5 September-12 October”, “Dec-2018”, “mid-2007”: what a hyphen ties into one token. */
import { MONTH_NUMBERS, PARTS_OF_PERIOD } from '../english/calendar-words.ts'
import { bothEnds, calendarReading, candidate, type DateFinder } from './date-candidate.ts'
import { dayAt, touches, yearAt } from './number-tokens.ts'

/** “mid-2007”, “Dec-2018”, “05-Aug-2016” */
const withYear: DateFinder = (tokens, at, sentence) => {
  const [first = '', digits = '', ...rest] = (tokens.words[at] ?? '').split('-')
  const month = MONTH_NUMBERS.get(first)
  if (rest.length > 0 || !/^[12]\d{3}$/.test(digits) || (month === undefined && !PARTS_OF_PERIOD.has(first)))
    return []
  // “05-Aug-2016”: the day is tied on by a hyphen of its own.
  const tied =
    month !== undefined && at - 2 >= sentence.from && tokens.words[at - 1] === '-' && touches(tokens, at - 1)
  const day = tied && touches(tokens, at - 2) ? dayAt(tokens, at - 2) : null
  const from = day === null ? at : at - 2
  return [candidate(tokens, sentence, from, at + 1, calendarReading(Number(digits), month ?? null, day))]
}

/** “5 September-12 October 1914”, “March 19-April 30” */
const daysAcross: DateFinder = (tokens, at, sentence) => {
  const [first = '', second = '', ...rest] = (tokens.words[at] ?? '').split('-')
  const start = MONTH_NUMBERS.get(first)
  const day = at > sentence.from ? dayAt(tokens, at - 1) : null
  const end = at + 1 < sentence.to ? MONTH_NUMBERS.get(tokens.words[at + 1] ?? '') : undefined
  const endDay = Number(second)
  if (start === undefined || day === null || end === undefined || rest.length > 0) return []
  if (!/^\d\d?$/.test(second) || endDay < 1 || endDay > 31) return []
  const next = tokens.words[at + 2] === ',' ? at + 3 : at + 2
  const year = next < sentence.to ? yearAt(tokens, next) : null
  const [one, other] = bothEnds(tokens, sentence, at, year === null ? at + 2 : next + 1, [
    calendarReading(year, start, day),
    calendarReading(year, end, endDay),
  ])
  return [
    { ...one, from: at - 1, start: tokens.starts[at - 1] ?? one.start },
    { ...other, from: at - 1 },
  ]
}

export const joinedMonths: DateFinder = (tokens, at, sentence) => {
  const [first = '', second = '', ...rest] = (tokens.words[at] ?? '').split('-')
  const month = MONTH_NUMBERS.get(second)
  if (rest.length > 0) return []
  if (month === undefined) return [...withYear(tokens, at, sentence), ...daysAcross(tokens, at, sentence)]
  let next = at + 1
  if (tokens.words[next] === ',' || tokens.words[next] === 'of') next++
  const year = next < sentence.to ? yearAt(tokens, next) : null
  const to = year === null ? at + 1 : next + 1
  const found = candidate(tokens, sentence, at, to, calendarReading(year, month, null))
  if (PARTS_OF_PERIOD.has(first)) return [found]
  const start = MONTH_NUMBERS.get(first)
  return start === undefined
    ? []
    : bothEnds(tokens, sentence, at, to, [
        calendarReading(year, start, null),
        calendarReading(year, month, null),
      ])
}
