/** Who somebody is, between commas behind the name: “Ann Smith[, the mayor,] said”. */
import { DETERMINERS } from '../english/function-words.ts'
import type { TokenRange } from '../text/sentences.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'
import { isVerb } from './finite-verb.ts'

const LONGEST = 9

/** Whether the words between two commas name and do nothing else: no verb, and no name of a list. */
const isNaming = (tokens: Tokens, from: number, to: number): boolean => {
  const word = tokens.words[from] ?? ''
  if (
    !DETERMINERS.has(word) &&
    tokens.kinds[from] !== TokenKind.lower &&
    tokens.kinds[from + 1] !== TokenKind.possessive
  )
    return false
  for (let at = from; at < to; at++) if (isVerb(tokens, at)) return false
  return true
}

/** The appositions in a range, without their commas, in reading order. */
export const appositionsIn = (tokens: Tokens, { from, to }: TokenRange): readonly TokenRange[] => {
  const found: TokenRange[] = []
  let open: number | null = null
  for (let at = from + 1; at < to; at++) {
    if (tokens.words[at] !== ',') continue
    if (open !== null && at - open <= LONGEST && isNaming(tokens, open, at)) {
      found.push({ from: open, to: at })
      open = null
    } else open = tokens.kinds[at - 1] === TokenKind.capital ? at + 1 : null
  }
  return found
}
