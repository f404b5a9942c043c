/** Whether somebody has the name that a filter asks for, of which only a part may be typed. */

import { wordDistance } from '../../model/word-distance.ts'
import { foldedName } from '../folded-name.ts'

/** Words shorter than this must be right: too many others are one letter away. */
const SHORTEST_FORGIVEN = 5

/** Whether a folded word or name is meant, perhaps with one letter wrong. */
export const isMeant = (wanted: string, word: string): boolean =>
  wanted === word || (wanted.length >= SHORTEST_FORGIVEN && wordDistance(wanted, word, 1) <= 1)

/** Says whether one value is meant, as {@link nameMatches} does. */
export type NameMatcher = (names: readonly string[], alsoCalled?: readonly string[]) => boolean

/**
 * Prepares {@link nameMatches} for one value: folding is then done once. An answer costs some microseconds,
 * so ask once a person, not once a quote.
 */
export const nameMatcher = (value: string): NameMatcher => {
  const wanted = foldedName(value)
  return (names, alsoCalled = []) => {
    const words = names.flatMap(foldedName)
    const otherWords = alsoCalled.flatMap(foldedName)
    return (
      wanted.length > 0 &&
      wanted.every(
        (want) =>
          words.some((word) => word.startsWith(want) || isMeant(want, word)) ||
          otherWords.some((word) => isMeant(want, word)),
      )
    )
  }
}

/**
 * Whether each word of the value begins some word of the names, or is some word of the roles and nicknames they are
 * also called by: `corbyn`, `jer corb` and `labour corbyn` are all in “Jeremy Corbyn”, also “Labour leader”; but `may`
 * is in no “Mayor of London”. In a word of five letters or more one letter may be wrong, missing, added or swapped.
 */
export const nameMatches = (
  value: string,
  names: readonly string[],
  alsoCalled?: readonly string[],
): boolean => nameMatcher(value)(names, alsoCalled)
