/**
 * The last word on the best few: Fuse.js compares letters where ranking compares words, and so tells apart what holds
 * the same words. Alone it fails on long queries and swapped words, so it may only move quotes that ranking found
 * about equally good.
 */
import Fuse from 'fuse.js'
import { foldedText } from './folding.ts'
import type { Ranked } from './rank.ts'

/** So many are compared; the next ones are hardly ever what was meant. */
export const REFINED = 20
/** How much of the score is Fuse's: enough to order near equals, too little to overrule a word. */
const FUSE_WEIGHT = 0.25
/** Fuse gets no more of a text than this, in letters: it reads all of it for every 32 letters of the query. */
const MOST_LETTERS = 600

/** Without these Fuse finds nothing past the first letters of a text, and prefers short texts to right ones. */
const OPTIONS = { includeScore: true, ignoreLocation: true, ignoreFieldNorm: true, threshold: 0.6 } as const

const folded = (text: string): string => foldedText(text).slice(0, MOST_LETTERS)

/**
 * Orders the best of a ranking anew. Scores stay between 0 and 1, and in falling order.
 *
 * @param query its words, folded
 * @param textOf the text of a row
 */
export const refine = (
  query: string,
  ranked: readonly Ranked[],
  textOf: (row: number) => string,
): readonly Ranked[] => {
  const best = ranked[0]?.score ?? 0
  // What lies so far behind cannot come first any more.
  const close = ranked.slice(0, REFINED).filter(({ score }) => score + best * FUSE_WEIGHT >= best)
  const likeness = new Float64Array(close.length)
  if (close.length > 1)
    for (const { refIndex, score = 1 } of new Fuse(
      close.map(({ row }) => folded(textOf(row))),
      OPTIONS,
    ).search(query))
      likeness[refIndex] = 1 - score
  else likeness.fill(1)
  const refined = close
    .map(({ row, score }, at) => ({
      row,
      score: (score + best * FUSE_WEIGHT * (likeness[at] ?? 0)) / (1 + FUSE_WEIGHT),
    }))
    .sort((a, b) => b.score - a.score)
  const rest = ranked.slice(close.length).map(({ row, score }) => ({ row, score: score / (1 + FUSE_WEIGHT) }))
  return [...refined, ...rest]
}
