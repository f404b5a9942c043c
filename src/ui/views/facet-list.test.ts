import { describe, expect, test } from 'vitest'
import type { FacetSection } from '../../state/facets.ts'
import { themeFor } from '../theme/theme.ts'
import { facetList } from './facet-list.ts'

const THEME = themeFor({ NO_COLOR: '1' })
const bare = (line: string): string => line.replace(/\x1b\[\d+m/g, '').trimEnd()

describe('facets', () => {
  const facet = (number: number | null, label: string, count: number, isPicked = false) => ({
    number,
    label,
    count,
    isPicked,
    filter: label,
  })
  const shown = (columns: number, ...sections: readonly FacetSection[]): readonly string[] =>
    facetList({ sections, place: { columns, rows: 8 }, theme: THEME }).map(bare)

  test('have their key, their share as a bar and their count in columns; nothing of them is a dot', () => {
    const speakers = [facet(1, 'Ann', 1234), facet(2, 'Bo Li', 617, true), facet(null, 'C', 0)]
    expect(shown(36, { kind: 'speakers', facets: speakers, more: 1200, isCut: false })).toEqual([
      '  Speakers  and 1,200 more',
      '  1  Ann   ━━━━━━━━━━━━━━━━━ 1,234',
      '▌ 2  Bo Li ━━━━━━━━━           617',
      '     C                           ·',
      ...Array<string>(4).fill(''),
    ])
  })

  test('are cut where they are long, and leave a bar', () => {
    const [, line = ''] = shown(30, {
      kind: 'publishers',
      facets: [facet(4, 'The Independent and Others', 5)],
      more: 0,
      isCut: false,
    })
    expect(line).toBe('  4  The Independent… ━━━━ 5')
  })

  test.each([
    [0, false, '  Dates'],
    [2, false, '  Dates  and 2 more'],
    [0, true, '  Dates  the most frequent'],
    [7, true, '  Dates  the most frequent'],
  ])('say what there is besides, %i and cut: %s', (more, isCut, heading) => {
    expect(shown(40, { kind: 'dates', facets: [facet(1, '2019', 1)], more, isCut })[0]).toBe(heading)
  })

  test.each([
    ['2019-02-20', 'Wed 20 Feb 2019'],
    ['2019-02', 'Feb 2019'],
    ['2019~', 'about 2019'],
    ['2019-02-18/2019-02-20', 'Mon 18 Feb 2019 to Wed 20 Feb 2019'],
  ])('of the date %s are read as %s', (date, words) => {
    const dates = { kind: 'dates', facets: [facet(1, date, 1)], more: 0, isCut: false } as const
    expect(shown(60, dates)[1]).toContain(` 1  ${words} ━`)
    const speakers = { ...dates, kind: 'speakers' } as const
    expect(shown(60, speakers)[1]).toContain(` 1  ${date} ━`)
  })
})
