/** Which words of a text a query matches, fuzzily too, as spans of the text as it is written. */
import type { Span } from '../model/span.ts'
import { foldedWords } from './folding.ts'
import { allowedDistance, wordDistance } from './word-distance.ts'

/** Prepares a query; each text then costs some tens of microseconds, so ask for those on screen only. */
export const createHighlighter = (query: string): ((text: string) => readonly Span[]) => {
  const wanted = foldedWords(query).map(({ folded }) => folded)
  const matches = (word: string): boolean =>
    wanted.some((want, at) => {
      if (want === word || (at === wanted.length - 1 && word.startsWith(want))) return true
      const allowed = allowedDistance(want.length)
      return allowed > 0 && wordDistance(want, word, allowed) <= allowed
    })
  return (text) =>
    foldedWords(text)
      .filter(({ folded }) => matches(folded))
      .map(({ start, end }) => ({ start, end }))
}
