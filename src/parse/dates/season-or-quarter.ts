/** “summer 2018”, “the spring of 1943”, “last winter”, “before the summer”, “the third quarter of 2012”, “Q3 2019”. */
import { ORDINALS, SEASON_NUMBERS } from '../english/calendar-words.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'
import { FIRST_QUARTER } from './calendar.ts'
import { candidate, type DateFinder, type Direction } from './date-candidate.ts'
import { endsAsTime } from './named-time.ts'
import { yearAt } from './number-tokens.ts'

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
])

const quarterAt = (word: string): number | null => {
  const short = /^q([1-4])$/.exec(word)?.[1]
  if (short !== undefined) return FIRST_QUARTER - 1 + Number(short)
  const spelt = /^(first|second|third|fourth)-quarter$/.exec(word)?.[1]
  return spelt === undefined ? null : FIRST_QUARTER - 1 + (ORDINALS.get(spelt) ?? 1)
}

/** A summer of no year lies before or behind one of these; “in the summer” is a time too, “in summer” is any summer. */
const BEFORE_A_SEASON = /^(?:by|before|until|till|since|after)$/
const BEFORE_THE_SEASON = /^(?:in|over|during|through|throughout)$/

/** “before the summer”, “by autumn”; and not “in the fall of the wall”, “the summer was hot”, “the spring and summer of 1979”. */
const isSeasonAlone = (tokens: Tokens, at: number, sentence: TokenRange): boolean => {
  const the = tokens.words[at - 1] === 'the'
  const link = the ? at - 2 : at - 1
  if (link < sentence.from || !SEASON_NUMBERS.has(tokens.words[at] ?? '')) return false
  const word = tokens.words[link] ?? ''
  if (!BEFORE_A_SEASON.test(word) && !(the && BEFORE_THE_SEASON.test(word))) return false
  const behind = tokens.words[at + 1]
  const joined = behind === 'and' || behind === 'or'
  return behind !== 'of' && !joined && endsAsTime(tokens, at + 1, sentence)
}

export const seasonOrQuarter: DateFinder = (tokens, at, sentence) => {
  const word = tokens.words[at] ?? ''
  const before = at > sentence.from ? (tokens.words[at - 1] ?? '') : ''
  const ordinal = word === 'quarter' ? (ORDINALS.get(before) ?? 0) : 0
  const season =
    SEASON_NUMBERS.get(word) ??
    quarterAt(word) ??
    (ordinal >= 1 && ordinal <= 4 ? FIRST_QUARTER - 1 + ordinal : null)
  if (season === null) return []
  let next = at + 1
  if (tokens.words[next] === 'of') next++
  const year = next < sentence.to ? yearAt(tokens, next) : null
  const ofThisYear = tokens.words[next] === 'this' && tokens.words[next + 1] === 'year'
  const ofLastYear = tokens.words[next] === 'last' && tokens.words[next + 1] === 'year'
  const from = ordinal > 0 ? at - 1 : at
  if (year !== null)
    return [candidate(tokens, sentence, from, next + 1, { kind: 'season', season, year, direction: null })]
  if (ofThisYear || ofLastYear)
    return [
      candidate(tokens, sentence, from, next + 2, {
        kind: 'season',
        season,
        year: null,
        direction: ofThisYear ? 'this' : 'last',
      }),
    ]
  const yearBefore = at > sentence.from ? yearAt(tokens, from - 1) : null
  if (yearBefore !== null)
    return [
      candidate(tokens, sentence, from - 1, at + 1, {
        kind: 'season',
        season,
        year: yearBefore,
        direction: null,
      }),
    ]
  const direction = ordinal > 0 ? undefined : DIRECTIONS.get(before)
  if (direction !== undefined)
    return [candidate(tokens, sentence, at - 1, at + 1, { kind: 'season', season, year: null, direction })]
  return isSeasonAlone(tokens, at, sentence)
    ? [candidate(tokens, sentence, at, at + 1, { kind: 'season', season, year: null, direction: null })]
    : []
}
