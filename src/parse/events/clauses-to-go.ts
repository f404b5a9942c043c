/** What a headline can do without, where it is too long: hanging clauses, and “…, she said” behind it. */

import type { Quotation } from '../../model/quote.ts'
import { RELATIVE_PRONOUNS } from '../english/clause-words.ts'
import { CUE_VERBS } from '../english/cue-verbs.ts'
import { spanOfRange } from '../text/document.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'
import { isMark } from './clause-marks.ts'
import type { Clause } from './clauses.ts'
import { hasVerb } from './finite-verb.ts'

const LONGEST_ATTRIBUTION = 8

const RELATIVES: ReadonlySet<string> = new Set([...RELATIVE_PRONOUNS, 'where'])

/** Whether a clause can go without breaking the rest: a mark before it, and a mark or nothing behind. */
export const canGo = (tokens: Tokens, words: TokenRange, { from, to }: TokenRange): boolean => {
  const before = tokens.words[from - 1] ?? ''
  const isParted = isMark(before) || (/^(?:and|but)$/.test(before) && isMark(tokens.words[from - 2] ?? ''))
  return from > words.from && isParted && (to >= words.to - 1 || isMark(tokens.words[to] ?? ''))
}

/** The place of “, she said” at the end of the words; `null` where they end otherwise. */
const trailingAttribution = (tokens: Tokens, { from, to }: TokenRange): TokenRange | null => {
  for (let at = to - 1; at > from && at > to - LONGEST_ATTRIBUTION; at--) {
    if (tokens.words[at] !== ',') continue
    for (let verb = at + 1; verb < to; verb++)
      if (CUE_VERBS.has(tokens.words[verb] ?? '')) return { from: at + 1, to }
    return null
  }
  return null
}

/** Whether somebody's words stand in a range: they are why it is told. */
const isSpoken = (tokens: Tokens, range: TokenRange, quotes: readonly Quotation[]): boolean => {
  const { start, end } = spanOfRange(tokens, range)
  return quotes.some(
    ({ kind, segments }) =>
      kind !== 'indirect' && segments.some((segment) => segment.start < end && start < segment.end),
  )
}

interface HangingClauses {
  readonly words: TokenRange
  /** In reading order. */
  readonly clauses: readonly Clause[]
  readonly quotes: readonly Quotation[]
}

/** What can go, in the order to let it: clauses from the last, relative ones or those at the end; the attribution. */
export const clausesToGo = (
  tokens: Tokens,
  { words, clauses, quotes }: HangingClauses,
): readonly TokenRange[] => {
  const first = clauses.find(({ from }) => from >= words.from)?.from ?? words.to
  const hasMainVerb = hasVerb(tokens, { from: words.from, to: first })
  const attribution = trailingAttribution(tokens, words)
  const hanging = clauses.filter((clause) => {
    const isTail = clause.to >= words.to - 1
    return canGo(tokens, words, clause) && (RELATIVES.has(clause.opener ?? '') || (isTail && hasMainVerb))
  })
  return [...hanging.toReversed(), ...(attribution === null ? [] : [attribution])].filter(
    (range) => !isSpoken(tokens, range, quotes),
  )
}
