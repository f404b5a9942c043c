import { expect, it } from 'vitest'
import type { OwnSearchRun } from './own-search-run.ts'
import { searchReport } from './search-report.ts'
import type { SearchRun } from './search-run.ts'

const own: OwnSearchRun = {
  label: 'onrecord',
  buildSeconds: 0.5,
  memoryMb: 20,
  queryMs: [2, 4, 3, 7],
  saveMs: 21,
  loadMs: 16,
  keystrokeMs: [1, 3],
  classes: [
    { className: 'a', queries: 3, hitAt1: 1, hitAt10: 1, reciprocalRank: 1 },
    { className: 'b', queries: 1, hitAt1: 0.98, hitAt10: 0.996, reciprocalRank: 0.99 },
  ],
}
const ufuzzy: SearchRun = {
  label: 'uFuzzy',
  buildSeconds: 0.1,
  memoryMb: 18,
  queryMs: [60, 30],
  classes: [{ className: 'a', queries: 2, hitAt1: 0.5, hitAt10: 0.75, reciprocalRank: 0.6 }],
}
const SETTINGS = [{ label: 'uFuzzy', setting: 'one error in a word' }]
const runs = { quotes: 100_000, queries: 4, own, peers: [ufuzzy], ufuzzy }

const rowsOf = (lines: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    lines
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([_, label = '', ...cells]) => [label, cells.slice(0, -1)]),
  )

it('shows ours first, then the others, then what is asked', () => {
  const { lines, isBelowFloor } = searchReport(runs, SETTINGS)
  const rows = rowsOf(lines)
  expect([...rows.keys()]).toEqual(['search', '---', 'onrecord', 'uFuzzy', 'floor'])
  expect(rows.get('onrecord')).toEqual([
    '4',
    '0.50',
    '21',
    '16',
    '20.0',
    '4.0 / 7.0 / 7.0',
    '3.0 / 3.0',
    '15.0×',
    '0.990',
    '0.998',
    '0.995',
  ])
  expect(rows.get('uFuzzy')).toEqual([
    '2',
    '0.10',
    '',
    '',
    '18.0',
    '60.0 / 60.0 / 60.0',
    '',
    '1.0×',
    '0.500',
    '0.750',
    '0.600',
  ])
  expect(rows.get('floor')).toEqual([
    '',
    '1.00',
    '',
    '50',
    '30.0',
    '– / 8.0 / –',
    '',
    '10.0×',
    '0.985',
    '0.995',
    '',
  ])
  expect(isBelowFloor).toBe(false)
})

it('shows how much slower than uFuzzy another is', () => {
  const slow = { ...ufuzzy, label: 'slow', queryMs: [1500, 900] }
  const rows = rowsOf(searchReport({ ...runs, peers: [ufuzzy, slow] }, SETTINGS).lines)
  expect(rows.get('slow')?.[7]).toBe('0.04×')
})

it('is a table whose columns line up', () => {
  const { lines } = searchReport(runs, SETTINGS)
  expect(new Set(lines.filter((line) => line.startsWith('|')).map(({ length }) => length)).size).toBe(1)
})

it('tells the classes of ours, and how the others are set up', () => {
  const { lines } = searchReport(runs, SETTINGS)
  expect(lines).toContain('class b        1 queries  hit@1 0.980  hit@10 0.996  MRR 0.990')
  expect(lines).toContain('uFuzzy: one error in a word')
})

it('shows what is aimed at where that is more than the floor', () => {
  const rows = rowsOf(searchReport({ ...runs, quotes: 1_000_000 }, SETTINGS).lines)
  expect(rows.get('floor')?.[5]).toBe('– / 16.0 / –')
  expect(rows.get('aim')).toEqual(['', '', '', '', '120.0', '– / 8.0 / –', '', '', '0.980', '0.995', ''])
})

const below = (changed: Partial<OwnSearchRun>) => {
  const { lines, isBelowFloor } = searchReport({ ...runs, own: { ...own, ...changed } }, SETTINGS)
  return { isBelowFloor, told: lines.filter((line) => line.includes('its floor')) }
}

it.each<[string, Partial<OwnSearchRun>, readonly string[]]>([
  ['memory', { memoryMb: 30.1 }, ['below its floor: MB 30.1, floor 30.0']],
  [
    'what is found',
    { classes: [{ className: 'a', queries: 4, hitAt1: 0.984, hitAt10: 0.994, reciprocalRank: 0.98 }] },
    ['below its floor: hit@1 0.984, floor 0.985', 'below its floor: hit@10 0.994, floor 0.995'],
  ],
])('fails for %s', (_, changed, told) => {
  expect(below(changed)).toEqual({ isBelowFloor: true, told })
})

it.each<[string, Partial<OwnSearchRun>, string]>([
  ['queries', { queryMs: [2, 4, 9, 9] }, 'p95 ms 9.0, floor 8.0'],
  ['building', { buildSeconds: 1.2 }, 'build s 1.20, floor 1.00'],
  ['loading', { loadMs: 61 }, 'load ms 61, floor 50'],
  ['queries beside those of uFuzzy', { queryMs: [7, 8, 1, 1] }, '× uFuzzy 6.0, floor 10.0'],
])('only tells of slow %s', (_, changed, told) => {
  const found = below(changed)
  expect(found.isBelowFloor).toBe(false)
  expect(found.told).toContain(`slower than its floor, on this machine now: ${told}`)
})

it('asks nothing of another number of quotes', () => {
  const { lines, isBelowFloor } = searchReport(
    { ...runs, quotes: 7, own: { ...own, memoryMb: 900 } },
    SETTINGS,
  )
  expect(rowsOf(lines).has('floor')).toBe(false)
  expect(lines).toContain('nothing is asked of so many quotes')
  expect(isBelowFloor).toBe(false)
})

it('leaves uFuzzy out where it was not asked', () => {
  const { lines } = searchReport({ ...runs, peers: [], ufuzzy: null }, [])
  expect(rowsOf(lines).get('onrecord')?.[7]).toBe('')
  expect(lines.some((line) => line.includes('× uFuzzy'))).toBe(false)
})
