/**
 * The terms of each quote in the order they were said, so that a candidate is ranked without its text. Terms are
 * numbered by frequency and written in sevens of bits, low ones first: half of all words take one byte.
 */

export interface Sequences {
  readonly bytes: Uint8Array<ArrayBufferLike>
  /** The terms of row `n` are at `bytes[starts[n]]` to `bytes[starts[n + 1]]`. */
  readonly starts: Uint32Array<ArrayBufferLike>
}

/** More words of one quote than this are not indexed: a speech of an hour has ten thousand. */
export const MOST_WORDS = 65_536

const MORE = 0x80
const BITS = 7

export const bytesOfTerm = (term: number): number =>
  term < 1 << 7 ? 1 : term < 1 << 14 ? 2 : term < 1 << 21 ? 3 : term < 1 << 28 ? 4 : 5

/** Writes a term at a place; gives the place after it. */
export const writeTerm = (bytes: Uint8Array, at: number, term: number): number => {
  let rest = term
  let place = at
  while (rest >= MORE) {
    bytes[place++] = (rest & (MORE - 1)) | MORE
    rest >>>= BITS
  }
  bytes[place++] = rest
  return place
}

/** Reads the terms of a row into `into`, as many as it holds; gives their number. */
export const readTerms = ({ bytes, starts }: Sequences, row: number, into: Uint32Array): number => {
  const end = starts[row + 1] ?? 0
  const most = into.length
  let count = 0
  for (let at = starts[row] ?? 0; at < end && count < most; ) {
    let byte = bytes[at++] ?? 0
    let term = byte & (MORE - 1)
    for (let shift = BITS; byte >= MORE; shift += BITS) {
      byte = bytes[at++] ?? 0
      term |= (byte & (MORE - 1)) << shift
    }
    into[count++] = term
  }
  return count
}
