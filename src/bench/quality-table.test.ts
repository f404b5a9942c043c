import { expect, it } from 'vitest'
import { qualityTable } from './quality-table.ts'

const NOTHING = { shipped: 0 }
const table = qualityTable({
  found: { shipped: 97.34, heldOut: 96.66 },
  speaker: NOTHING,
  indirect: NOTHING,
  seeds: NOTHING,
  published: { shipped: 5 },
  newswire: NOTHING,
  history: NOTHING,
  events: NOTHING,
  speed: { shipped: 2.834 },
})
const cells = (row: string | undefined): readonly string[] =>
  (row ?? '').split('|').map((cell) => cell.trim())

it('shows each figure in its row, in its unit, held out where it is', () => {
  expect(cells(table[2]).slice(-3)).toEqual(['97.3', '96.7', ''])
  expect(table.map((row) => cells(row).at(-3))).toContain('5 of 5')
  expect(table.map((row) => cells(row).at(-3))).toContain('2.83 MB/s')
})

it('is a table whose columns line up', () => {
  expect(new Set(table.map((row) => row.length)).size).toBe(1)
  expect(new Set(table.map((row) => row.split('|').length)).size).toBe(1)
})
