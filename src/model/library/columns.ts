/** Numbers and texts of many rows, each kind in one array. */
import type { SectionData } from '../section-file.ts'

export type Column = Uint8Array<ArrayBufferLike> | Uint16Array<ArrayBufferLike> | Uint32Array<ArrayBufferLike>

/** In a column that may be without a number, that is written as 0 and every number as one more. */
export const NONE = 0

/** The smallest array that holds the numbers. */
export const columnOf = (count: number, numberAt: (row: number) => number): SectionData => {
  let largest = 0
  for (let row = 0; row < count; row++) largest = Math.max(largest, numberAt(row))
  const fill = <T extends Column>(column: T): T => {
    for (let row = 0; row < count; row++) column[row] = numberAt(row)
    return column
  }
  return largest < 1 << 8
    ? { kind: 'u8', data: fill(new Uint8Array(count)) }
    : largest < 1 << 16
      ? { kind: 'u16', data: fill(new Uint16Array(count)) }
      : { kind: 'u32', data: fill(new Uint32Array(count)) }
}

/** Texts one after another in UTF-8, and where each begins, with the end of the last. */
export interface TextColumn {
  readonly bytes: Uint8Array<ArrayBufferLike>
  readonly starts: Uint32Array<ArrayBufferLike>
}

/** @throws RangeError where the texts take 4 GB or more */
export const textColumn = (count: number, textAt: (row: number) => string): TextColumn => {
  const starts = new Uint32Array(count + 1)
  let size = 0
  for (let row = 0; row < count; row++) {
    size += Buffer.byteLength(textAt(row))
    if (size > 0xffffffff) throw new RangeError('more than 4 GB of texts')
    starts[row + 1] = size
  }
  const bytes = Buffer.allocUnsafeSlow(size)
  for (let row = 0; row < count; row++) bytes.write(textAt(row), starts[row] ?? 0)
  return { bytes, starts }
}

/** Reads the texts of a column. Half of a pair of surrogates, which UTF-8 cannot hold, comes back as U+FFFD. */
export const textReader = ({ bytes, starts }: TextColumn): ((row: number) => string) => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (row) => buffer.toString('utf8', starts[row] ?? 0, starts[row + 1] ?? 0)
}
