/** What can be the verb of a clause: a form of the past, an auxiliary, or a verb of saying. */
import { isPastForm } from '../dates/past-form.ts'
import { CUE_VERBS } from '../english/cue-verbs.ts'
import { AUXILIARIES } from '../english/function-words.ts'
import type { TokenRange } from '../text/sentences.ts'
import type { Tokens } from '../text/tokens.ts'

/** Whether a token can be a finite verb. */
export const isVerb = (tokens: Tokens, at: number): boolean => {
  const word = tokens.words[at] ?? ''
  return AUXILIARIES.has(word) || CUE_VERBS.has(word) || isPastForm(tokens, at)
}

/** Whether any token of a stretch can be a finite verb. */
export const hasVerb = (tokens: Tokens, { from, to }: TokenRange): boolean => {
  for (let at = from; at < to; at++) if (isVerb(tokens, at)) return true
  return false
}
