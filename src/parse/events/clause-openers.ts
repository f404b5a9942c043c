/** What opens a clause that hangs on a main one: relative words, conjunctions, participles, a noun that sums up. */
import {
  CONJUNCTIONS_OF_CLAUSES,
  CONJUNCTIONS_WITH_VERB,
  RELATIVE_PRONOUNS,
} from '../english/clause-words.ts'
import { CUE_VERBS } from '../english/cue-verbs.ts'
import { AUXILIARIES, CONJUNCTIONS, PERSONAL_PRONOUNS, PREPOSITIONS } from '../english/function-words.ts'
import { isRegularPast } from '../english/past-forms.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import { isMark } from './clause-marks.ts'
import { hasVerb, isVerb } from './finite-verb.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Open a clause wherever they stand. */
const ALWAYS: ReadonlySet<string> = new Set([...RELATIVE_PRONOUNS, ...CONJUNCTIONS_OF_CLAUSES])
/** Open a clause where a verb follows before the next mark; before a noun alone they are prepositions. */
const WITH_VERB: ReadonlySet<string> = new Set(CONJUNCTIONS_WITH_VERB)
/** Forms of the past that need an auxiliary to be finite: bare behind a noun they hang on it, “a deal begun last year”. */
const PARTICIPLES = words(
  'begun born chosen done drawn driven given gone grown known seen shown sung sunk taken thrown written',
)
const NO_NOUNS = words('not never also just already yet even since ever only he she they we i you it')
/** What is to come, hung on a noun: “, originally due in May,”, “and scheduled to open in 2030”. */
const TO_COME = words('due expected planned scheduled slated')
const TIME_ADVERBS = words('already first initially long now once originally previously still')
/** Behind “a walkout”; “whose” and “whom” want a noun or a name before the verb. */
const SUMMING_UP = words('that which who')

/** A verb further from its conjunction is another clause's; looking on would cost more the longer the sentence. */
const FURTHEST_VERB = 40
const LONGEST_OPENING = 16

const wordAt = (tokens: Tokens, at: number): string => tokens.words[at] ?? ''

const hasVerbBeforeMark = (tokens: Tokens, from: number, to: number): boolean => {
  const last = Math.min(to, from + FURTHEST_VERB)
  let mark = from
  while (mark < last && !isMark(wordAt(tokens, mark))) mark++
  return hasVerb(tokens, { from, to: mark })
}

/** Whether a participle opens the sentence and a comma closes its clause: “Founded in 1988, the party met”. */
const isOpeningParticiple = (tokens: Tokens, at: number, to: number): boolean => {
  if (tokens.kinds[at] !== TokenKind.capital || !isRegularPast(wordAt(tokens, at))) return false
  if (!PREPOSITIONS.has(wordAt(tokens, at + 1))) return false
  for (let mark = at + 2; mark < Math.min(to, at + LONGEST_OPENING); mark++)
    if (isMark(wordAt(tokens, mark))) return wordAt(tokens, mark) === ','
  return false
}

/** “…, a walkout that changed the left”: what was told, named and gone on about. */
const isSummedUp = (tokens: Tokens, at: number): boolean => {
  if (wordAt(tokens, at) !== 'a' && wordAt(tokens, at) !== 'an') return false
  for (let relative = at + 2; relative <= at + 4; relative++)
    if (SUMMING_UP.has(wordAt(tokens, relative))) return isVerb(tokens, relative + 1)
  return false
}

/** Whether what is to come is told beside the main verb: “a jet now in service and scheduled to …”. */
const isToCome = (tokens: Tokens, at: number): boolean => {
  const before = wordAt(tokens, at - 1)
  if (TO_COME.has(wordAt(tokens, at))) return before === 'and' || isMark(before)
  return TIME_ADVERBS.has(wordAt(tokens, at)) && isMark(before) && TO_COME.has(wordAt(tokens, at + 1))
}

/** “a deal begun last year”, but not “he has begun” or “newly begun”. */
const hangsOnNoun = (tokens: Tokens, at: number): boolean => {
  if (!PARTICIPLES.has(wordAt(tokens, at))) return false
  const [before, kind] = [wordAt(tokens, at - 1), tokens.kinds[at - 1]]
  const isNoun = kind === TokenKind.lower || kind === TokenKind.capital
  return (
    isNoun &&
    !before.endsWith('ly') &&
    !AUXILIARIES.has(before) &&
    !CONJUNCTIONS.has(before) &&
    !NO_NOUNS.has(before)
  )
}

const SOON = 3

/** Whether a finite verb is among the next words, and no participle before it. */
const isFiniteSoon = (tokens: Tokens, from: number): boolean => {
  for (let at = from; at < from + SOON; at++) {
    if (wordAt(tokens, at).endsWith('ing')) return false
    if (isVerb(tokens, at)) return true
  }
  return false
}

/** Whether the clause from `at` is closed by a comma, and a verb follows soon: “founded in 1988, met”. */
const isClosedBeforeVerb = (tokens: Tokens, at: number, to: number): boolean => {
  for (let mark = at + 1; mark < Math.min(to, at + LONGEST_OPENING); mark++)
    if (isMark(wordAt(tokens, mark))) return isFiniteSoon(tokens, mark + 1)
  return false
}

/**
 * “…, ending weeks of doubt”, “…, founded in 1988,”: a participle behind a mark. In “Ann Smith, the mayor, demanded”
 * it is the main verb, which is still wanting.
 */
const isParticipleBehindMark = (tokens: Tokens, at: number, to: number, hasMainVerb: boolean): boolean => {
  if (tokens.kinds[at] !== TokenKind.lower) return false
  if (wordAt(tokens, at).endsWith('ing')) return true
  return isRegularPast(wordAt(tokens, at)) && (hasMainVerb || isClosedBeforeVerb(tokens, at, to))
}

/** “…, and they returned”: a second main clause. */
const isJoinedOn = (tokens: Tokens, at: number): boolean => {
  if (wordAt(tokens, at) !== 'and' && wordAt(tokens, at) !== 'but') return false
  if (PERSONAL_PRONOUNS.has(wordAt(tokens, at + 1))) return true
  return isVerb(tokens, at + 1) || isVerb(tokens, at + 2) || isVerb(tokens, at + 3)
}

/**
 * Whether the token at `at` opens a clause of the sentence.
 *
 * @param hasMainVerb whether a verb of the main clause stands before it
 */
export const opensClause = (
  tokens: Tokens,
  at: number,
  { from, to }: TokenRange,
  hasMainVerb: boolean,
): boolean => {
  const word = wordAt(tokens, at)
  if (ALWAYS.has(word)) return true
  if (WITH_VERB.has(word)) return wordAt(tokens, at - 1) !== 'such' && hasVerbBeforeMark(tokens, at + 1, to)
  if (at === from) return isOpeningParticiple(tokens, at, to)
  if (word === 'that') return CUE_VERBS.has(wordAt(tokens, at - 1))
  if (hangsOnNoun(tokens, at)) return true
  const before = wordAt(tokens, at - 1)
  if (before !== 'and' && !isMark(before)) return false
  if (isToCome(tokens, at)) return true
  if (before === 'and') return false
  return (
    isSummedUp(tokens, at) || isParticipleBehindMark(tokens, at, to, hasMainVerb) || isJoinedOn(tokens, at)
  )
}
