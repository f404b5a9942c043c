/** Reads a query: words, phrases and filters, and what is wrong with it. */
import { foldedWords } from '../folding.ts'
import type { QueryProblem } from '../search-service.ts'
import type { Filter, Query, QueryText } from './query.ts'
import { readFilter } from './read-filter.ts'
import { tokensOf } from './tokens.ts'

const holdsWords = ({ text }: QueryText): boolean => foldedWords(text).length > 0

/** The stretches of a text between white space, as places in the query. */
const wordsIn = ({ text, start }: QueryText): readonly QueryText[] =>
  Array.from(text.matchAll(/\S+/g), (match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  })).filter(holdsWords)

/**
 * Reads a query. Any text is one: what cannot be done is a problem with its place, and the rest stands.
 * The value of a filter that nobody knows becomes words. Takes linear time.
 *
 *     democratic "broad church" -tory speaker:corbyn -on:2019-02-20
 */
export const parseQuery = (text: string): Query => {
  const words: QueryText[] = []
  const phrases: QueryText[] = []
  const excludedWords: QueryText[] = []
  const excludedPhrases: QueryText[] = []
  const filters: Filter[] = []
  const problems: QueryProblem[] = []
  for (const token of tokensOf(text)) {
    const { field, value, isMarked } = token
    const plain = token.isExcluded ? excludedWords : words
    if (field !== null) {
      const read = readFilter(field, token)
      if (read.kind === 'filter') filters.push(read.filter)
      else problems.push(read.problem)
      if (read.kind === 'unknown') for (const word of wordsIn(value)) plain.push(word)
    } else if (holdsWords(value)) {
      const list = !isMarked ? plain : token.isExcluded ? excludedPhrases : phrases
      list.push(value)
    }
  }
  const isLastWordOpen = words.at(-1)?.end === text.length
  return { words, phrases, excludedWords, excludedPhrases, filters, problems, isLastWordOpen }
}
