/**
 * Phrases that end in a unit of the calendar: counted from publication (“last month”, “this week”, “three weeks
 * ago”) or from the date in focus (“the following day”, “that year”, “two days later”, “the year before”).
 */
import { ABOUT, type CalendarUnit, DIRECTIONS, UNITS } from '../english/calendar-words.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'
import { candidate, type DateCandidate, type DateFinder, type Reading } from './date-candidate.ts'
import { countAt } from './number-tokens.ts'

const FROM_FOCUS: ReadonlyMap<string, number> = new Map([
  ['following', 1],
  ['next', 1],
  ['ensuing', 1],
  ['previous', -1],
  ['preceding', -1],
  ['same', 0],
])
/** Behind the unit: ago, later, before. The number is the sign of the count. */
const BEHIND: ReadonlyMap<string, { readonly from: 'publication' | 'focus'; readonly sign: number }> =
  new Map([
    ['ago', { from: 'publication', sign: -1 }],
    ['hence', { from: 'publication', sign: 1 }],
    ['later', { from: 'focus', sign: 1 }],
    ['afterwards', { from: 'focus', sign: 1 }],
    ['afterward', { from: 'focus', sign: 1 }],
    ['earlier', { from: 'focus', sign: -1 }],
    ['previously', { from: 'focus', sign: -1 }],
  ])
/** May stand between “this” and its unit: “this financial year”, “this very day”. */
const BETWEEN = new Set(['fiscal', 'financial', 'calendar', 'academic', 'school', 'very'])

/** Larger counts are of something else. */
const MOST_UNITS = 400

const isPlural = (word: string | undefined): boolean => word?.endsWith('s') === true

/** “three weeks ago”, “a year later”, “two days earlier”; “a month earlier than” compares and dates nothing. */
const counted = (
  tokens: Tokens,
  at: number,
  unit: CalendarUnit,
  sentence: TokenRange,
): DateCandidate | null => {
  let to = at + 1
  if (tokens.words[to] === "'s" || tokens.words[to] === "'") to++
  const behind = BEHIND.get(tokens.words[to] ?? '')
  const fromNow = tokens.words[to] === 'from' && /^(?:now|today)$/.test(tokens.words[to + 1] ?? '')
  if ((behind === undefined && !fromNow) || at <= sentence.from || to >= sentence.to) return null
  if (tokens.words[to + 1] === 'than') return null
  let from = at - 1
  const spelt = countAt(tokens, from)
  const half = tokens.words[from] === 'half' || tokens.words[from] === 'quarter'
  if (spelt === null || half || spelt === 0 || spelt > MOST_UNITS) return null
  // “three months and two weeks ago” adds up to more than its end says.
  if (tokens.words[from - 1] === 'and' && UNITS.has(tokens.words[from - 2] ?? '')) return null
  const about = from > sentence.from && ABOUT.has(tokens.words[from - 1] ?? '')
  if (about) from--
  const sign = behind?.sign ?? 1
  return candidate(tokens, sentence, from, fromNow ? to + 2 : to + 1, {
    kind: 'counted',
    from: behind?.from ?? 'publication',
    unit,
    count: sign * spelt,
    about,
  })
}

const CERTAINLY_AHEAD = new Set(['will', "'ll", 'due', 'set', 'scheduled'])
const FARTHEST_VERB = 8

/** “will open in two weeks”: ahead of publication; “grew in two years”, “could be done in two days” is how long it takes. */
const within = (
  tokens: Tokens,
  at: number,
  unit: CalendarUnit,
  sentence: TokenRange,
): DateCandidate | null => {
  const count = at - 2 >= sentence.from && tokens.words[at - 2] === 'in' ? countAt(tokens, at - 1) : null
  if (count === null || count === 0 || count > MOST_UNITS || unit === 'decade') return null
  const first = Math.max(sentence.from, at - 2 - FARTHEST_VERB)
  for (let verb = at - 3; verb >= first; verb--)
    if (CERTAINLY_AHEAD.has(tokens.words[verb] ?? ''))
      return candidate(tokens, sentence, at - 2, at + 1, {
        kind: 'counted',
        from: 'publication',
        unit,
        count,
        about: false,
      })
  return null
}

