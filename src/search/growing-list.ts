/** A list of whole numbers that grows without being copied: a million quotes are read before their number is known. */
const CHUNK_BITS = 18
const CHUNK = 1 << CHUNK_BITS

export interface GrowingList {
  readonly push: (value: number) => void
  readonly at: (index: number) => number
  readonly length: () => number
}

/** An empty list of numbers from 0 to 2³² − 1. */
export const growingList = (): GrowingList => {
  const chunks: Uint32Array[] = []
  let last = new Uint32Array(0)
  let used = CHUNK
  return {
    push: (value) => {
      if (used === CHUNK) {
        last = new Uint32Array(CHUNK)
        chunks.push(last)
        used = 0
      }
      last[used++] = value
    },
    at: (index) => chunks[index >>> CHUNK_BITS]?.[index & (CHUNK - 1)] ?? 0,
    length: () => (chunks.length === 0 ? 0 : (chunks.length - 1) * CHUNK + used),
  }
}
