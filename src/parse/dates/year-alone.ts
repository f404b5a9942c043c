/**
 * A year that stands alone: “in 1981”, “the 2017 manifesto”, “(1926–1928)”, “1957-58”, and not the number of
 * things: “2000 soldiers”, “1,500 people”, “at 1400 hours”.
 */
import { AHEAD, PARTS_OF_PERIOD } from '../english/calendar-words.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import { bothEnds, calendarReading, candidate, type DateFinder } from './date-candidate.ts'
import { isRangeWord, yearAt } from './number-tokens.ts'

const BEFORE_A_YEAR = new Set(
  'in of since by until till from during before after throughout between circa c year early late mid mid- summer spring autumn winter fall'.split(
    ' ',
  ),
)
const BEFORE_A_NUMBER = new Set(
  '$ £ € # no nos number than nearly almost some roughly approximately least most page pages chapter room flight route × + ='.split(
    ' ',
  ),
)
const UNITS_OF_MEASURE =
  /^(?:%|percent|per|feet|foot|ft|metres?|meters?|miles?|km|kilometres?|kilometers?|m|cm|mm|kg|tons?|tonnes?|hours?|hrs|gmt|people|men|women|children|dollars?|pounds?|euros?|points?|votes?|jobs?|bc|bce|b\.c|acres?|hectares?|tanks?|troops|soldiers?|times|years?|days?|weeks?|months?|degrees?|calories|words|more|million|billion)$/
const NOT_PLURAL =
  /^(?:was|is|has|as|this|its|his|us|across|versus|vs|towards|besides|perhaps|always|sees|.*ss|.*ous)$/
const JOINED = /^([12]\d{3})[-/](\d{2}|[12]\d{3})$/

/** Years of the last hundred years and the next few are believed sooner than those far off. */
const isRecent = (year: number): boolean => year >= 1900 && year <= 2035

const isPluralNoun = (word: string): boolean =>
  word.length > 3 && word.endsWith('s') && !NOT_PLURAL.test(word)

const looksLikeYear = (tokens: Tokens, at: number, year: number, sentence: TokenRange): boolean => {
  const before = at > sentence.from ? (tokens.words[at - 1] ?? '') : ''
  const behind = at + 1 < sentence.to ? (tokens.words[at + 1] ?? '') : ''
  if (BEFORE_A_NUMBER.has(before) || UNITS_OF_MEASURE.test(behind)) return false
  const round = year % 100 === 0
  const plural = tokens.kinds[at + 1] === TokenKind.lower && isPluralNoun(behind)
  if (BEFORE_A_YEAR.has(before)) return !(round && plural)
  const bracketed = before === '(' || behind === ')'
  const ofRange = isRangeWord(before) && at >= 2 && yearAt(tokens, at - 2) !== null
  if (bracketed || ofRange) return true
  if (isRangeWord(before) && !isRecent(year)) return false
  if (isRangeWord(behind) && yearAt(tokens, at + 2) !== null) return true
  if (!isRecent(year)) return ['the', 'and', 'or', ','].includes(before) && !plural && !round && year > 1400
  if (plural && (round || tokens.kinds[at - 1] === TokenKind.lower))
    return ['the', 'his', 'her', 'their', 'its', 'our'].includes(before) && !round
  return !AHEAD.has(before) || before === 'until' || before === 'set'
}

/** “early 1943”, “end of 1943”: the part goes with the words. */
const fromPart = (tokens: Tokens, at: number, sentence: TokenRange): number =>
  at > sentence.from && PARTS_OF_PERIOD.has(tokens.words[at - 1] ?? '') ? at - 1 : at

export const yearAlone: DateFinder = (tokens, at, sentence) => {
  const year = yearAt(tokens, at)
  if (year !== null)
    return looksLikeYear(tokens, at, year, sentence)
      ? [
          candidate(
            tokens,
            sentence,
            fromPart(tokens, at, sentence),
            at + 1,
            calendarReading(year, null, null),
          ),
          ...shortEnd(tokens, at, year, sentence),
        ]
      : []
  const joined = JOINED.exec(tokens.words[at] ?? '')
  if (joined === null) return []
  const first = Number(joined[1])
  const last = endYear(first, joined[2] ?? '')
  if (last <= first || last - first > 150 || UNITS_OF_MEASURE.test(tokens.words[at + 1] ?? '')) return []
  return bothEnds(tokens, sentence, at, at + 1, [
    calendarReading(first, null, null),
    calendarReading(last, null, null),
  ])
}

/** `1957` and `58` give 1958. */
const endYear = (first: number, digits: string): number =>
  digits.length === 4 ? Number(digits) : Math.floor(first / 100) * 100 + Number(digits)

/** “1957–58” with a dash of its own. */
const shortEnd = (tokens: Tokens, at: number, year: number, sentence: TokenRange) => {
  const dash = tokens.words[at + 1]
  const digits = tokens.words[at + 2] ?? ''
  if ((dash !== '–' && dash !== '-') || at + 2 >= sentence.to || !/^\d\d$/.test(digits)) return []
  const last = endYear(year, digits)
  return last > year ? [candidate(tokens, sentence, at + 2, at + 3, calendarReading(last, null, null))] : []
}
