/** All of standard input, however slowly it comes. */
import { readSync } from 'node:fs'

const STANDARD_INPUT = 0
const PIECE = 1 << 16
/** How long to wait, in milliseconds, where a pipe has nothing yet and does not wait by itself. */
const PAUSE = 5

const pause = (): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : null

/** How many bytes came, 0 at the end. @throws what the system says where it cannot be read */
const readPiece = (into: Uint8Array): number => {
  for (;;)
    try {
      return readSync(STANDARD_INPUT, into, 0, into.length, null)
    } catch (error) {
      if (codeOf(error) === 'EOF') return 0
      // Somebody made the pipe one that does not wait for its writer.
      if (codeOf(error) !== 'EAGAIN') throw error
      pause()
    }
}

/** Reads standard input to its end. @throws what the system says where it cannot be read */
export const readStandardInput = (): Uint8Array => {
  const pieces: Uint8Array[] = []
  for (;;) {
    const piece = new Uint8Array(PIECE)
    const read = readPiece(piece)
    if (read === 0) return Buffer.concat(pieces)
    pieces.push(piece.subarray(0, read))
  }
}
