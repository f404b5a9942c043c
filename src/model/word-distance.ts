/** How far apart two folded texts are, words or whole names, in letters inserted, deleted, replaced or swapped with their neighbour. */
import { codeUnitsOf } from './code-units.ts'
import { letterDistance } from './letter-distance.ts'

/** The {@link letterDistance} of all of two texts, or `limit + 1` when it is more than `limit`. */
export const wordDistance = (a: string, b: string, limit: number): number =>
  letterDistance(codeUnitsOf(a), codeUnitsOf(b), 0, b.length, limit, false)
