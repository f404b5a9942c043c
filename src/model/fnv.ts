/**
 * The hash of Fowler, Noll and Vo (FNV-1a, 32 bits), in steps so small that they are compiled into the loops that take
 * them: what is hashed are letters in a pool, bytes in a file, and texts.
 *
 *     let hash = FNV_START
 *     for each number: hash = fnvStep(hash, number)
 *     hash = fnvEnd(hash)
 */
export const FNV_START = 0x811c9dc5
const FACTOR = 0x01000193

export const fnvStep = (hash: number, number: number): number => Math.imul(hash ^ number, FACTOR)

/** Folds the upper bits, the better ones, into the lower, by which tables find their slots; a signed whole number. */
export const fnvEnd = (hash: number): number => hash ^ (hash >>> 15)
