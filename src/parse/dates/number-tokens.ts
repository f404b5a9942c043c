/** Reads the numbers that dates are made of from tokens: days, years, counts. */
import { CARDINALS, ORDINALS } from '../english/calendar-words.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'

const DAY = /^([0-3]?\d)(st|nd|rd|th)?$/
const YEAR = /^[12]\d{3}$/
const COUNT = /^\d{1,4}$/
const YEAR_AFTER_APOSTROPHE = /^\d\d$/

const LAST_DAY = 31

/** The day that an ordinal in letters names: `fourth`, `twenty-first`. */
const spelledDay = (word: string): number | null => {
  const whole = ORDINALS.get(word)
  if (whole !== undefined) return whole
  const [tens = '', ones = '', ...rest] = word.split('-')
  const day = (CARDINALS.get(tens) ?? 0) + (ORDINALS.get(ones) ?? 0)
  return rest.length === 0 && day > 20 && day <= LAST_DAY ? day : null
}

/** The day of a month that a token names: `18`, `18th`, `eighteenth`. */
export const dayAt = (tokens: Tokens, at: number): number | null => {
  if (tokens.kinds[at] === TokenKind.lower) return spelledDay(tokens.words[at] ?? '')
  if (tokens.kinds[at] !== TokenKind.number) return null
  const word = tokens.words[at] ?? ''
  if (word.length > 4) return null
  const day = Number(DAY.exec(word)?.[1] ?? 0)
  return day >= 1 && day <= 31 ? day : null
}

/** Whether a token is an ordinal: `18th`, `eighteenth`. */
export const isOrdinal = (tokens: Tokens, at: number): boolean => {
  const word = tokens.words[at] ?? ''
  if (tokens.kinds[at] === TokenKind.lower) return spelledDay(word) !== null
  return tokens.kinds[at] === TokenKind.number && /[a-z]$/.test(word)
}

/** The year that a token of four digits names. */
export const yearAt = (tokens: Tokens, at: number): number | null => {
  if (tokens.kinds[at] !== TokenKind.number) return null
  const word = tokens.words[at] ?? ''
  if (word.length !== 4 || !YEAR.test(word)) return null
  return Number(word)
}

/** A year cut short after an apostrophe, `’68`, in the century that puts it nearest before 2030. */
export const shortYearAt = (tokens: Tokens, at: number): number | null => {
  if (tokens.kinds[at] !== TokenKind.singleMark || tokens.ends[at] !== tokens.starts[at + 1]) return null
  const word = tokens.words[at + 1] ?? ''
  if (!YEAR_AFTER_APOSTROPHE.test(word)) return null
  return Number(word) < 30 ? 2000 + Number(word) : 1900 + Number(word)
}

/** A count of units: `three`, `3`, `a`; `null` for vague ones. */
export const countAt = (tokens: Tokens, at: number): number | null => {
  const word = tokens.words[at] ?? ''
  if (tokens.kinds[at] === TokenKind.number) return COUNT.test(word) ? Number(word) : null
  const whole = CARDINALS.get(word)
  if (whole !== undefined) return whole
  const [tens, ones, ...rest] = word.split('-')
  const sum = (CARDINALS.get(tens ?? '') ?? 0) + (CARDINALS.get(ones ?? '') ?? 0)
  return rest.length === 0 && sum > 20 && sum < 100 ? sum : null
}

/** Whether the text runs on from one token to the next without white space. */
export const touches = (tokens: Tokens, at: number): boolean => tokens.ends[at] === tokens.starts[at + 1]

/** Whether a token is the dash or word of a range: `–`, `-`, `to`. */
export const isRangeWord = (word: string | undefined): boolean =>
  word === '–' || word === '-' || word === '—' || word === 'to' || word === 'until' || word === 'through'
