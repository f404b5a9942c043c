/** Numbers of many rows, in the smallest kind of array that holds them all. */
import type { SectionData } from './section-file.ts'

export type Column = Uint8Array<ArrayBufferLike> | Uint16Array<ArrayBufferLike> | Uint32Array<ArrayBufferLike>

/** @param largest no number is above it */
export const columnUpTo = (largest: number, count: number, numberAt: (row: number) => number): Column => {
  const column =
    largest < 1 << 8
      ? new Uint8Array(count)
      : largest < 1 << 16
        ? new Uint16Array(count)
        : new Uint32Array(count)
  for (let row = 0; row < count; row++) column[row] = numberAt(row)
  return column
}

export const columnOf = (count: number, numberAt: (row: number) => number): Column => {
  let largest = 0
  for (let row = 0; row < count; row++) largest = Math.max(largest, numberAt(row))
  return columnUpTo(largest, count, numberAt)
}

/** A column as it is written to a file; read back, it is of the same kind. */
export const columnSection = (data: Column): SectionData =>
  data instanceof Uint8Array
    ? { kind: 'u8', data }
    : data instanceof Uint16Array
      ? { kind: 'u16', data }
      : { kind: 'u32', data }
