import { describe, expect, it } from 'vitest'
import { type KeyRun, overScreenLimit, type ScreenFigures, screenTables } from './screen-report.ts'
import type { KeyAnswer } from './timed-keys.ts'

const answers = (ms: number, bytes: number, count = 100): readonly KeyAnswer[] =>
  Array.from({ length: count }, () => ({ firstMs: ms / 2, lastMs: ms, bytes, cells: 7 }))
const run = (changed: Partial<KeyRun>): KeyRun => ({
  name: 'dates',
  kind: 'move',
  isSelectionAlone: false,
  answers: answers(9, 5_000),
  silent: 0,
  ...changed,
})
const figures = (changed: Partial<ScreenFigures>): ScreenFigures => ({
  keys: [run({})],
  starts: [
    { name: 'bare', ms: [20, 30], isLimited: false },
    { name: 'bundled', ms: [60, 65], isLimited: true },
    { name: 'large', ms: [2_500], isLimited: false },
  ],
  memory: [{ when: 'after opening', megabytes: 99.6 }],
  ...changed,
})

const cellsOf = (row: string | undefined): readonly string[] =>
  (row ?? '').split('|').map((cell) => cell.trim())

describe('what is over its limit', () => {
  it.each<readonly [string, Partial<ScreenFigures>, readonly string[]]>([
    ['nothing', {}, []],
    ['a slow move', { keys: [run({ answers: answers(16.4, 10) })] }, ['dates: p95 16.4 ms, limit 16']],
    [
      'one move in twenty, and no fewer',
      { keys: [run({ answers: [...answers(99, 10, 5), ...answers(1, 10, 95)] })] },
      ['dates: p95 99.0 ms, limit 16'],
    ],
    [
      'fewer than one move in twenty are let pass',
      { keys: [run({ answers: [...answers(99, 10, 4), ...answers(1, 10, 96)] })] },
      [],
    ],
    [
      'bytes, where nothing but the selection moves',
      { keys: [run({ isSelectionAlone: true })] },
      ['dates: p95 5000 bytes, limit 1000'],
    ],
    ['typing has no limit', { keys: [run({ kind: 'typing', answers: answers(99, 9_999) })] }, []],
    [
      'keys that did nothing',
      { keys: [run({ silent: 2 }), run({ name: 'events', answers: [], silent: 9 })] },
      ['dates: 2 keys were not answered', 'events: no key was answered'],
    ],
    [
      'a slow start',
      {
        starts: [
          { name: 'bare', ms: [20], isLimited: false },
          { name: 'bundled', ms: [60], isLimited: true },
        ],
      },
      ['bundled: 3.00 × bare Node, limit 2.5'],
    ],
  ])('%s', (_, changed, expected) => {
    expect(overScreenLimit(figures(changed))).toEqual(expected)
  })
})

describe('the tables', () => {
  it('have a row for each view, two for typing, and say what the times are of', () => {
    const typing = run({ name: 'typed', kind: 'typing', silent: 1 })
    const lines = screenTables(figures({ keys: [run({ isSelectionAlone: true }), typing] }))
    expect(cellsOf(lines[2]).slice(1, -1)).toEqual([
      'dates',
      '100',
      '9.0',
      '9.0',
      '9.0',
      '5000',
      '5000',
      '5000',
      '7',
      '16 ms, 1000 bytes',
    ])
    expect(cellsOf(lines[3]).slice(1, 4)).toEqual(['typed, shown', '100 + 1 silent', '4.5'])
    expect(cellsOf(lines[4]).slice(1, 4)).toEqual(['typed, answered', '100 + 1 silent', '9.0'])
    const text = lines.join('\n')
    expect(text).toMatch(/large +\| 1 +\| 2500\.0 +\| 100\.00/)
    expect(text).toMatch(/after opening +\| 100/)
  })

  it('show that nothing was measured', () => {
    const [, , row] = screenTables(figures({ keys: [run({ answers: [], silent: 3 })] }))
    expect(cellsOf(row).slice(1, 6)).toEqual(['dates', '0 + 3 silent', '–', '–', '–'])
  })
})
