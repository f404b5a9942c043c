import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chipAtCell } from '../../state/filter-chips.ts'
import { cellWidth } from '../text/cells.ts'
import { themeFor } from '../theme/theme.ts'
import { bare } from './area.ts'
import { filterChips } from './filter-chips.ts'
import { filterRow } from './filter-row.ts'

const SPEAKER = 'speaker:"Jeremy Corbyn"'
const PUBLISHER = '-publisher:"The Evening Paper"'
const FIVE = [SPEAKER, PUBLISHER, 'kind:direct', 'from:2019-02-18', 'until:2019-02-20']

const rowOf = (filters: readonly string[], columns: number): string =>
  bare(filterRow(filters, { left: 0, top: 1, columns, rows: 1 }, themeFor({}))[0] ?? '').trimEnd()

describe('the row of filters', () => {
  test.each([
    [60, [SPEAKER, 'kind:direct'], ' Filters [speaker Jeremy Corbyn ×] [kind direct ×]'],
    [60, [SPEAKER, PUBLISHER], ' Filters [speaker Jeremy Corb… ×] [not publisher The E… ×]'],
    [60, FIVE, ' Filters [speaker Jeremy Co… ×] [not publisher The… ×] [+3]'],
    [80, FIVE, ' Filters [speaker Jeremy Corb… ×] [not publisher The E… ×] [kind direct ×] [+2]'],
    [
      120,
      FIVE,
      ' Filters [speaker Jeremy Corbyn ×] [not publisher The Even… ×] [kind direct ×] [from 2019-02-18 ×] [until 2019-02-20 ×]',
    ],
    [
      60,
      ['speaker:金正恩金正恩金正恩金正恩金正恩', 'on:2019'],
      ' Filters [speaker 金正恩金正恩金正恩金正恩… ×] [on 2019 ×]',
    ],
    [60, ['speaker:"a\u001b[2Jb"'], ' Filters [speaker a [2Jb ×]'],
    [60, [`speaker:${'x'.repeat(90)}`], ` Filters [speaker ${'x'.repeat(37)}… ×]`],
  ])('on %i columns of %j', (columns, filters, row) => {
    expect(rowOf(filters, columns)).toBe(row)
  })

  const name = fc.string({ unit: fc.constantFrom('a', ' ', '金', '🇬🇧', 'é'), maxLength: 40 })
  const filters = fc.uniqueArray(name, { minLength: 1, maxLength: 40 })

  test('shows or counts every filter, each chip where it says it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 220 }), filters, (columns, all) => {
        const chips = filterChips(all, columns)
        const row = rowOf(all, columns)
        const told = chips.map((chip) => (chip.kind === 'filter' ? 1 : chip.count))
        expect(told.reduce((sum, count) => sum + count, 0)).toBe(all.length)
        for (const chip of chips) {
          const start = row.indexOf(chip.text)
          expect(start).toBeGreaterThan(0)
          expect(chip.to - chip.from).toBe(cellWidth(chip.text))
          expect(chip.to).toBeLessThan(columns)
        }
        let at = 0
        for (const { text, from } of chips) {
          at = row.indexOf(text, at)
          expect(cellWidth(row.slice(0, at))).toBe(from)
          at += text.length
        }
      }),
    )
  })
})

test.each([
  ['the first cell of a chip', 9, 'speaker:金正恩'],
  ['the last cell of a chip', 26, 'speaker:金正恩'],
  ['between two', 27, null],
  ['behind a name of wide characters', 28, 'speaker:👩‍👩‍👧'],
  ['the cross of the second', 40, 'speaker:👩‍👩‍👧'],
  ['behind the last', 42, null],
])('a press at %s', (_, column, expected) => {
  const chips = filterChips(['speaker:金正恩', 'speaker:👩‍👩‍👧'], 80)
  const chip = chipAtCell(chips, column)
  expect(chip?.kind === 'filter' ? chip.filter : null).toBe(expected)
})

test('a press on what counts the others is told from one on a filter', () => {
  const chips = filterChips(FIVE, 60)
  expect(chipAtCell(chips, chips.at(-1)?.from ?? 0)).toMatchObject({ kind: 'more', count: 3 })
})
