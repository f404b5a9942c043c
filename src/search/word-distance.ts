/** How far apart two folded words are, in letters inserted, deleted, replaced or swapped with their neighbour. */
import { codeUnitsOf } from './folding.ts'
import { letterDistance } from './letter-distance.ts'

/** The {@link letterDistance} of two whole words, or `limit + 1` when it is more than `limit`. */
export const wordDistance = (a: string, b: string, limit: number): number =>
  letterDistance(codeUnitsOf(a), codeUnitsOf(b), 0, b.length, limit, false)

/** Letters that may be wrong in a word of this length: none in short ones, where every word is near another. */
export const allowedDistance = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)
