/**
 * The headline of a part of a sentence, telling that happening:
 *
 *     since 1981, [when the party split]           →  The party split
 *     the party, [which was founded in 1988],      →  The party was founded in 1988
 *     prepared [the election of Ann Smith in 1997] →  The election of Ann Smith
 */
import {
  CONJUNCTIONS_OF_CLAUSES,
  CONJUNCTIONS_WITH_VERB,
  RELATIVE_PRONOUNS,
} from '../english/clause-words.ts'
import { isRegularPast } from '../english/past-forms.ts'
import type { NameMention } from '../people/mention.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import { antecedentOf } from './antecedent.ts'
import { isMark } from './clause-marks.ts'
import { headlineOf } from './headline.ts'
import { cutHeadline } from './headline-cut.ts'
import { lineOf, type Piece } from './headline-pieces.ts'
import { innermostClause, isContactClause } from './innermost-clause.ts'
import { behindLastWord } from './last-words.ts'
import { nounBeforeDate } from './noun-before-date.ts'
import { type Meant, named } from './opening-pronoun.ts'
import type { PlacedExpression } from './placed-expression.ts'

/** Left out in front of a clause, which can stand without them. */
const OPENERS: ReadonlySet<string> = new Set([
  ...CONJUNCTIONS_OF_CLAUSES,
  ...CONJUNCTIONS_WITH_VERB,
  'that',
  'and',
  'but',
])
/** What they tell of can stand in their place; “whose” would leave its noun without an owner. */
const REPLACEABLE: ReadonlySet<string> = new Set(RELATIVE_PRONOUNS.filter((word) => word !== 'whose'))
const FEWEST_LEFT = 3

export interface HeadlinePart {
  readonly sentence: TokenRange
  readonly part: TokenRange
  readonly placed: PlacedExpression
  readonly names: readonly NameMention[]
  /** Whether the date is still to come. */
  readonly isAhead: boolean
  /** Whom a pronoun at its beginning means. */
  readonly meant: Meant | null
}

/** The end of a part before its date, where the date is the last of it and enough is left. */
const beforeDate = (tokens: Tokens, from: number, to: number, placed: PlacedExpression): number => {
  if (placed.from < from || placed.to < to - 1) return to
  const end = behindLastWord(tokens, { from, to: placed.from })
  return end - from >= FEWEST_LEFT ? end : to
}

/** The words without the opener, and with what a relative clause tells of before it. */
const piecesOf = (tokens: Tokens, { sentence, part, placed }: HeadlinePart): readonly Piece[] => {
  const opener = tokens.words[part.from] ?? ''
  const isContact = isContactClause(tokens, part.from)
  if (REPLACEABLE.has(opener) || isContact || isParticiple(tokens, part.from)) {
    const subject = antecedentOf(tokens, sentence, part.from)
    if (subject !== null) {
      if (!REPLACEABLE.has(opener) && !isContact) return [`${lineOf(tokens, [subject])},`, part]
      const from = isContact ? part.from : part.from + 1
      return [subject, { from, to: beforeDate(tokens, from, part.to, placed) }]
    }
  }
  const from = OPENERS.has(opener) || isWithDoing(tokens, part) ? part.from + 1 : part.from
  return [{ from, to: beforeDate(tokens, from, part.to, placed) }]
}

/** “with Ann Smith joining them” */
const isWithDoing = (tokens: Tokens, { from, to }: TokenRange): boolean => {
  if (tokens.words[from] !== 'with' || tokens.kinds[from + 1] !== TokenKind.capital) return false
  for (let at = from + 2; at < Math.min(to, from + 6); at++)
    if ((tokens.words[at] ?? '').endsWith('ing')) return true
  return false
}

const isParticiple = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === TokenKind.lower && isRegularPast(tokens.words[at] ?? '')

/** A part without the marks around it. */
const trimmed = (tokens: Tokens, { from, to }: TokenRange): TokenRange => {
  let [first, last] = [from, to]
  while (first < last && isMark(tokens.words[first] ?? '')) first++
  while (last > first && isMark(tokens.words[last - 1] ?? '')) last--
  return { from: first, to: last }
}

/** Makes the headline of a part. The cost is linear in the number of its words. */
export const headlineOfPart = (tokens: Tokens, told: HeadlinePart): string => {
  const part = innermostClause(tokens, trimmed(tokens, told.part), told.placed.from)
  const noun = nounBeforeDate(tokens, part, told.placed, told.isAhead)
  if (noun !== null) return cutHeadline(lineOf(tokens, named(tokens, noun, told.meant)))
  const pieces = piecesOf(tokens, { ...told, part })
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined && typeof only !== 'string')
    return headlineOf(tokens, {
      words: only,
      clauses: [],
      elsewhere: [],
      placed: told.placed,
      names: told.names,
      quotes: [],
      meant: told.meant,
    })
  return cutHeadline(lineOf(tokens, pieces))
}
