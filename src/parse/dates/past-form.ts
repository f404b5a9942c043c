/** Whether a token is a verb of the past by its form: “met”, “opened”, but not “hundred”. */
import { IRREGULAR_PAST, isRegularPast } from '../english/past-forms.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'

/** In front of these a form of the past describes what they stand before: “the proposed bridge”. */
const BEFORE_A_NOUN = new Set(['the', 'a', 'an', 'his', 'its', 'their', 'our', 'my', 'your'])

/** Participles count too, for they are of the past as well: “was opened”. */
export const isPastForm = (tokens: Tokens, at: number): boolean => {
  const word = tokens.words[at] ?? ''
  if (tokens.kinds[at] !== TokenKind.lower || BEFORE_A_NOUN.has(tokens.words[at - 1] ?? '')) return false
  return IRREGULAR_PAST.has(word) || isRegularPast(word)
}
