/** Whether the clause around a time expression tells what happened or what is to come. */
import { AHEAD } from '../english/calendar-words.ts'
import { IRREGULAR_PAST } from '../english/past-forms.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import type { DateCandidate } from './date-candidate.ts'
import { isPastForm } from './past-form.ts'
import { isDaySaid, isTimetablePresent } from './timetable-present.ts'

export type Tense = 'past' | 'ahead' | 'unknown'

const REACH = 14
const tenseOf = (tokens: Tokens, at: number): Tense => {
  const word = tokens.words[at] ?? ''
  if (AHEAD.has(word) && !(word === 'may' && tokens.kinds[at] === TokenKind.capital)) return 'ahead'
  // “said the vote would be held on 29 March”: ahead of the saying.
  if (word === 'would') return tokens.words[at + 1] === 'have' ? 'unknown' : 'ahead'
  if (word === 'to' && /^(?:is|are|was|were|'s)$/.test(tokens.words[at - 1] ?? '')) return 'ahead'
  if (IRREGULAR_PAST.has(word)) return /^(?:be|to)$/.test(tokens.words[at - 1] ?? '') ? 'unknown' : 'past'
  return isPastForm(tokens, at) && tokens.words[at - 1] !== 'be' ? 'past' : 'unknown'
}

/** “to stop it on 29 March”, “insisted on stopping it on 29 March”: when it is to be done the verb before does not say. */
const isOpen = (tokens: Tokens, at: number): boolean => {
  const word = tokens.words[at] ?? ''
  const before = tokens.words[at - 1] ?? ''
  if (before === 'to')
    return (
      tokens.kinds[at] === TokenKind.lower &&
      !/^(?:the|a|an|his|her|its|their|this|that|be|have)$/.test(word) &&
      !/^(?:is|are|was|were|'s|due|expected|scheduled|set|planned|plans)$/.test(tokens.words[at - 2] ?? '')
    )
  return word.endsWith('ing') && /^(?:on|of|from|for|at|about|against|by)$/.test(before)
}

/**
 * The nearest sign before the expression decides, else the nearest behind it. Looks at most 14 tokens to either
 * side, so that a text without a full stop costs no more than any other.
 */
export const tenseAround = (tokens: Tokens, { from, to, sentence }: DateCandidate): Tense => {
  if (isDaySaid(tokens, from, to, sentence.from)) return 'ahead'
  for (let at = from - 1; at >= sentence.from && at >= from - REACH; at--) {
    if (isOpen(tokens, at)) return 'unknown'
    if (isTimetablePresent(tokens, at, sentence.from)) return 'ahead'
    const tense = tenseOf(tokens, at)
    // “will have been sworn in”, “is expected to be approved”: what comes before the past form counts.
    if (tense === 'past' && aheadBefore(tokens, at, sentence.from)) return 'ahead'
    if (tense !== 'unknown') return tense
  }
  for (let at = to; at < sentence.to && at < to + REACH; at++) {
    if (endsQuotation(tokens, at)) return 'unknown'
    if (isTimetablePresent(tokens, at, sentence.from)) return 'ahead'
    const tense = tenseOf(tokens, at)
    if (tense !== 'unknown') return tense
  }
  return 'unknown'
}

/** “…,” she said: the verb behind the marks is of the saying. */
const endsQuotation = (tokens: Tokens, at: number): boolean =>
  (tokens.kinds[at] === TokenKind.doubleMark || tokens.kinds[at] === TokenKind.singleMark) &&
  /^[,.?!]$/.test(tokens.words[at - 1] ?? '')

const aheadBefore = (tokens: Tokens, at: number, first: number): boolean => {
  for (let before = at - 1; before >= first && before >= at - 3; before--) {
    const word = tokens.words[before] ?? ''
    if (/^(?:will|would|could|might|'ll|won't|shall|due|expected|scheduled|set)$/.test(word)) return true
    if (!/^(?:be|been|have|not|to|also|being|is|are|was)$/.test(word)) return false
  }
  return false
}
