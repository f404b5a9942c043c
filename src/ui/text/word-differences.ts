/**
 * Which words of two wordings differ, as a reader compares them: case, accents and punctuation do not count.
 *
 *     the decent and democratic thing for them to do      for them: the other lacks it
 *             the democratic thing         to do
 *
 * What both have is a longest common subsequence of their words, by the table of Wagner and Fischer (1974).
 */
import type { Span } from '../../model/span.ts'

export interface WordDifferences {
  /** Stretches of the first text that the second lacks, and the other way round; neighbouring words are one. */
  readonly first: readonly Span[]
  readonly second: readonly Span[]
}

interface Word extends Span {
  readonly folded: string
}

/** Scripts without spaces between words are compared by their characters. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+(?:['’][\p{L}\p{N}]+)?/gu
/** A table with more cells takes longer than a reader waits. */
const LARGEST_TABLE = 1_000_000

const folded = (word: string): string =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase()

const wordsOf = (text: string): readonly Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: folded(word),
  }))

/** Words that are the same for a reader have the same; nothing else of the text is in it. */
export const foldedWords = (text: string): string =>
  wordsOf(text)
    .map((word) => word.folded)
    .join(' ')

/** Neighbouring words of those marked as one stretch. */
const stretches = (words: readonly Word[], isMarked: (at: number) => boolean): readonly Span[] => {
  const found: Span[] = []
  for (const [at, { start, end }] of words.entries()) {
    if (!isMarked(at)) continue
    const last = at > 0 && isMarked(at - 1) ? found.pop() : undefined
    found.push({ start: last?.start ?? start, end })
  }
  return found
}

/** Which words of `a` and of `b` are in a longest common subsequence. */
const common = (a: readonly Word[], b: readonly Word[]): readonly [Set<number>, Set<number>] => {
  const wide = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * wide)
  const at = (i: number, j: number): number => lengths[i * wide + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * wide + j] =
        a[i]?.folded === b[j]?.folded ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const [inA, inB] = [new Set<number>(), new Set<number>()]
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.folded === b[j]?.folded) {
      inA.add(i++)
      inB.add(j++)
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return [inA, inB]
}

/** The words of each that the other has anywhere: what is left to say of texts too long for a table. */
const anywhere = (a: readonly Word[], b: readonly Word[]): readonly [Set<number>, Set<number>] => {
  const shared = (words: readonly Word[], others: readonly Word[]): Set<number> => {
    const known = new Set(others.map((word) => word.folded))
    return new Set(words.flatMap((word, at) => (known.has(word.folded) ? [at] : [])))
  }
  return [shared(a, b), shared(b, a)]
}

/** The stretches of each of two texts that the other lacks. */
export const wordDifferences = (first: string, second: string): WordDifferences => {
  const [a, b] = [wordsOf(first), wordsOf(second)]
  const shorter = Math.min(a.length, b.length)
  let before = 0
  while (before < shorter && a[before]?.folded === b[before]?.folded) before++
  let after = 0
  while (after < shorter - before && a.at(-1 - after)?.folded === b.at(-1 - after)?.folded) after++
  const [restOfA, restOfB] = [a.slice(before, a.length - after), b.slice(before, b.length - after)]
  const compare = restOfA.length * restOfB.length > LARGEST_TABLE ? anywhere : common
  const [inA, inB] = compare(restOfA, restOfB)
  const differing = (words: readonly Word[], shared: ReadonlySet<number>): readonly Span[] =>
    stretches(words, (at) => at >= before && at < words.length - after && !shared.has(at - before))
  return { first: differing(a, inA), second: differing(b, inB) }
}

/**
 * Of what the other wording lacks, the stretches between words that both have: a shorter extract says nothing of what
 * comes before and after it.
 */
export const insideDifferences = (text: string, differences: readonly Span[]): readonly Span[] => {
  const words = wordsOf(text)
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
  return differences.filter((span) => span.start > start && span.end < end)
}
