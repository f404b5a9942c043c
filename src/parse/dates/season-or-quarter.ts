/** “summer 2018”, “the spring of 1943”, “last winter”, “the third quarter of 2012”, “Q3 2019”. */
import { ORDINALS, SEASON_NUMBERS } from '../english/calendar-words.ts'
import { FIRST_QUARTER } from './calendar.ts'
import { candidate, type DateFinder, type Direction } from './date-candidate.ts'
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
  return direction === undefined
    ? []
    : [candidate(tokens, sentence, at - 1, at + 1, { kind: 'season', season, year: null, direction })]
}
