/**
 * All terms of a vocabulary that a word of a query may mean, in about a millisecond for a hundred thousand terms:
 * forms by their stem, what begins with it by alphabetical range, and mistyped ones by a look at every term of about
 * its length. For that look one number says which letters a term has: each wrong letter changes at most two of its
 * bits, and hardly any other word is left to be compared letter by letter.
 */
import { codeUnitsOf } from '../model/code-units.ts'
import { letterDistance } from '../model/letter-distance.ts'
import {
  allowedMistakes,
  allowedMistakesInBeginning,
  BEGINNING,
  FORM,
  MISTYPED,
  MISTYPED_BEGINNING,
  SAME,
} from './likeness.ts'
import { comparedSpelling } from './spelling.ts'
import { stemOf } from './stem.ts'
import { prefixRange, signatureOf, stemNumberOf, termText, type Vocabulary } from './vocabulary.ts'

/** A term, and how like the word it is. */
export interface LikeTerm {
  readonly term: number
  readonly likeness: number
}

const bitsIn = (value: number): number => {
  let bits = value - ((value >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

type Offer = (term: number, likeness: number) => void

const offerForms = (vocabulary: Vocabulary, word: string, offer: Offer): void => {
  const spelling = comparedSpelling(word)
  const stem = stemOf(word)
  const known = stemNumberOf(vocabulary, stem)
  if (known < 0) return
  for (let at = vocabulary.stemStarts[known] ?? 0; at < (vocabulary.stemStarts[known + 1] ?? 0); at++) {
    const term = vocabulary.byStem[at] ?? 0
    const text = termText(vocabulary, term)
    if (comparedSpelling(text) === spelling) offer(term, SAME)
    else if (stemOf(text) === stem) offer(term, FORM)
  }
}

const offerMistyped = (vocabulary: Vocabulary, letters: Uint16Array, offer: Offer): void => {
  const { byLength, lengthStarts, signatures, starts } = vocabulary
  const limit = allowedMistakes(letters.length)
  if (limit === 0) return
  const signature = signatureOf(letters, 0, letters.length)
  const longest = lengthStarts.length - 2
  for (let length = letters.length - limit; length <= Math.min(letters.length + limit, longest); length++) {
    // A letter more or less changes one bit at most, a wrong one two.
    const bits = 2 * limit - Math.abs(length - letters.length)
    for (let place = lengthStarts[length] ?? 0; place < (lengthStarts[length + 1] ?? 0); place++) {
      if (bitsIn((signatures[place] ?? 0) ^ signature) > bits) continue
      const term = byLength[place] ?? 0
      const start = starts[term] ?? 0
      const distance = letterDistance(letters, vocabulary.letters, start, start + length, limit, false)
      if (distance <= limit) offer(term, MISTYPED[distance] ?? 0)
    }
  }
}

const offerBeginnings = (vocabulary: Vocabulary, word: string, letters: Uint16Array, offer: Offer): void => {
  const range = prefixRange(vocabulary, word)
  for (let place = range.start; place < range.end; place++)
    offer(vocabulary.alphabetical[place] ?? 0, BEGINNING)
  const limit = allowedMistakesInBeginning(letters.length)
  if (limit === 0) return
  const { byLength, lengthStarts, signatures, starts } = vocabulary
  const signature = signatureOf(letters, 0, letters.length)
  const from = lengthStarts[Math.min(letters.length - limit, lengthStarts.length - 1)] ?? 0
  for (let place = from; place < byLength.length; place++) {
    if (bitsIn(signature & ~(signatures[place] ?? 0)) > limit) continue
    const term = byLength[place] ?? 0
    const start = starts[term] ?? 0
    const distance = letterDistance(letters, vocabulary.letters, start, starts[term + 1] ?? 0, limit, true)
    if (distance <= limit) offer(term, MISTYPED_BEGINNING)
  }
}

/**
 * Every term that is like a word at all, the likest first, then the most frequent.
 *
 * @param isOpen whether the word is still being typed
 */
export const expand = (vocabulary: Vocabulary, word: string, isOpen: boolean): readonly LikeTerm[] => {
  const best = new Map<number, number>()
  const offer: Offer = (term, likeness) => {
    if ((best.get(term) ?? 0) < likeness) best.set(term, likeness)
  }
  const letters = codeUnitsOf(word)
  offerForms(vocabulary, word, offer)
  if (isOpen) offerBeginnings(vocabulary, word, letters, offer)
  offerMistyped(vocabulary, letters, offer)
  return [...best]
    .map(([term, likeness]) => ({ term, likeness }))
    .sort((a, b) => b.likeness - a.likeness || a.term - b.term)
}
