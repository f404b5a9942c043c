import { expect, it } from 'vitest'
import { belowFloor, qualityTable } from './quality-table.ts'

const NOTHING = { shipped: 0 }
const REACHED = {
  found: { shipped: 97.34, heldOut: 96.66 },
  speaker: NOTHING,
  indirect: NOTHING,
  seeds: NOTHING,
  published: { shipped: 5 },
  newswire: NOTHING,
  history: NOTHING,
  events: NOTHING,
  speed: { shipped: 2.834 },
}
const table = qualityTable(REACHED)
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

it('tells what lies below its floor, held out too, and leaves speed to the machine', () => {
  const fine = { shipped: 100, heldOut: 100 }
  const all = {
    ...REACHED,
    speaker: fine,
    indirect: fine,
    seeds: fine,
    newswire: fine,
    history: fine,
    events: fine,
  }
  expect(belowFloor({ ...all, speed: { shipped: 0.1 } })).toEqual([])
  expect(belowFloor({ ...all, found: { shipped: 97, heldOut: 96.2 } })).toEqual([
    'quoted speech found, F1, quotes-news: 96.2, floor 96.5',
  ])
  expect(belowFloor({ ...all, published: { shipped: 4 } })).toEqual([
    'publication dates, five articles: 4 of 5, floor 5',
  ])
})
