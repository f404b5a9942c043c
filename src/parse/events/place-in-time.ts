/**
 * Where an event stands: `reported` as having happened, `announced` as arranged or decided to come, or only `expected`:
 * thought likely, rumoured, or hanging on something else. The first verb of its clause decides, and its date: what is
 * dated ahead of publication has not happened, and what is dated before it is over.
 */
import type { Edtf } from '../../model/edtf.ts'
import type { EventStatus } from '../../model/event.ts'
import { isPastForm } from '../dates/past-form.ts'
import { HEARSAY, NOUNS_TOO, SETTLED, UNSETTLED } from '../english/coming-words.ts'
import { CUE_VERBS } from '../english/cue-verbs.ts'
import { AUXILIARIES } from '../english/function-words.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import { isNounUse } from './noun-use.ts'
import { sideOfDay } from './side-of-day.ts'

const BE = new Set(['is', 'are', 'was', 'were', "'s", 'am'])
/** So far before a verb of saying stand the words that make it one of what is to come: “is expected to say”. */
const REACH = 4

/** What one token tells of its clause; `null` where it tells nothing. */
const signAt = (tokens: Tokens, at: number): EventStatus | null => {
  const word = tokens.words[at] ?? ''
  // The month is no verb.
  if (word === 'may' && tokens.kinds[at] === TokenKind.capital) return null
  if (word === 'set') return tokens.words[at + 1] === 'to' ? 'announced' : 'reported'
  if (word === 'to') return BE.has(tokens.words[at - 1] ?? '') ? 'announced' : null
  if (NOUNS_TOO.has(word) && isNounUse(tokens, at)) return null
  if (SETTLED.has(word)) return 'announced'
  if (UNSETTLED.has(word)) return 'expected'
  if (AUXILIARIES.has(word)) return null
  return isPastForm(tokens, at) || (CUE_VERBS.has(word) && tokens.kinds[at] === TokenKind.lower)
    ? 'reported'
    : null
}

/** Whether a stretch of words passes on what is only said to be so, without denying it. */
export const isHearsay = (tokens: Tokens, { from, to }: TokenRange): boolean => {
  for (let at = from; at < to; at++) {
    const sign = HEARSAY.get(tokens.words[at] ?? '')
    if (sign !== undefined) return sign === 'hearsay'
  }
  return false
}

/** By the first word of a clause that tells; a bare “to” before any verb announces: “Airline to buy twenty jets”. */
const byWords = (tokens: Tokens, clause: TokenRange): EventStatus => {
  let isVerbless = true
  for (let at = clause.from; at < clause.to; at++) {
    const sign = signAt(tokens, at)
    if (sign !== null) return sign
    const word = tokens.words[at] ?? ''
    if (AUXILIARIES.has(word)) isVerbless = false
    if (word === 'to' && isVerbless && tokens.kinds[at + 1] === TokenKind.lower && at > clause.from + 1)
      if (!isNounBehind(tokens, at)) return 'announced'
  }
  return 'reported'
}

/** “to the”, “to his”: a preposition, and no verb behind it. */
const isNounBehind = (tokens: Tokens, at: number): boolean =>
  /^(?:the|a|an|his|her|its|their|this|that|more|all|many)$/.test(tokens.words[at + 1] ?? '')

export interface DatedClause {
  readonly clause: TokenRange
  readonly date: Edtf | null
  readonly published: Edtf | null
}

/** Where what a clause tells stands in time. */
export const statusOfClause = (tokens: Tokens, { clause, date, published }: DatedClause): EventStatus => {
  const side = sideOfDay(date, published)
  if (side === 'over') return 'reported'
  const status = byWords(tokens, clause)
  return status === 'reported' && side === 'ahead' ? 'announced' : status
}

/** Where a saying stands in time, by the words before its verb: “is to tell Parliament”. */
export const statusOfSaying = (tokens: Tokens, cue: number): EventStatus => {
  for (let at = cue - 1; at >= Math.max(0, cue - REACH); at--) {
    const sign = signAt(tokens, at)
    if (sign === 'announced' || sign === 'expected') return sign
    const word = tokens.words[at] ?? ''
    if (sign === 'reported' || (tokens.kinds[at] ?? TokenKind.other) > TokenKind.number) break
    if (word === 'that' || word === 'and') break
  }
  return 'reported'
}
