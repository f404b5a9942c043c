/**
 * Cuts a sentence into its main clause and those that hang on it, so that each keeps its own date:
 *
 *     The group, [which was founded in 1997], said on Monday it would close [after talks broke down].
 */
import { isPastForm } from '../dates/past-form.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'
import { isMark } from './clause-marks.ts'
import { opensClause } from './clause-openers.ts'
import { isVerb } from './finite-verb.ts'

export interface Clause extends TokenRange {
  /** The word that hangs it on the main clause; `null` for the main clause itself, which spans the sentence. */
  readonly opener: string | null
}

/** The end of a clause that opens at `from`: the next mark, where the main clause goes on. */
const endOfClause = (tokens: Tokens, from: number, to: number): number => {
  for (let at = from + 1; at < to; at++) if (isMark(tokens.words[at] ?? '')) return at
  return to
}

/** The clauses of a sentence: the main one first, then those that hang on it, in reading order. */
export const clausesOf = (tokens: Tokens, sentence: TokenRange): Clause[] => {
  const clauses: Clause[] = [{ ...sentence, opener: null }]
  let hasMainVerb = false
  let closed: number | null = null
  for (let at = sentence.from; at < sentence.to; at++) {
    // Behind the mark that closes a clause the main one goes on: “the party, which was founded in 1988, welcomed …”.
    const goesOn = closed === at - 1 && isPastForm(tokens, at)
    if (goesOn || !opensClause(tokens, at, sentence, hasMainVerb)) {
      hasMainVerb ||= isVerb(tokens, at)
      continue
    }
    const end = endOfClause(tokens, at, sentence.to)
    clauses.push({ from: at, to: end, opener: tokens.words[at] ?? '' })
    closed = end
    at = end - 1
  }
  return clauses
}
