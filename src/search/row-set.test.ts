import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addRow,
  eachRowOf,
  emptyRowSet,
  fullRowSet,
  hasRow,
  keepOnly,
  leaveOut,
  removeRow,
  sizeOf,
} from './row-set.ts'

const rowsOf = (set: Uint8Array): number[] => {
  const rows: number[] = []
  eachRowOf(set, (row) => rows.push(row))
  return rows
}

describe('a set of rows', () => {
  it.each([[0], [1], [7], [8], [9], [64]])('of %i rows is full of just these', (rows) => {
    const all = Array.from({ length: rows }, (_, row) => row)
    expect(rowsOf(fullRowSet(rows))).toEqual(all)
    expect(sizeOf(fullRowSet(rows))).toBe(rows)
    expect(rowsOf(emptyRowSet(rows))).toEqual([])
  })

  it('does what a set of numbers does', () => {
    const step = fc.record({ row: fc.nat(70), isAdded: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step), fc.array(fc.nat(70)), (steps, others) => {
        const set = emptyRowSet(71)
        const plain = new Set<number>()
        for (const { row, isAdded } of steps) {
          ;(isAdded ? addRow : removeRow)(set, row)
          if (isAdded) plain.add(row)
          else plain.delete(row)
        }
        expect(rowsOf(set)).toEqual([...plain].toSorted((a, b) => a - b))
        for (let row = 0; row < 71; row++) expect(hasRow(set, row)).toBe(plain.has(row))
        const other = emptyRowSet(71)
        for (const row of others) addRow(other, row)
        const left = set.slice()
        leaveOut(left, other)
        expect(rowsOf(left)).toEqual(rowsOf(set).filter((row) => !hasRow(other, row)))
        keepOnly(set, other)
        expect(rowsOf(set)).toEqual(rowsOf(other).filter((row) => plain.has(row)))
      }),
    )
  })
})
