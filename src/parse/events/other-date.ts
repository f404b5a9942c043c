/**
 * A date in a sentence that says when something else was or will be:
 *
 *     defended [the 2017 manifesto]          it only tells which one
 *     spoke ahead of [the vote on Friday]    what lies ahead of what is told
 */
import { AUXILIARIES, PREPOSITIONS } from '../english/function-words.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import { isMark } from './clause-marks.ts'
import { isVerb } from './finite-verb.ts'
import type { PlacedExpression } from './placed-expression.ts'

export type OtherDate =
  | { readonly kind: 'noun' }
  /** With the words that name what lies ahead. */
  | { readonly kind: 'ahead'; readonly words: TokenRange }

const NOUN: OtherDate = { kind: 'noun' }

/** A noun phrase is seldom longer. */
const REACH = 8
const LONGEST_TARGET = 6
const BEFORE_A_NOUN: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', "'s"])
/** In front of what lies ahead; those of two words by the last one. */
const AHEAD: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ['before', null],
  ['until', null],
  ['of', new Set(['ahead'])],
  ['to', new Set('prior leadup lead-up run-up runup build-up buildup'.split(' '))],
  ['for', new Set(['preparation', 'preparations'])],
])

/** Whether an expression only tells which one a noun means: “the 2017 manifesto”, “a 27 March vote”. */
const describesNoun = (tokens: Tokens, { from, to }: TokenRange): boolean => {
  const before = tokens.words[from - 1] ?? ''
  const next = tokens.words[to] ?? ''
  if (PREPOSITIONS.has(tokens.words[from] ?? '') || PREPOSITIONS.has(before)) return false
  if (tokens.kinds[to] === TokenKind.possessive) return true
  const nounBehind =
    (tokens.kinds[to] === TokenKind.lower || tokens.kinds[to] === TokenKind.capital) &&
    !PREPOSITIONS.has(next) &&
    !AUXILIARIES.has(next)
  return nounBehind && BEFORE_A_NOUN.has(before)
}

/** The first word of what lies ahead, where something does: a noun stands between it and the date. */
const firstOfAhead = (tokens: Tokens, from: number, first: number): number | null => {
  for (let at = from - 2; at >= first && at >= from - REACH; at--) {
    const word = tokens.words[at] ?? ''
    if (isMark(word) || isVerb(tokens, at)) return null
    const partners = AHEAD.get(word)
    if (partners === undefined) continue
    if (partners === null || partners.has(tokens.words[at - 1] ?? '')) return at + 1
  }
  return null
}

const upToMark = (tokens: Tokens, from: number, last: number): TokenRange => {
  let to = from
  while (to < last && to < from + LONGEST_TARGET && !isMark(tokens.words[to] ?? '')) to++
  return { from, to }
}

/** What else an expression dates; `null` where it may date the clause it stands in. */
export const otherDate = (
  tokens: Tokens,
  sentence: TokenRange,
  placed: PlacedExpression,
): OtherDate | null => {
  const { from, to, expression } = placed
  if (expression.rule === 'countdown') {
    const words = upToMark(tokens, to, sentence.to)
    return words.to > words.from ? { kind: 'ahead', words } : NOUN
  }
  if (describesNoun(tokens, placed)) return NOUN
  const first = firstOfAhead(tokens, from, sentence.from)
  return first === null ? null : { kind: 'ahead', words: { from: first, to } }
}
