/**
 * Numbers terms as they are first met: a hash table from the folded letters of a word to its number, all letters in
 * one pool. Twenty-five million words are looked up in it while a million quotes are indexed.
 */
import { FNV_START, fnvEnd, fnvStep } from '../model/fnv.ts'

export interface TermTable {
  /** The number of the word in `codes[0]` to `codes[length - 1]`, a new one where it is met for the first time. */
  readonly numberOf: (codes: Uint16Array, length: number) => number
  readonly count: () => number
  /** The letters of all terms one after another; those of a term are at `starts[number]` to `starts[number + 1]`. */
  readonly letters: () => Uint16Array
  readonly starts: () => Uint32Array
}

const FIRST_CAPACITY = 1 << 12

export const termTable = (): TermTable => {
  let slots = new Int32Array(FIRST_CAPACITY).fill(-1)
  let hashes = new Int32Array(FIRST_CAPACITY)
  let starts = new Uint32Array(FIRST_CAPACITY + 1)
  let letters = new Uint16Array(FIRST_CAPACITY * 8)
  let count = 0

  const grow = (): void => {
    const capacity = hashes.length * 2
    const moreHashes = new Int32Array(capacity)
    moreHashes.set(hashes)
    hashes = moreHashes
    const moreStarts = new Uint32Array(capacity + 1)
    moreStarts.set(starts)
    starts = moreStarts
    // Twice as many slots as terms keep the chains short.
    slots = new Int32Array(capacity * 2).fill(-1)
    const mask = slots.length - 1
    for (let term = 0; term < count; term++) {
      let slot = (hashes[term] ?? 0) & mask
      while (slots[slot] !== -1) slot = (slot + 1) & mask
      slots[slot] = term
    }
  }

  const isTerm = (term: number, codes: Uint16Array, length: number): boolean => {
    const start = starts[term] ?? 0
    if ((starts[term + 1] ?? 0) - start !== length) return false
    for (let at = 0; at < length; at++) if (letters[start + at] !== codes[at]) return false
    return true
  }

  const add = (codes: Uint16Array, length: number, hash: number, slot: number): number => {
    const start = starts[count] ?? 0
    if (start + length > letters.length) {
      const more = new Uint16Array(letters.length * 2)
      more.set(letters)
      letters = more
    }
    for (let at = 0; at < length; at++) letters[start + at] = codes[at] ?? 0
    starts[count + 1] = start + length
    hashes[count] = hash
    slots[slot] = count
    return count++
  }

  const numberOf = (codes: Uint16Array, length: number): number => {
    if (count === hashes.length) grow()
    let hash = FNV_START
    for (let at = 0; at < length; at++) hash = fnvStep(hash, codes[at] ?? 0)
    hash = fnvEnd(hash)
    const mask = slots.length - 1
    let slot = hash & mask
    for (;;) {
      const term = slots[slot] ?? -1
      if (term === -1) return add(codes, length, hash, slot)
      if (hashes[term] === hash && isTerm(term, codes, length)) return term
      slot = (slot + 1) & mask
    }
  }

  return {
    numberOf,
    count: () => count,
    letters: () => letters.subarray(0, starts[count] ?? 0),
    starts: () => starts.subarray(0, count + 1),
  }
}
