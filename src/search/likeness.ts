/**
 * How like a word of a quote is to a word of a query, from 1 (the same) to 0 (another word). `expansion.ts` finds all
 * terms that are alike at all without asking for each; this is what it is held to, and what is marked in a quote.
 */
import { codeUnitsOf } from '../model/code-units.ts'
import { letterDistance } from '../model/letter-distance.ts'
import { wordForm } from './word-form.ts'

/** The same word, however it is spelled. */
export const SAME = 1
/** Another form of it: a query remembers the word, and not its ending. */
export const FORM = 0.9
/** A word that begins with what is typed so far. */
export const BEGINNING = 0.85
/** One letter, or two, are wrong. Two leave more room for chance. */
export const MISTYPED = [SAME, 0.8, 0.65] as const
/** A word whose beginning is what is typed so far but for one letter. */
export const MISTYPED_BEGINNING = 0.6

/** Letters that may be wrong in a word of this length: few in short ones, where every word is near another. */
export const allowedMistakes = (length: number): 0 | 1 | 2 => (length < 3 ? 0 : length < 6 ? 1 : 2)

/** Letters that may be wrong in the beginning of a word. */
export const allowedMistakesInBeginning = (length: number): 0 | 1 => (length < 5 ? 0 : 1)

/**
 * @param word of the query, folded
 * @param isOpen whether the word is still being typed
 */
export const createLikeness = (word: string, isOpen: boolean): ((term: string) => number) => {
  const letters = codeUnitsOf(word)
  const { spelling, stem } = wordForm(word)
  const distance = (term: string, limit: number, asPrefix: boolean): number =>
    letterDistance(letters, codeUnitsOf(term), 0, term.length, limit, asPrefix)
  return (term) => {
    const form = wordForm(term)
    if (term === word || form.spelling === spelling) return SAME
    if (form.stem === stem) return FORM
    if (isOpen && term.startsWith(word)) return BEGINNING
    const mistakes = distance(term, allowedMistakes(word.length), false)
    if (mistakes <= allowedMistakes(word.length)) return MISTYPED[mistakes] ?? 0
    const allowed = allowedMistakesInBeginning(word.length)
    return isOpen && allowed > 0 && distance(term, allowed, true) <= allowed ? MISTYPED_BEGINNING : 0
  }
}