/** “the year before”, “the day after”, “the day following”: at the end of a clause, else they lean on what follows. */
const beside = (
  tokens: Tokens,
  at: number,
  unit: CalendarUnit,
  sentence: TokenRange,
): DateCandidate | null => {
  const behind = tokens.words[at + 1] ?? ''
  const count = behind === 'before' ? -1 : behind === 'after' || behind === 'following' ? 1 : 0
  if (count === 0 || at + 1 >= sentence.to || tokens.words[at - 1] !== 'the') return null
  const ending = at + 2 >= sentence.to ? '.' : (tokens.words[at + 2] ?? '.')
  const clauseEnds =
    /^[.,;:)—–]$/.test(ending) || (behind === 'following' && /^(?:saw|was|the)$/.test(ending))
  return clauseEnds
    ? candidate(tokens, sentence, at - 1, at + 2, { kind: 'unit-from-focus', unit, count })
    : null
}

const beforeUnit = (
  tokens: Tokens,
  at: number,
  unit: CalendarUnit,
  sentence: TokenRange,
): DateCandidate | null => {
  let head = at - 1
  if (head < sentence.from) return null
  if (BETWEEN.has(tokens.words[head] ?? '') && head > sentence.from) head--
  const word = tokens.words[head] ?? ''
  const determiner = head > sentence.from ? (tokens.words[head - 1] ?? '') : ''
  const make = (from: number, reading: Reading): DateCandidate =>
    candidate(tokens, sentence, from, at + 1, reading)
  if (word === 'that' && !isPlural(tokens.words[at])) {
    if (unit === 'day' || unit === 'year' || unit === 'month' || unit === 'week') {
      const from = /^(?:later|earlier|early|late)$/.test(determiner) ? head - 1 : head
      return make(from, { kind: 'unit-from-focus', unit, count: 0 })
    }
    return null
  }
  const focus = FROM_FOCUS.get(word)
  if (
    focus !== undefined &&
    (determiner === 'the' || determiner === 'that' || (word === 'next' && unit === 'day'))
  )
    return make(determiner === 'the' || determiner === 'that' ? head - 1 : head, {
      kind: 'unit-from-focus',
      unit,
      count: focus,
    })
  const direction = DIRECTIONS.get(word)
  if (direction === undefined || determiner === 'the' || unit === 'day')
    return ofThePeriod(tokens, at, unit, sentence)
  return make(head, { kind: 'unit-from-publication', unit, direction })
}

/** “the end of the month”, “later in the year”: of the month or year in focus. */
const ofThePeriod = (
  tokens: Tokens,
  at: number,
  unit: CalendarUnit,
  sentence: TokenRange,
): DateCandidate | null => {
  if (unit !== 'month' && unit !== 'year') return null
  const determined = tokens.words[at - 1] === 'the'
  const of = determined ? at - 2 : at - 1
  if (of - 1 < sentence.from) return null
  const [link, head] = [tokens.words[of], tokens.words[of - 1] ?? '']
  const part = link === 'of' && /^(?:end|beginning|start|middle|half|part|rest|close|remainder)$/.test(head)
  const later = link === 'in' && determined && /^(?:later|earlier|early|late)$/.test(head)
  return part || later
    ? candidate(tokens, sentence, of - 1, at + 1, { kind: 'unit-from-focus', unit, count: 0 })
    : null
}

export const unitPhrase: DateFinder = (tokens, at, sentence) => {
  const unit = UNITS.get(tokens.words[at] ?? '')
  if (unit === undefined) return []
  const found =
    counted(tokens, at, unit, sentence) ??
    within(tokens, at, unit, sentence) ??
    beside(tokens, at, unit, sentence)
  if (found !== null) return [found]
  const phrase = isPlural(tokens.words[at]) ? null : beforeUnit(tokens, at, unit, sentence)
  return phrase === null ? [] : [phrase]
}

/** “that morning”, “the next morning”, “the same evening”: a part of the day in focus, or of the one after it. */
export const partOfDayFromFocus: DateFinder = (tokens, at, sentence) => {
  const word = tokens.words[at - 1] ?? ''
  if (at - 1 < sentence.from) return []
  const determined = tokens.words[at - 2] === 'the' && at - 2 >= sentence.from
  const count = word === 'that' ? 0 : determined ? FROM_FOCUS.get(word) : undefined
  return count === undefined
    ? []
    : [
        candidate(tokens, sentence, determined ? at - 2 : at - 1, at + 1, {
          kind: 'unit-from-focus',
          unit: 'day',
          count,
        }),
      ]
}
