/** Where words end that can stand alone: “we stay until the [end of May]” ends behind “stay”. */
import { PREPOSITIONS } from '../english/function-words.ts'
import { NO_LAST_WORDS } from '../english/lead-ins.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import type { PlacedExpression } from './placed-expression.ts'

const isOpenEnded = (word: string): boolean => PREPOSITIONS.has(word) || NO_LAST_WORDS.has(word)

/** “the end of May” */
const PARTS_OF_TIME = new Set(['beginning', 'end', 'middle', 'rest', 'start'])

/** Whether the last word of a stretch leads on to a date behind it. */
const leadsOn = (tokens: Tokens, at: number): boolean =>
  isOpenEnded(tokens.words[at] ?? '') ||
  (tokens.words[at + 1] === 'of' && PARTS_OF_TIME.has(tokens.words[at] ?? ''))

/** The end of a stretch without the words that lead on to the date behind it; `from` where nothing is left. */
export const behindLastWord = (tokens: Tokens, { from, to }: TokenRange): number => {
  let end = to
  while (end > from && leadsOn(tokens, end - 1)) end--
  return end
}

/** Whether a part says anything beside its date and what leads to that: “to Friday” and “the [end of May]” do not. */
export const tellsMoreThanDate = (
  tokens: Tokens,
  { from, to }: TokenRange,
  placed: PlacedExpression,
): boolean => {
  for (let at = from; at < to; at++) {
    if (at >= placed.from && at < placed.to) continue
    if ((tokens.kinds[at] ?? TokenKind.other) <= TokenKind.number && !leadsOn(tokens, at)) return true
  }
  return false
}
