/** Sets of rows, one bit a row. */

export type RowSet = Uint8Array

export const emptyRowSet = (rows: number): RowSet => new Uint8Array((rows + 7) >>> 3)

export const fullRowSet = (rows: number): RowSet => {
  const set = emptyRowSet(rows).fill(0xff)
  if (rows % 8 !== 0) set[set.length - 1] = (1 << (rows % 8)) - 1
  return set
}

export const hasRow = (set: RowSet, row: number): boolean => ((set[row >>> 3] ?? 0) & (1 << (row & 7))) !== 0

export const addRow = (set: RowSet, row: number): void => {
  set[row >>> 3] = (set[row >>> 3] ?? 0) | (1 << (row & 7))
}

export const removeRow = (set: RowSet, row: number): void => {
  set[row >>> 3] = (set[row >>> 3] ?? 0) & ~(1 << (row & 7))
}

/** Keeps of `set` only what `other` holds too. */
export const keepOnly = (set: RowSet, other: RowSet): void => {
  for (let at = 0; at < set.length; at++) set[at] = (set[at] ?? 0) & (other[at] ?? 0)
}

/** Keeps of `set` only what `other` does not hold. */
export const leaveOut = (set: RowSet, other: RowSet): void => {
  for (let at = 0; at < set.length; at++) set[at] = (set[at] ?? 0) & ~(other[at] ?? 0)
}

/** Calls back with every row of a set, in rising order. */
export const eachRowOf = (set: RowSet, act: (row: number) => void): void => {
  for (let at = 0; at < set.length; at++) {
    const byte = set[at] ?? 0
    if (byte === 0) continue
    for (let bit = 0; bit < 8; bit++) if ((byte & (1 << bit)) !== 0) act(at * 8 + bit)
  }
}

export const sizeOf = (set: RowSet): number => {
  let size = 0
  eachRowOf(set, () => {
    size++
  })
  return size
}
