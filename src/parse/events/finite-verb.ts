import { IRREGULAR_PAST } from '../english/calendar-words.ts'
import { CUE_VERBS } from '../english/cue-verbs.ts'
import { AUXILIARIES } from '../english/function-words.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'

/** Whether a token can be a finite verb: of the past, an auxiliary, or a verb of saying. */
export const isVerb = (tokens: Tokens, at: number): boolean => {
  const word = tokens.words[at] ?? ''
  return (
    AUXILIARIES.has(word) ||
    CUE_VERBS.has(word) ||
    (tokens.kinds[at] === TokenKind.lower && (word.endsWith('ed') || IRREGULAR_PAST.has(word)))
  )
}
