/**
 * The words of a set of quotes, numbered by frequency, in the orders that a query walks them:
 *
 *     alphabetical   a word itself by halving, and all words that begin with what is typed so far
 *     by length      words that a mistyped one may have been: their length and letters rule most out at a glance
 *     by stem        the forms of a word
 */
import { FNV_START, fnvEnd, fnvStep } from '../model/fnv.ts'

export interface Vocabulary {
  readonly letters: Uint16Array<ArrayBufferLike>
  /** The letters of term `n` are at `letters[starts[n]]` to `letters[starts[n + 1]]`. */
  readonly starts: Uint32Array<ArrayBufferLike>
  readonly alphabetical: Uint32Array<ArrayBufferLike>
  readonly byLength: Uint32Array<ArrayBufferLike>
  /** In the order of `byLength`: which letters a term has, see {@link signatureOf}. */
  readonly signatures: Uint32Array<ArrayBufferLike>
  /** Where in `byLength` the terms of each length begin; one more than there are lengths. */
  readonly lengthStarts: Uint32Array<ArrayBufferLike>
  /**
   * Stems are numbered by their hashes, which these are, rising. Two stems of one hash share a number, and with it their
   * terms: that does no harm, for whoever looks up the forms of a word compares the stems of what comes.
   */
  readonly stemHashes: Uint32Array<ArrayBufferLike>
  /** Terms by stem; those of stem `s` are at `stemStarts[s]` to `stemStarts[s + 1]`. */
  readonly byStem: Uint32Array<ArrayBufferLike>
  readonly stemStarts: Uint32Array<ArrayBufferLike>
}

export const termText = (
  { letters, starts }: Pick<Vocabulary, 'letters' | 'starts'>,
  term: number,
): string => {
  let text = ''
  for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++)
    text += String.fromCharCode(letters[at] ?? 0)
  return text
}

/** One bit for each letter that occurs, digits and letters beyond `z` sharing the last six. */
export const signatureOf = (letters: ArrayLike<number>, start: number, end: number): number => {
  let signature = 0
  for (let at = start; at < end; at++) {
    const letter = (letters[at] ?? 0) - 97
    signature |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + ((letter + 97) % 6))
  }
  return signature >>> 0
}

/** Below, at or above zero as the term stands before, at or after `word`; a term that begins with it is at it where `asPrefix`. */
const compared = (vocabulary: Vocabulary, term: number, word: string, asPrefix: boolean): number => {
  const start = vocabulary.starts[term] ?? 0
  const length = (vocabulary.starts[term + 1] ?? 0) - start
  const shared = Math.min(length, word.length)
  for (let at = 0; at < shared; at++) {
    const difference = (vocabulary.letters[start + at] ?? 0) - word.charCodeAt(at)
    if (difference !== 0) return difference
  }
  return asPrefix && length >= word.length ? 0 : length - word.length
}

/** The first place in alphabetical order whose comparison with `word` is at least `least` (0) or above (1). */
const placeOf = (vocabulary: Vocabulary, word: string, asPrefix: boolean, least: 0 | 1): number => {
  let low = 0
  let high = vocabulary.alphabetical.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compared(vocabulary, vocabulary.alphabetical[middle] ?? 0, word, asPrefix) >= least) high = middle
    else low = middle + 1
  }
  return low
}

/** The number of a folded word; -1 where no quote has it. */
export const termOf = (vocabulary: Vocabulary, word: string): number => {
  const place = placeOf(vocabulary, word, false, 0)
  const term = vocabulary.alphabetical[place]
  return term !== undefined && compared(vocabulary, term, word, false) === 0 ? term : -1
}

/** The terms that begin with a word, itself among them, as a range of `alphabetical`. */
export const prefixRange = (vocabulary: Vocabulary, word: string): { start: number; end: number } => ({
  start: placeOf(vocabulary, word, true, 0),
  end: placeOf(vocabulary, word, true, 1),
})

/** A number for a text; the same one for two texts only by a chance of one in four thousand million. */
export const hashOf = (text: string): number => {
  let hash = FNV_START
  for (let at = 0; at < text.length; at++) hash = fnvStep(hash, text.charCodeAt(at))
  return fnvEnd(hash) >>> 0
}

/** The number of a stem; -1 where no term has it. */
export const stemNumberOf = ({ stemHashes }: Vocabulary, stem: string): number => {
  const hash = hashOf(stem)
  let low = 0
  let high = stemHashes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((stemHashes[middle] ?? 0) < hash) low = middle + 1
    else high = middle
  }
  return stemHashes[low] === hash ? low : -1
}
