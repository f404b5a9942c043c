/** Terms as they were met → a vocabulary: numbered by frequency, and put in the orders a query walks. */
import { UserError } from '../model/user-error.ts'
import { stemOf } from './stem.ts'
import type { TermTable } from './term-table.ts'
import { hashOf, signatureOf, termText, type Vocabulary } from './vocabulary.ts'

/** As many terms there may be: a double holds 53 bits exactly, a term's number in half of them and a key in the others. */
const MOST_TERMS = 2 ** 26

/** Numbers in rising order of `key`, which is {@link MOST_TERMS} at most; equal keys stay in rising order. */
const sortedBy = (count: number, key: (number: number) => number): Uint32Array => {
  // A key and a number in one double sort many times faster than a comparison of objects.
  const keyed = Float64Array.from({ length: count }, (_, number) => key(number) * MOST_TERMS + number)
  keyed.sort()
  return Uint32Array.from(keyed, (value) => value % MOST_TERMS)
}

const inAlphabeticalOrder = (letters: Uint16Array, starts: Uint32Array): Uint32Array => {
  const order = Uint32Array.from({ length: starts.length - 1 }, (_, term) => term)
  return order.sort((a, b) => {
    const [startOfA, startOfB] = [starts[a] ?? 0, starts[b] ?? 0]
    const [lengthOfA, lengthOfB] = [(starts[a + 1] ?? 0) - startOfA, (starts[b + 1] ?? 0) - startOfB]
    const shared = Math.min(lengthOfA, lengthOfB)
    for (let at = 0; at < shared; at++) {
      const difference = (letters[startOfA + at] ?? 0) - (letters[startOfB + at] ?? 0)
      if (difference !== 0) return difference
    }
    return lengthOfA - lengthOfB
  })
}

/** Where each value of a rising key begins, and the end: one more entry than there are values. */
const startsOf = (values: number, count: number, keyAt: (place: number) => number): Uint32Array => {
  const starts = new Uint32Array(values + 1)
  for (let place = 0; place < count; place++) {
    const after = keyAt(place) + 1
    starts[after] = (starts[after] ?? 0) + 1
  }
  for (let value = 0; value < values; value++)
    starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0)
  return starts
}

/**
 * @param frequencies how often each term of the table occurs
 * @returns the vocabulary, and the new number of each of the table's terms
 * @throws UserError where there are more than 67 million of them
 */
export const buildVocabulary = (
  table: TermTable,
  frequencies: (number: number) => number,
): { readonly vocabulary: Vocabulary; readonly renumbered: Uint32Array } => {
  const count = table.count()
  if (count > MOST_TERMS)
    throw new UserError(
      'over 67 million different words, more than an index holds',
      'Index fewer sources at a time.',
    )
  const order = sortedBy(count, (number) => MOST_TERMS - Math.min(frequencies(number), MOST_TERMS))
  const renumbered = new Uint32Array(count)
  const oldLetters = table.letters()
  const oldStarts = table.starts()
  const letters = new Uint16Array(oldLetters.length)
  const starts = new Uint32Array(count + 1)
  let end = 0
  for (const [term, old] of order.entries()) {
    renumbered[old] = term
    const word = oldLetters.subarray(oldStarts[old], oldStarts[old + 1])
    letters.set(word, end)
    end += word.length
    starts[term + 1] = end
  }
  const lengthOf = (term: number): number => (starts[term + 1] ?? 0) - (starts[term] ?? 0)
  const byLength = sortedBy(count, lengthOf)
  const longest = count === 0 ? 0 : lengthOf(byLength[count - 1] ?? 0)
  const partial = { letters, starts } as const
  const hashes = Uint32Array.from({ length: count }, (_, term) => hashOf(stemOf(termText(partial, term))))
  const stemHashes = Uint32Array.from(new Set(hashes.toSorted()))
  const numbers = new Map(Array.from(stemHashes, (hash, number): [number, number] => [hash, number]))
  const stemOfTerm = hashes.map((hash) => numbers.get(hash) ?? 0)
  const byStem = sortedBy(count, (term) => stemOfTerm[term] ?? 0)
  return {
    renumbered,
    vocabulary: {
      letters,
      starts,
      alphabetical: inAlphabeticalOrder(letters, starts),
      byLength,
      signatures: Uint32Array.from(byLength, (term) =>
        signatureOf(letters, starts[term] ?? 0, starts[term + 1] ?? 0),
      ),
      lengthStarts: startsOf(longest + 1, count, (place) => lengthOf(byLength[place] ?? 0)),
      stemHashes,
      byStem,
      stemStarts: startsOf(stemHashes.length, count, (place) => stemOfTerm[byStem[place] ?? 0] ?? 0),
    },
  }
}
