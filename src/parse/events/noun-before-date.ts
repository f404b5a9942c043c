/**
 * What a date belongs to where no finite verb does: “stop [a no-deal exit] on 29 March”, “ended in [the election of
 * Ann Smith] in 1997”.
 */
import { DETERMINERS, PERSONAL_PRONOUNS, PREPOSITIONS } from '../english/function-words.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import { isMark } from './clause-marks.ts'
import { isVerb } from './finite-verb.ts'
import { behindLastWord } from './last-words.ts'
import type { PlacedExpression } from './placed-expression.ts'

const REACH = 14
const FEWEST_WORDS = 2
/** What these name came later than they did. */
const LEADS_TO = new Set('prepared preceded heralded triggered foreshadowed'.split(' '))

const leadsIn = (word: string): boolean => PREPOSITIONS.has(word) || word === 'and' || word === 'but'

/** “to stop”, “preventing”: verbs that say nothing of when. */
const isOpenVerb = (tokens: Tokens, at: number): boolean => {
  const word = tokens.words[at] ?? ''
  if (tokens.kinds[at] !== TokenKind.lower) return false
  return word.endsWith('ing') || (tokens.words[at - 1] === 'to' && !DETERMINERS.has(word))
}

/** “his tweets”, “Ann’s calls”: nouns, though they look like verbs. */
const isNoun = (tokens: Tokens, at: number): boolean =>
  (DETERMINERS.has(tokens.words[at - 1] ?? '') && tokens.words[at - 1] !== 'that') ||
  tokens.kinds[at - 1] === TokenKind.possessive

const hasFiniteVerb = (tokens: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isVerb(tokens, at) && !isNoun(tokens, at)) return true
  return false
}

/** The first token of the stretch before the date that has no verb in it; `null` where a finite verb goes with the date. */
const firstBehindVerb = (tokens: Tokens, part: TokenRange, date: number, isAhead: boolean): number | null => {
  for (let at = date - 1; at >= part.from && at >= date - REACH; at--) {
    if (isMark(tokens.words[at] ?? '')) return at + 1
    // “failed to reach the final in 2017”: what is over goes with the finite verb before.
    if (isOpenVerb(tokens, at)) return isAhead || !hasFiniteVerb(tokens, part.from, at) ? at + 1 : null
    if (!isVerb(tokens, at) || isNoun(tokens, at)) continue
    return at === part.from || LEADS_TO.has(tokens.words[at] ?? '') ? at + 1 : null
  }
  return date - REACH <= part.from ? part.from : null
}

/**
 * The noun phrase that a date belongs to; `null` where a finite verb does, or the words are too few.
 *
 * @param isAhead whether the date is still to come
 */
export const nounBeforeDate = (
  tokens: Tokens,
  part: TokenRange,
  placed: PlacedExpression,
  isAhead: boolean,
): TokenRange | null => {
  const first = firstBehindVerb(tokens, part, placed.from, isAhead)
  if (first === null) return null
  const to = behindLastWord(tokens, { from: first, to: placed.from })
  let from = first
  while (from < to && !DETERMINERS.has(tokens.words[from] ?? '')) from++
  if (from === to) from = first
  while (from < to && leadsIn(tokens.words[from] ?? '')) from++
  // “paving the way for a victory in 1997”
  if (tokens.words[from] === 'the' && tokens.words[from + 1] === 'way' && tokens.words[from + 2] === 'for')
    from += 3
  // “we stay until May” is a clause, whatever its verb.
  if (PERSONAL_PRONOUNS.has(tokens.words[from] ?? '')) return null
  return to - from >= FEWEST_WORDS ? { from, to } : null
}
