/** The part of a long clause that its date stands in: “insisting it was right, when [they had gained in 2017]”. */
import { CONJUNCTIONS_OF_CLAUSES, CONJUNCTIONS_WITH_VERB } from '../english/clause-words.ts'
import { CONJUNCTIONS, DETERMINERS, PERSONAL_PRONOUNS, PREPOSITIONS } from '../english/function-words.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import { isMark } from './clause-marks.ts'
import { isVerb } from './finite-verb.ts'

/** Shorter clauses are told whole. */
const LONG = 9
const REACH = 16
const OPENERS: ReadonlySet<string> = new Set([...CONJUNCTIONS_OF_CLAUSES, ...CONJUNCTIONS_WITH_VERB, 'that'])

const NO_NOUNS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...DETERMINERS,
  'then',
  'also',
  'not',
])
/** The subjects of their clauses. */
const RELATIVE_SUBJECTS = new Set(['who', 'which'])

const beginsSubject = (tokens: Tokens, at: number): boolean => {
  const word = tokens.words[at] ?? ''
  return PERSONAL_PRONOUNS.has(word) || DETERMINERS.has(word) || tokens.kinds[at] === TokenKind.capital
}

/** “the comments she made”: a clause that hangs on a noun without a word of its own. */
export const isContactClause = (tokens: Tokens, at: number): boolean =>
  PERSONAL_PRONOUNS.has(tokens.words[at] ?? '') &&
  tokens.kinds[at - 1] === TokenKind.lower &&
  !NO_NOUNS.has(tokens.words[at - 1] ?? '') &&
  !isVerb(tokens, at - 1) &&
  isVerb(tokens, at + 1)

/** The innermost clause around a token, from its opener on; the clause itself where it is short or has none inside. */
export const innermostClause = (tokens: Tokens, clause: TokenRange, date: number): TokenRange => {
  if (date - clause.from < LONG) return clause
  let hasVerb = false
  for (let at = date - 1; at > clause.from && at >= date - REACH; at--) {
    if (isMark(tokens.words[at] ?? '')) break
    const word = tokens.words[at] ?? ''
    const opens = RELATIVE_SUBJECTS.has(word) || (OPENERS.has(word) && beginsSubject(tokens, at + 1))
    if ((opens && hasVerb) || isContactClause(tokens, at)) return { from: at, to: clause.to }
    hasVerb ||= isVerb(tokens, at)
  }
  return clause
}
