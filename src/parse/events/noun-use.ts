/** Whether a word that may be a verb is a noun where it stands: “the plans”, “hopes of a deal”, “promises were made”. */
import { AUXILIARIES, PREPOSITIONS } from '../english/function-words.ts'
import { TokenKind, type Tokens } from '../text/tokens.ts'

/** A noun follows, and no verb. “That” and “one” may be a subject. */
const BEFORE_ANY = new Set('the a an his her its their our my your no any every'.split(' '))
/** In front of a form in -s, which goes with no subject in the plural. */
const BEFORE_PLURALS = new Set(
  'some many several most both all few these those two three four five'.split(' '),
)

/** @param at the place of one of `NOUNS_TOO` */
export const isNounUse = (tokens: Tokens, at: number): boolean => {
  const word = tokens.words[at] ?? ''
  const before = tokens.words[at - 1] ?? ''
  const next = tokens.words[at + 1] ?? ''
  if (BEFORE_ANY.has(before) || tokens.kinds[at - 1] === TokenKind.possessive || next === 'of') return true
  // “the hour after will be quiet”
  if (word === 'will') return before === 'at'
  if (PREPOSITIONS.has(before) || AUXILIARIES.has(next)) return true
  return word.endsWith('s') && (BEFORE_PLURALS.has(before) || tokens.kinds[at] === TokenKind.capital)
}
