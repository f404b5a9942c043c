/** The quotes that hold a phrase: its words in a row and in order, however they are spelled or joined. */
import { partsOfCompound } from './compounds.ts'
import { joinedTerms, mayBeOne } from './joined-words.ts'
import { eachRow } from './postings.ts'
import { addRow, eachRowOf, emptyRowSet, keepOnly, type RowSet } from './row-set.ts'
import { sameTerms } from './same-terms.ts'
import type { Segment } from './segment.ts'
import { MOST_WORDS, readTerms } from './sequences.ts'
import type { QueryWord } from './unit.ts'

// The words of the quote in hand. Shared by all searches of a thread, which is safe: none waits between two quotes.
const words = new Uint32Array(MOST_WORDS)

/** One word of a phrase: the terms it may be, those that are it and the next word in one, and those that are it in two. */
interface PhraseWord {
  readonly same: ReadonlySet<number>
  readonly withNext: ReadonlySet<number>
  readonly inParts: ReadonlyMap<number, number>
}

const phraseWords = (
  segment: Segment,
  phrase: readonly QueryWord[],
  segments: readonly Segment[],
): readonly PhraseWord[] =>
  phrase.map((word, at) => {
    const same = sameTerms(segment.vocabulary, word.folded)
    const next = phrase[at + 1]
    return {
      same: new Set(same),
      withNext: new Set(
        next === undefined ? [] : joinedTerms(segment, word, next, mayBeOne(segments, word, next)),
      ),
      inParts: new Map(
        same.flatMap((term) => {
          const parts = partsOfCompound(segment.compounds, term)
          return parts === null ? [] : [parts]
        }),
      ),
    }
  })

/** Whether the phrase from its word `at` on stands at a place. */
const standsAt = (phrase: readonly PhraseWord[], at: number, place: number, length: number): boolean => {
  const word = phrase[at]
  if (word === undefined) return true
  if (place >= length) return false
  const term = words[place] ?? 0
  if (word.same.has(term) && standsAt(phrase, at + 1, place + 1, length)) return true
  if (word.withNext.has(term) && standsAt(phrase, at + 2, place + 1, length)) return true
  const second = word.inParts.get(term)
  return second !== undefined && words[place + 1] === second && standsAt(phrase, at + 1, place + 2, length)
}

/**
 * @param phrase at least one word
 * @param segments all of the index, by which two words apart may be one
 */
export const rowsWithPhrase = (
  segment: Segment,
  phrase: readonly QueryWord[],
  segments: readonly Segment[],
): RowSet => {
  const meant = phraseWords(segment, phrase, segments)
  const found = emptyRowSet(segment.rows)
  for (const [at, word] of meant.entries()) {
    const holders = emptyRowSet(segment.rows)
    for (const term of [...word.same, ...word.withNext, ...(meant[at - 1]?.withNext ?? [])])
      eachRow(segment.postings, term, (row) => addRow(holders, row))
    if (at === 0) found.set(holders)
    else keepOnly(found, holders)
  }
  // The postings of a word alone are exact.
  if (phrase.length === 1) return found
  const exact = emptyRowSet(segment.rows)
  eachRowOf(found, (row) => {
    const length = readTerms(segment.sequences, row, words)
    for (let place = 0; place < length; place++)
      if (standsAt(meant, 0, place, length)) {
        addRow(exact, row)
        return
      }
  })
  return exact
}
