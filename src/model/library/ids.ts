/** Finds the row of an id among many, without a map of them all: a hash table in one array, open at its ends. */
import { FNV_START, fnvEnd, fnvStep } from '../fnv.ts'
import type { TextColumn } from './text-column.ts'

const hashOf = (bytes: Uint8Array<ArrayBufferLike>, start: number, end: number): number => {
  let hash = FNV_START
  for (let at = start; at < end; at++) hash = fnvStep(hash, bytes[at] ?? 0)
  return fnvEnd(hash)
}

/** The slots of a table of ids: each holds a row and one, or 0. At most half of them are used. */
export const idSlots = ({ bytes, starts }: TextColumn): Uint32Array => {
  const count = starts.length - 1
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(count * 2 + 2)))
  const mask = slots.length - 1
  for (let row = 0; row < count; row++) {
    let slot = hashOf(bytes, starts[row] ?? 0, starts[row + 1] ?? 0) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = row + 1
  }
  return slots
}

/** @param idOf reads an id: two that UTF-8 cannot hold may have the same bytes */
export const rowOfId = (
  { bytes, starts }: TextColumn,
  slots: Uint32Array<ArrayBufferLike>,
  id: string,
  idOf: (row: number) => string,
): number | undefined => {
  const wanted = new TextEncoder().encode(id)
  const mask = slots.length - 1
  const isAt = (row: number): boolean => {
    const start = starts[row] ?? 0
    if ((starts[row + 1] ?? 0) - start !== wanted.length) return false
    return wanted.every((byte, at) => bytes[start + at] === byte) && idOf(row) === id
  }
  for (let slot = hashOf(wanted, 0, wanted.length) & mask; slots[slot] !== 0; slot = (slot + 1) & mask)
    if (isAt((slots[slot] ?? 0) - 1)) return (slots[slot] ?? 0) - 1
  return undefined
}
