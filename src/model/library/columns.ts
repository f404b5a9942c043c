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
