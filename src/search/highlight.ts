/** Which words of a text a query matches, fuzzily too, as spans of the text as it is written. */
import type { Span } from '../model/span.ts'
import { numberOfTensAndUnit } from './compounds.ts'
import { type FoldedWord, foldedWords } from './folding.ts'
import { createLikeness, SAME } from './likeness.ts'
import { parseQuery } from './query/parse-query.ts'
import { queryWords } from './query-words.ts'

/** One letter begins too many words for all of them to be marked. */
const SHORTEST_BEGINNING = 2

/** How like each word of a text is to one word of a query, 0 for those that are not meant. */
type Likeness = (term: string) => number

/** A stretch of words that is compared as one: a word, or two that may be written as one. */
interface Reading {
  readonly folded: string
  readonly from: number
  readonly to: number
}

/** Pairs of words that may be one: `anti-semitism` as `antisemitism`, `thirty nine` as `39`. */
const joinedReadings = (words: readonly Pick<FoldedWord, 'folded' | 'isJoined'>[]): readonly Reading[] =>
  words.slice(1).flatMap(({ folded, isJoined }, at): Reading[] => {
    const first = words[at]?.folded ?? ''
    const number = numberOfTensAndUnit(first, folded)
    const joined = number ?? (isJoined ? first + folded : null)
    return joined === null ? [] : [{ folded: joined, from: at, to: at + 2 }]
  })

const onlySame =
  (likeness: Likeness): Likeness =>
  (term) =>
    likeness(term) === SAME ? SAME : 0

const likenessesOf = (text: string): readonly Likeness[] => {
  const { words, bare, isLastOpen } = queryWords(parseQuery(text))
  const likenesses = words.map(({ folded }, at) => {
    const isOpen = isLastOpen && at === words.length - 1 && folded.length >= SHORTEST_BEGINNING
    const likeness = createLikeness(folded, isOpen)
    return at < bare ? likeness : onlySame(likeness)
  })
  const joined = joinedReadings(words).map(({ folded }) => onlySame(createLikeness(folded, false)))
  return [...likenesses, ...joined]
}

/**
 * Prepares a query; each text then costs some tens of microseconds, so ask for those on screen only. Of a word of the
 * query the likest words of the text are marked: where `thing` stands, `think` is not meant.
 */
export const createHighlighter = (query: string): ((text: string) => readonly Span[]) => {
  const likenesses = likenessesOf(query)
  return (text) => {
    const words = foldedWords(text)
    const singles = words.length
    const readings: readonly Reading[] = [
      ...words.map(({ folded }, at) => ({ folded, from: at, to: at + 1 })),
      ...joinedReadings(words),
    ]
    const marked = new Set<number>()
    for (const likeness of likenesses) {
      const values = readings.map(({ folded }, at) => {
        const value = likeness(folded)
        return at < singles || value === SAME ? value : 0
      })
      const best = values.reduce((most, value) => Math.max(most, value), 0)
      if (best === 0) continue
      for (const [at, { from, to }] of readings.entries())
        if (values[at] === best) for (let word = from; word < to; word++) marked.add(word)
    }
    return words.filter((_, at) => marked.has(at)).map(({ start, end }) => ({ start, end }))
  }
}
