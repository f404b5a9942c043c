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
  readonly pairs: ReadonlySet<string>
}

/** Whether `short` says in fewer words, or nearly the same ones, what `long` says. */
const isVariant = (short: Worded, long: Worded): boolean => {
  if (short.quote.speaker?.id !== long.quote.speaker?.id) return false
  if (short.words.length < 3) return short.words.join(' ') === long.words.join(' ')
  let shared = 0
  for (const pair of short.pairs) if (long.pairs.has(pair)) shared++
  return shared >= LEAST_SHARED_PAIRS * short.pairs.size
}

/**
 * For each quote of one event that is another's variant, the id of the fullest it is a variant of. Words without
 * marks are the article's own and are left out.
 */
export const variantsAmong = (quotes: readonly Printed[]): Map<string, string> => {
  const fullestFirst = quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map((quote): Worded => {
      const words = wordsOf(quote.text)
      return { quote, words, pairs: pairsOf(words) }
    })
    .sort((a, b) => b.words.length - a.words.length)
  const variants = new Map<string, string>()
  const fullest: Worded[] = []
  for (const worded of fullestFirst) {
    const whole = fullest.find((long) => isVariant(worded, long))
    if (whole === undefined) fullest.push(worded)
    else variants.set(worded.quote.id, whole.quote.id)
  }
  return variants
}
