/** Counts the tokens that something holds for, so that how many stand in a range is known without walking over it. */
import type { TokenRange } from '../text/sentences.ts'

/** How many tokens of a range were counted. */
export type CountWithin = (range: TokenRange) => number

/** Asks `holds` once for each of `count` tokens. */
export const runningCount = (count: number, holds: (at: number) => boolean): CountWithin => {
  const before = new Int32Array(count + 1)
  for (let at = 0; at < count; at++) before[at + 1] = (before[at] ?? 0) + (holds(at) ? 1 : 0)
  return ({ from, to }) => (to > from ? (before[to] ?? 0) - (before[from] ?? 0) : 0)
}
