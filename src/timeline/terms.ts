/** Words reduced to what tells one happening from another: function words go, endings are cut off. */
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../parse/english/function-words.ts'

export const COUNTS: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve'.split(' '),
)
const EMPTY = new Set(
  'he she it they we you i him her them us me his its their not also then there here who which what this that these those said says say told tell added mr mrs ms dr will would new more most some first last many much over very just other such now still even only well back own people day days week year today yesterday'.split(
    ' ',
  ),
)
const LONGEST = 6

/** The term of a word in lower case; `null` for words too common to tell anything. “defectors” and “defected” are one. */
export const termOf = (word: string): string | null => {
  if (COUNTS.has(word)) return word
  if (word.length < 3 || EMPTY.has(word)) return null
  if (PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || AUXILIARIES.has(word) || DETERMINERS.has(word))
    return null
  const stem = word.replace(/(?:ing|ed|es|s)$/, '')
  return (stem.length >= 3 ? stem : word).slice(0, LONGEST)
}
