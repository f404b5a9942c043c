/** Which of a sentence's time expressions says when it happened, and which date a part of it that tells of something else. */
import type { TokenRange } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Clause } from './clauses.ts'
import { otherDate } from './other-date.ts'
import type { PlacedExpression } from './placed-expression.ts'

/** Hung on by these, a clause tells of the same time as the main one. */
const SAME_TIME = new Set(['when', 'while', 'as'])
/** Opened by these, a clause tells what happened on the date before it: “since 1981, when the party split”. */
const ON_THAT_DATE = new Set(['when', 'where'])

const JOINTS = new Set([',', ';', 'and', 'but', '–', '—', '-', ':'])

const RANGE_JOINTS = new Set(['to', 'until', 'till', '–', '—', '-'])

/** Whether an expression only says how long: “from Monday to Friday”. */
const endsRange = (
  tokens: Tokens,
  before: PlacedExpression | undefined,
  { from }: PlacedExpression,
): boolean => before?.to === from - 1 && RANGE_JOINTS.has(tokens.words[from - 1] ?? '')

/** A part of a sentence with a date of its own. */
export interface DatedPart {
  readonly clause: Clause
  readonly placed: PlacedExpression
}

export interface DatesOfSentence {
  /** The one that dates the main clause; `null` where none does. */
  readonly main: PlacedExpression | null
  readonly parts: readonly DatedPart[]
}

/** The parts that further dates open: “left on Monday, and on Wednesday three more followed”. */
const joinedClauses = (
  tokens: Tokens,
  sentence: Clause,
  dated: readonly PlacedExpression[],
): readonly DatedPart[] => {
  const [main, ...others] = dated
  const parts: DatedPart[] = []
  for (const placed of others) {
    const before = parts.at(-1)
    const first = before?.placed.to ?? main?.to ?? sentence.from
    let from = placed.from
    while (from > first && !JOINTS.has(tokens.words[from - 1] ?? '')) from--
    const isJoined = JOINTS.has(tokens.words[from - 1] ?? '')
    if (before !== undefined)
      parts[parts.length - 1] = { ...before, clause: { ...before.clause, to: isJoined ? from - 1 : from } }
    parts.push({ clause: { from, to: sentence.to, opener: tokens.words[from - 1] ?? null }, placed })
  }
  return parts
}

/** The clause that tells what happened on the date before it; `null` where none does. */
const clauseBehindSince = (
  tokens: Tokens,
  clauses: readonly Clause[],
  { from, to }: PlacedExpression,
): Clause | null => {
  if (tokens.words[from - 1] !== 'since') return null
  return (
    clauses.find(
      (clause) => ON_THAT_DATE.has(clause.opener ?? '') && (clause.from === to || clause.from === to + 1),
    ) ?? null
  )
}

/** Sorts the expressions of a sentence into its clauses, the main one first. Both in reading order. */
export const dateClauses = (
  tokens: Tokens,
  clauses: readonly Clause[],
  expressions: readonly PlacedExpression[],
): DatesOfSentence => {
  const [sentence, ...hangingClauses] = clauses
  if (sentence === undefined || expressions.length === 0) return { main: null, parts: [] }
  const inside = ({ from, to }: TokenRange, placed: PlacedExpression): boolean =>
    from <= placed.from && placed.from < to
  const elsewhere: DatedPart[] = []
  const dating: PlacedExpression[] = []
  for (const [at, placed] of expressions.entries()) {
    if (endsRange(tokens, expressions[at - 1], placed)) continue
    const other = otherDate(tokens, sentence, placed)
    const told = clauseBehindSince(tokens, hangingClauses, placed)
    if (other?.kind === 'ahead') elsewhere.push({ clause: { ...other.words, opener: 'ahead' }, placed })
    else if (told !== null) elsewhere.push({ clause: told, placed })
    else if (other === null || hangingClauses.some((clause) => inside(clause, placed))) dating.push(placed)
  }
  const hanging = hangingClauses.flatMap((clause): DatedPart[] => {
    const placed = dating.find((candidate) => inside(clause, candidate))
    return placed === undefined ? [] : [{ clause, placed }]
  })
  const own = dating.filter((placed) => !hangingClauses.some((clause) => inside(clause, placed)))
  const [main = null] = own
  const sameTime = hanging.find(({ clause }) => SAME_TIME.has(clause.opener ?? ''))
  const joined = joinedClauses(
    tokens,
    sentence,
    own.filter((placed) => placed === main || placed.expression.value !== main?.expression.value),
  )
  return { main: main ?? sameTime?.placed ?? null, parts: [...hanging, ...joined, ...elsewhere] }
}
