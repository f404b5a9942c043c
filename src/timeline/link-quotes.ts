/**
 * The same quotation in several places: printed whole in one, cut in another, a word changed in a third. Each points
 * at the fullest of them.
 */
import type { Quote } from '../model/quote.ts'
import { wordsOf } from './words-of-text.ts'

type Printed = Omit<Quote, 'variantOf'>

/** Of the shorter one's word pairs, this share stands in the longer one too. */
const LEAST_SHARED_PAIRS = 0.6

const pairsOf = (words: readonly string[]): Set<string> => {
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < words.length; at++) pairs.add(`${words[at]} ${words[at + 1]}`)
  return pairs
}

interface Worded {
  readonly quote: Printed
  readonly words: readonly string[]
}

/** What a quotation is found by: who speaks, with each pair of words, or with all of them where they are one or two. */
const keysOf = ({ quote: { speaker }, words }: Worded): readonly string[] =>
  words.length < 3
    ? [`${speaker?.id}: all of ${words.join(' ')}`]
    : [...pairsOf(words)].map((pair) => `${speaker?.id}: ${pair}`)

/** The fullest printings so far, by their keys: what says in fewer words, or nearly the same ones, what one says. */
class Fullest {
  readonly #found: Worded[] = []
  readonly #byKey = new Map<string, number[]>()

  add(worded: Worded): void {
    for (const key of keysOf(worded)) {
      const list = this.#byKey.get(key)
      if (list === undefined) this.#byKey.set(key, [this.#found.length])
      else list.push(this.#found.length)
    }
    this.#found.push(worded)
  }

  /** The first one that shares enough keys. */
  of(worded: Worded): Worded | undefined {
    const keys = keysOf(worded)
    const shared = new Map<number, number>()
    for (const key of keys)
      for (const at of this.#byKey.get(key) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    let first = Infinity
    for (const [at, count] of shared)
      if (count >= LEAST_SHARED_PAIRS * keys.length) first = Math.min(first, at)
    return this.#found[first]
  }
}

/**
 * For each quote of one event that is another's variant, the id of the fullest it is a variant of. Words without
 * marks are the article's own and are left out.
 */
export const variantsAmong = (quotes: readonly Printed[]): Map<string, string> => {
  const fullestFirst = quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map((quote): Worded => ({ quote, words: wordsOf(quote.text) }))
    .sort((a, b) => b.words.length - a.words.length)
  const variants = new Map<string, string>()
  const fullest = new Fullest()
  for (const worded of fullestFirst) {
    const whole = fullest.of(worded)
    if (whole === undefined) fullest.add(worded)
    else variants.set(worded.quote.id, whole.quote.id)
  }
  return variants
}
