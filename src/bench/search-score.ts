/**
 * How well a search ranks: whether what was meant came first, or among the first ten, and how near the top. The figures
 * are averages over the classes of queries, so that a class with many counts no more than one with few.
 */

/** A query with the quotes that were meant. */
export interface JudgedQuery {
  readonly text: string
  /** What is amiss with it: a class of queries; `null` where they are not told apart. */
  readonly className: string | null
  /** The ids of the quotes that answer it. */
  readonly relevant: ReadonlySet<string>
}

/** Each from 0 to 1. */
export interface Ranking {
  /** The share of queries whose first answer was meant. */
  readonly hitAt1: number
  /** The share of queries with a meant answer among the first ten. */
  readonly hitAt10: number
  /** The mean of one over the place of the first meant answer, nothing behind the tenth (mean reciprocal rank). */
  readonly reciprocalRank: number
}

export interface ClassRanking extends Ranking {
  readonly className: string | null
  readonly queries: number
}

/** As many answers are looked at. */
export const LOOKED_AT = 10

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const meanOf = (rankings: readonly Ranking[]): Ranking => ({
  hitAt1: mean(rankings.map(({ hitAt1 }) => hitAt1)),
  hitAt10: mean(rankings.map(({ hitAt10 }) => hitAt10)),
  reciprocalRank: mean(rankings.map(({ reciprocalRank }) => reciprocalRank)),
})

const rankingOf = ({ relevant }: JudgedQuery, found: readonly string[]): Ranking => {
  const place = found.slice(0, LOOKED_AT).findIndex((id) => relevant.has(id)) + 1
  return {
    hitAt1: place === 1 ? 1 : 0,
    hitAt10: place > 0 ? 1 : 0,
    reciprocalRank: place > 0 ? 1 / place : 0,
  }
}

/** @param found the ids of what was found for each query, best first; without those of the last queries, these are not counted */
export const rankingByClass = (
  queries: readonly JudgedQuery[],
  found: readonly (readonly string[])[],
): readonly ClassRanking[] => {
  const classes = new Map<string | null, Ranking[]>()
  for (const [at, ids] of found.entries()) {
    const query = queries[at]
    if (query === undefined) throw new Error(`${found.length} answers to ${queries.length} queries`)
    const rankings = classes.get(query.className) ?? []
    classes.set(query.className, rankings)
    rankings.push(rankingOf(query, ids))
  }
  return [...classes]
    .map(([className, rankings]) => ({ className, queries: rankings.length, ...meanOf(rankings) }))
    .sort((a, b) => ((a.className ?? '') < (b.className ?? '') ? -1 : 1))
}

/** The average over the classes. */
export const rankingOverall = (classes: readonly ClassRanking[]): Ranking => meanOf(classes)
