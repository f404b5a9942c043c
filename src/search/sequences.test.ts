import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOfTerm, readTerms, type Sequences, writeTerm } from './sequences.ts'

const written = (rows: readonly (readonly number[])[]): Sequences => {
  const starts = new Uint32Array(rows.length + 1)
  const bytes = new Uint8Array(rows.flat().reduce((sum, term) => sum + bytesOfTerm(term), 0))
  let at = 0
  for (const [row, terms] of rows.entries()) {
    for (const term of terms) at = writeTerm(bytes, at, term)
    starts[row + 1] = at
  }
  return { bytes, starts }
}

describe('sequences', () => {
  it.each([
    [0, 1],
    [127, 1],
    [128, 2],
    [16_383, 2],
    [16_384, 3],
    [2_097_151, 3],
    [2_097_152, 4],
    [268_435_456, 5],
    [4_294_967_295, 5],
  ])('write %i in %i bytes and read it back', (term, bytes) => {
    expect(bytesOfTerm(term)).toBe(bytes)
    expect(writeTerm(new Uint8Array(5), 0, term)).toBe(bytes)
    const into = new Uint32Array(2)
    expect(readTerms(written([[term]]), 0, into)).toBe(1)
    expect(into[0]).toBe(term)
  })

  it('give back the terms of every row in order, as many as there is room for', () => {
    const term = fc.oneof(fc.nat(300), fc.nat(2 ** 31 - 1))
    const rows = fc.array(fc.array(term, { maxLength: 20 }), { maxLength: 10 })
    fc.assert(
      fc.property(rows, fc.nat(24), (lists, room) => {
        const sequences = written(lists)
        for (const [row, terms] of lists.entries()) {
          const into = new Uint32Array(room)
          const count = readTerms(sequences, row, into)
          expect([...into.subarray(0, count)]).toEqual(terms.slice(0, room))
        }
      }),
    )
  })
})
