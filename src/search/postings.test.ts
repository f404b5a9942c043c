import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachRow, type Postings, postingsBuilder, WINDOW } from './postings.ts'

const built = (lists: readonly (readonly number[])[]): Postings => {
  const builder = postingsBuilder(lists.length)
  for (const pass of [builder.count, builder.put])
    for (const [list, rows] of lists.entries()) for (const row of rows) pass(list, row)
  return builder.finish()
}

const rowsOf = (postings: Postings, list: number): number[] => {
  const rows: number[] = []
  eachRow(postings, list, (row) => rows.push(row))
  return rows
}

const risingRows = (most: number, maxLength: number): fc.Arbitrary<number[]> =>
  fc.uniqueArray(fc.nat(most), { maxLength }).map((rows) => rows.toSorted((a, b) => a - b))

describe('postings', () => {
  it.each([
    ['no row', [[]]],
    ['the first row', [[0]]],
    ['the last row of a window and the first of the next', [[WINDOW - 1, WINDOW]]],
    ['a window left out', [[1, 3 * WINDOW + 1]]],
    ['lists that are empty between others', [[5], [], [], [WINDOW + 5], []]],
    ['every row of a window', [Array.from({ length: WINDOW + 2 }, (_, row) => row)]],
  ])('give back %s', (_, lists) => {
    const postings = built(lists)
    expect(lists.map((_rows, list) => rowsOf(postings, list))).toEqual(lists)
    expect([...postings.counts]).toEqual(lists.map((rows) => rows.length))
  })

  it('give back the rows of every list over several windows', () => {
    const row = fc.oneof(risingRows(5 * WINDOW, 30), risingRows(40, 30))
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (lists) => {
        const postings = built(lists)
        expect(lists.map((_, list) => rowsOf(postings, list))).toEqual(lists)
        expect([...postings.counts]).toEqual(lists.map((rows) => rows.length))
        expect(postings.data).toHaveLength(postings.starts.at(-1) ?? 0)
      }),
    )
  })
})
