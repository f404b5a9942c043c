import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupOf, nextGroup, sameRow } from './date-rows.ts'
import { type DateRow, dateTree, groupKeys, rowOfPosition } from './date-tree.ts'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { type ShownDate, shownEvents } from './shown-events.ts'
import { indexTimeline } from './timeline-index.ts'

const [EVENT] = EXAMPLE_TIMELINE.events
if (EVENT === undefined) throw new Error('the example has no event')

const datesOf = (...dates: readonly (string | null)[]): readonly ShownDate[] => {
  const events = dates.map((date, at) => ({ ...EVENT, id: `e${at}`, date }))
  return shownEvents(indexTimeline({ ...EXAMPLE_TIMELINE, events }), null).dates
}

/** `▾` for a group, `▸` for a folded one, then the key, each two cells deeper than its group. */
const drawn = (dates: readonly ShownDate[], ...folded: readonly string[]): readonly string[] =>
  dateTree(dates, new Set(folded)).rows.map(({ kind, key, depth, isFolded }) => {
    const sign = kind === 'date' ? '' : isFolded ? '▸ ' : '▾ '
    return '  '.repeat(depth) + sign + key.replace('date ', '')
  })

describe('the tree of dates', () => {
  test.each<[string, readonly (string | null)[], readonly string[]]>([
    ['one date', ['2019-02-18'], ['2019-02-18']],
    ['a month', ['2019-02-18', '2019-02-20'], ['▾ 2019-02', '  2019-02-18', '  2019-02-20']],
    [
      'a year of a month and a day',
      ['2018-03-30', '2018-12-02', '2018-12-03'],
      ['▾ 2018', '  2018-03-30', '  ▾ 2018-12', '    2018-12-02', '    2018-12-03'],
    ],
    ['years of one date each', ['1981', '1997', null], ['1981', '1997', 'undated']],
    [
      'what is less exact',
      ['2017', '2017-01', '2017-01-05', '2017-21'],
      ['▾ 2017', '  2017', '  ▾ 2017-01', '    2017-01', '    2017-01-05', '  2017-21'],
    ],
    ['an open beginning', ['../2019', '2019-02-18'], ['../2019', '2019-02-18']],
  ])('of %s', (_, dates, rows) => {
    expect(drawn(datesOf(...dates))).toEqual(rows)
  })

  test('hides what is folded', () => {
    const dates = datesOf('2018-03-30', '2018-12-02', '2018-12-03', '2019')
    expect(drawn(dates, '2018-12')).toEqual(['▾ 2018', '  2018-03-30', '  ▸ 2018-12', '2019'])
    expect(drawn(dates, '2018')).toEqual(['▸ 2018', '2019'])
    expect(groupKeys(dates)).toEqual(['2018', '2018-12'])
  })

  test('a row for every event, whatever is folded, and groups hold what is in them', () => {
    const day = fc
      .integer({ min: 0, max: 1200 })
      .map((days) => new Date(Date.UTC(2017, 0, 1 + days)).toISOString().slice(0, 10))
    const date = fc.oneof(
      day,
      day.map((text) => text.slice(0, 7)),
      day.map((text) => text.slice(0, 4)),
      fc.constant(null),
    )
    fc.assert(
      fc.property(
        fc.array(date, { minLength: 1, maxLength: 40 }),
        fc.array(fc.nat({ max: 30 })),
        (given, picks) => {
          const dates = datesOf(...given)
          const keys = groupKeys(dates)
          const folded = new Set(picks.flatMap((pick) => keys[pick] ?? []))
          const tree = dateTree(dates, folded)
          expect(new Set(tree.rows.map(({ key }) => key)).size).toBe(tree.rows.length)
          const all = dateTree(dates, new Set()).rows
          const hides = all.filter(({ kind, key }) => kind !== 'date' && folded.has(key))
          const isHidden = (row: DateRow): boolean =>
            hides.some((group) => group.depth < row.depth && group.from <= row.from && row.to <= group.to)
          expect(tree.rows.map(({ key }) => key)).toEqual(
            all.filter((row) => !isHidden(row)).map(({ key }) => key),
          )
          for (const row of all) {
            const at = tree.rows.findIndex(({ key }) => key === row.key)
            expect(sameRow(tree, row)).toBe(at < 0 ? null : at)
          }
          for (const [at, row] of tree.rows.entries()) {
            const stands = tree.rows.findLastIndex(
              ({ kind, depth }, above) => above < at && kind !== 'date' && depth < row.depth,
            )
            expect(groupOf(tree, at)).toBe(stands < 0 ? null : stands)
            const groups = [...tree.rows.keys()].filter(
              (one) => tree.rows[one]?.kind !== 'date' || tree.rows[one]?.depth === 0,
            )
            expect(nextGroup(tree, at, 1)).toBe(groups.find((one) => one > at) ?? null)
            expect(nextGroup(tree, at, -1)).toBe(groups.findLast((one) => one < at) ?? null)
          }
          for (let position = 0; position < given.length; position++) {
            const row = tree.rows[rowOfPosition(tree, position)]
            expect(row?.from).toBeLessThanOrEqual(position)
            expect(row?.to).toBeGreaterThan(position)
            expect(row?.kind === 'date' || row?.isFolded).toBe(true)
          }
        },
      ),
    )
  })
})
