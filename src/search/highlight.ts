/** Which words of a text a query matches, fuzzily too, as spans of the text as it is written. */
import type { Span } from '../model/span.ts'
import { foldedWords } from './folding.ts'
import { createLikeness, SAME } from './likeness.ts'
import { parseQuery } from './query/parse-query.ts'

/** One letter begins too many words for all of them to be marked. */
const SHORTEST_BEGINNING = 2
/** A longer query is cut, as the search does. */
const MOST_QUERY_WORDS = 32

/** How like each word of a text is to one word of a query, 0 for those that are not meant. */
type Likeness = (term: string) => number

const likenessesOf = (text: string): readonly Likeness[] => {
  const { words, phrases, isLastWordOpen } = parseQuery(text)
  const folded = words.flatMap((word) => foldedWords(word.text)).slice(0, MOST_QUERY_WORDS)
  const bare = folded.map((word, at) =>
    createLikeness(
      word.folded,
      isLastWordOpen && at === folded.length - 1 && word.folded.length >= SHORTEST_BEGINNING,
    ),
  )
  const exact = phrases
    .flatMap((phrase) => foldedWords(phrase.text))
    .slice(0, MOST_QUERY_WORDS)
    .map(({ folded: word }): Likeness => {
      const likeness = createLikeness(word, false)
      return (term) => (likeness(term) === SAME ? SAME : 0)
    })
  return [...bare, ...exact]
}

/**
 * Prepares a query; each text then costs some tens of microseconds, so ask for those on screen only. Of a word of the
 * query the likest words of the text are marked: where `thing` stands, `think` is not meant.
 */
export const createHighlighter = (query: string): ((text: string) => readonly Span[]) => {
  const likenesses = likenessesOf(query)
  return (text) => {
    const words = foldedWords(text)
    const marked = new Set<number>()
    for (const likeness of likenesses) {
      const values = words.map(({ folded }) => likeness(folded))
      const best = values.reduce((most, value) => Math.max(most, value), 0)
      if (best > 0) for (const [at, value] of values.entries()) if (value === best) marked.add(at)
    }
    return words.filter((_, at) => marked.has(at)).map(({ start, end }) => ({ start, end }))
  }
}
