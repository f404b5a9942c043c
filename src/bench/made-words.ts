/** Invented words, names and sentences: English in their lengths and frequencies, and about nobody. */
import type { SeededRandom } from './seeded-random.ts'

const BEGINNINGS = [
  'b',
  'br',
  'c',
  'd',
  'f',
  'gr',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'v',
]
const MIDDLES = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou', 'ai']
const ENDS = ['', 'n', 'r', 'l', 's', 't', 'nd', 'm']
const VOCABULARY = 6_000
/** The share of the words of a sentence that are among the commonest. */
const COMMON_SHARE = 0.5
const COMMON = [
  'the',
  'of',
  'and',
  'to',
  'a',
  'in',
  'that',
  'is',
  'for',
  'we',
  'will',
  'not',
  'with',
  'this',
  'on',
]

export interface MadeWords {
  /** Two invented names with capitals: `Braith Stoune`. */
  readonly name: () => string
  /** Words without a capital or a stop. */
  readonly words: (count: number) => string
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

export const sentence = (words: string): string => `${capital(words)}.`

export const madeWords = (random: SeededRandom): MadeWords => {
  const syllable = (): string => random.of(BEGINNINGS) + random.of(MIDDLES) + random.of(ENDS)
  const word = (): string => Array.from({ length: 1 + random.below(3) }, syllable).join('')
  const vocabulary = Array.from({ length: VOCABULARY }, word)
  // Few words are met often and most seldom, as in any language.
  const rare = (): string => vocabulary[Math.floor(VOCABULARY * random.part() ** 3)] ?? ''
  return {
    name: () => `${capital(word())} ${capital(word() + syllable())}`,
    words: (count) =>
      Array.from({ length: count }, () => (random.part() < COMMON_SHARE ? random.of(COMMON) : rare())).join(
        ' ',
      ),
  }
}
