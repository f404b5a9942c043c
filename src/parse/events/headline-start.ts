/** Where a headline begins: behind “[Laughs]”, “But”, “Meanwhile,” and the date that the list shows already. */
import { DETERMINERS, PERSONAL_PRONOUNS } from '../english/function-words.ts'
import { LEAD_INS, LEAD_INS_WITH_COMMA } from '../english/lead-ins.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import type { PlacedExpression } from './placed-expression.ts'

/** Shorter headlines keep what they have. */
const FEWEST_LEFT = 3

/** Whether a clause may begin here: with a name, a number, a determiner or a pronoun. */
const beginsClause = (tokens: Tokens, at: number): boolean => {
  const kind = tokens.kinds[at] ?? TokenKind.other
  const word = tokens.words[at] ?? ''
  if (kind === TokenKind.capital || kind === TokenKind.number) return true
  return kind === TokenKind.lower && (DETERMINERS.has(word) || PERSONAL_PRONOUNS.has(word))
}

const behindWord = (tokens: Tokens, at: number): number => {
  const word = tokens.words[at] ?? ''
  const isComma = tokens.words[at + 1] === ','
  if (LEAD_INS.has(word)) return isComma ? at + 2 : at + 1
  return isComma && LEAD_INS_WITH_COMMA.has(word) ? at + 2 : at
}

/** “On Wednesday the council met”: behind the date, where a clause begins there. */
const behindDate = (tokens: Tokens, at: number, { from, to }: PlacedExpression): number => {
  if (from > at + 1 || (from === at + 1 && !/^(?:in|on|at|by)$/.test(tokens.words[at] ?? ''))) return at
  const next = tokens.words[to] === ',' ? to + 1 : to
  return beginsClause(tokens, next) && tokens.kinds[to] !== TokenKind.possessive ? next : at
}

/** A stage direction of more tokens is no longer one. */
const LONGEST_DIRECTION = 6

/** Behind “[Laughs]”, which tells what is heard and not what happens. */
const behindDirection = (tokens: Tokens, { from, to }: TokenRange): number => {
  if (tokens.words[from] !== '[') return from
  const end = tokens.words.slice(from, Math.min(to, from + LONGEST_DIRECTION)).indexOf(']')
  return end < 0 || from + end + 1 + FEWEST_LEFT > to ? from : from + end + 1
}

/** The first token of a headline. */
export const withoutLeadIn = (tokens: Tokens, words: TokenRange, placed: PlacedExpression | null): number => {
  const { to } = words
  let first = behindDirection(tokens, words)
  while (first + FEWEST_LEFT < to && tokens.kinds[first] === TokenKind.other && tokens.words[first] !== '(')
    first++
  const behind = behindWord(tokens, first)
  const start = placed === null || placed.from < behind ? behind : behindDate(tokens, behind, placed)
  return start + FEWEST_LEFT <= to ? start : first
}
