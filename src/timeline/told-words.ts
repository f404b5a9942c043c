/** What the words of a telling tell: terms, names, kinds of happening. */
import { MONTH_NUMBERS, NUMBER_WORDS, WEEKDAY_NUMBERS } from '../parse/english/calendar-words.ts'
import { HAPPENING_KINDS, PARTY_SYNONYMS } from '../parse/english/happening-kinds.ts'
import { TokenKind, type Tokens } from '../parse/text/tokens.ts'
import { termOf } from './terms.ts'

const FEWEST_COUNTED = 3
const COUNTS = [...NUMBER_WORDS].flatMap(([word, number]) => (number >= FEWEST_COUNTED ? [word] : []))

/** A number that more than two people may be counted by. */
export const COUNT = new RegExp(`\\b(?:${COUNTS.join('|')}|\\d{1,3})\\b`, 'i')

export interface ToldTerms {
  readonly terms: Set<string>
  readonly names: Set<string>
}

/** The terms of some words, and those of them that are names; the first word has a capital anyhow. */
export const termsIn = (tokens: Tokens): ToldTerms => {
  const terms = new Set<string>()
  const names = new Set<string>()
  for (const [at, word] of tokens.words.entries()) {
    const term = termOf(PARTY_SYNONYMS.get(word) ?? word)
    // The day is compared by itself.
    if (term === null || WEEKDAY_NUMBERS.has(word) || MONTH_NUMBERS.has(word)) continue
    terms.add(term)
    if (tokens.kinds[at] === TokenKind.capital && at > 0) names.add(term)
  }
  return { terms, names }
}

/** The kinds of happening that words tell of. */
export const kindsIn = (tokens: Tokens): ReadonlySet<string> => {
  const kinds = new Set<string>()
  for (const [at, word] of tokens.words.entries()) {
    const kind = tokens.kinds[at] === TokenKind.lower ? HAPPENING_KINDS.get(word) : undefined
    if (kind !== undefined) kinds.add(kind)
  }
  return kinds
}
