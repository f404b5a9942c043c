/** What a relative clause tells of: “[the party], which was founded in 1988”. */
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../english/function-words.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import { isVerb } from './finite-verb.ts'

const LONGEST = 7

const ends = (tokens: Tokens, at: number): boolean => {
  const word = tokens.words[at] ?? ''
  if ((tokens.kinds[at] ?? TokenKind.other) > TokenKind.possessive) return true
  return isVerb(tokens, at) || (PREPOSITIONS.has(word) && word !== 'of') || CONJUNCTIONS.has(word)
}

/** The noun phrase in front of a clause, a comma between them or not; `null` where there is none. */
export const antecedentOf = (tokens: Tokens, sentence: TokenRange, clause: number): TokenRange | null => {
  const to = tokens.words[clause - 1] === ',' ? clause - 1 : clause
  let from = to
  while (from > sentence.from && to - from < LONGEST && !ends(tokens, from - 1)) {
    from--
    // “the head of the party” goes on before its second article.
    if (DETERMINERS.has(tokens.words[from] ?? '') && tokens.words[from - 1] !== 'of') break
  }
  return from < to && tokens.words[from] !== 'of' && tokens.words[from] !== "'s" ? { from, to } : null
}
