/**
 * For each term the rows of the quotes that hold it, its list, as 16-bit numbers in windows of 65,536 rows:
 *
 *     list   window  count − 1  rows within the window …   window  count − 1  rows …
 *
 * Half the memory of whole row numbers, read as fast; and a query keeps its scores for one window at a time, few
 * enough to stay in the processor's cache.
 */

export const WINDOW_BITS = 16
export const WINDOW = 1 << WINDOW_BITS

/** Postings as they are searched: list `n` lies at `data[starts[n]]` to `data[starts[n + 1]]`, and holds `counts[n]` rows. */
export interface Postings {
  readonly data: Uint16Array<ArrayBufferLike>
  readonly starts: Uint32Array<ArrayBufferLike>
  readonly counts: Uint32Array<ArrayBufferLike>
}

/** Makes postings in two passes over the same rows in rising order: first `count` each, then `put` each. */
export interface PostingsBuilder {
  readonly count: (list: number, row: number) => void
  readonly put: (list: number, row: number) => void
  readonly finish: () => Postings
}

export const postingsBuilder = (lists: number): PostingsBuilder => {
  const starts = new Uint32Array(lists + 1)
  const counts = new Uint32Array(lists)
  const windows = new Int32Array(lists).fill(-1)
  const headers = new Uint32Array(lists)
  const ends = new Uint32Array(lists)
  let data: Uint16Array | null = null

  const allocate = (): Uint16Array => {
    let sum = 0
    for (let list = 0; list < lists; list++) {
      const size = starts[list] ?? 0
      starts[list] = sum
      ends[list] = sum
      sum += size
    }
    starts[lists] = sum
    windows.fill(-1)
    data = new Uint16Array(sum)
    return data
  }

  return {
    count: (list, row) => {
      counts[list] = (counts[list] ?? 0) + 1
      const window = row >>> WINDOW_BITS
      starts[list] = (starts[list] ?? 0) + (windows[list] === window ? 1 : 3)
      windows[list] = window
    },
    put: (list, row) => {
      const to = data ?? allocate()
      const window = row >>> WINDOW_BITS
      let end = ends[list] ?? 0
      if (windows[list] === window) {
        const header = headers[list] ?? 0
        to[header] = (to[header] ?? 0) + 1
      } else {
        to[end] = window
        headers[list] = end + 1
        windows[list] = window
        end += 2
      }
      to[end] = row & (WINDOW - 1)
      ends[list] = end + 1
    },
    finish: () => ({ data: data ?? allocate(), starts, counts }),
  }
}

/** Calls back with every row of a list, in rising order. */
export const eachRow = ({ data, starts }: Postings, list: number, act: (row: number) => void): void => {
  const end = starts[list + 1] ?? 0
  for (let at = starts[list] ?? 0; at < end; ) {
    const base = (data[at] ?? 0) << WINDOW_BITS
    const count = (data[at + 1] ?? 0) + 1
    for (let row = at + 2; row < at + 2 + count; row++) act(base + (data[row] ?? 0))
    at += 2 + count
  }
}
