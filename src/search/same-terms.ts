/** The terms of a vocabulary that are one word, however it is spelled. */
import { expand } from './expansion.ts'
import { SAME } from './likeness.ts'
import type { Vocabulary } from './vocabulary.ts'

export const sameTerms = (vocabulary: Vocabulary, word: string): readonly number[] =>
  expand(vocabulary, word, false)
    .filter(({ likeness }) => likeness === SAME)
    .map(({ term }) => term)
