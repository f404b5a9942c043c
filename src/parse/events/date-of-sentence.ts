/** Which of a sentence's time expressions says when it happened: the main clause's own, else the one in focus, else publication. */
import type { TimeExpression } from '../../model/time-expression.ts'
import { AUXILIARIES, PREPOSITIONS } from '../english/function-words.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import type { Clause } from './clauses.ts'

/** A time expression with the tokens it covers. */
export interface PlacedExpression extends TokenRange {
  readonly expression: TimeExpression
}

/** Hung on by these, a clause tells of the same time as the main one. */
const SAME_TIME = new Set(['when', 'while', 'as'])

const JOINTS = new Set([',', ';', 'and', 'but', '–', '—', '-', ':'])

/** Whether an expression only describes a noun: “the 2017 manifesto”, “a 27 March vote”. */
export const describesNoun = (tokens: Tokens, { from, to }: TokenRange): boolean => {
  const before = tokens.words[from - 1] ?? ''
  const next = tokens.words[to] ?? ''
  if (PREPOSITIONS.has(tokens.words[from] ?? '') || PREPOSITIONS.has(before)) return false
  if (tokens.kinds[to] === TokenKind.possessive) return true
  const nounBehind =
    (tokens.kinds[to] === TokenKind.lower || tokens.kinds[to] === TokenKind.capital) &&
    !PREPOSITIONS.has(next) &&
    !AUXILIARIES.has(next)
  return nounBehind && ['the', 'a', 'an', 'its', 'his', 'her', 'their', "'s"].includes(before)
}

/** The expressions of a sentence, told apart by the clause they stand in. */
export interface DatedClauses {
  /** The one that dates the main clause; `null` where none does. */
  readonly main: PlacedExpression | null
  /** Clauses that have a date of their own. */
  readonly hanging: readonly { readonly clause: Clause; readonly placed: PlacedExpression }[]
}

/** The part of a sentence that a second date opens: “left on Monday, and on Wednesday three more followed”. */
const joinedClause = (tokens: Tokens, sentence: Clause, placed: PlacedExpression): Clause => {
  let from = placed.from
  while (from > sentence.from && !JOINTS.has(tokens.words[from - 1] ?? '')) from--
  return { from, to: sentence.to, opener: tokens.words[from - 1] ?? null }
}

/** Sorts the expressions of a sentence into its clauses. Both in reading order. */
export const dateClauses = (
  tokens: Tokens,
  clauses: readonly Clause[],
  expressions: readonly PlacedExpression[],
): DatedClauses => {
  const [sentence, ...hangingClauses] = clauses
  if (sentence === undefined) return { main: null, hanging: [] }
  const inside = ({ from, to }: TokenRange, placed: PlacedExpression): boolean =>
    from <= placed.from && placed.from < to
  const own = expressions.filter((placed) => !hangingClauses.some((clause) => inside(clause, placed)))
  const hanging = hangingClauses.flatMap((clause) => {
    const placed = expressions.find((candidate) => inside(clause, candidate))
    return placed === undefined ? [] : [{ clause, placed }]
  })
  const [main = null, ...others] = own.filter((placed) => !describesNoun(tokens, placed))
  const sameTime = hanging.find(({ clause }) => SAME_TIME.has(clause.opener ?? ''))
  const joined = others
    .filter((placed) => placed.expression.value !== main?.expression.value)
    .map((placed) => ({ clause: joinedClause(tokens, sentence, placed), placed }))
  return { main: main ?? sameTime?.placed ?? null, hanging: [...hanging, ...joined] }
}
