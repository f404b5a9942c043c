import { describe, expect, test } from 'vitest'
import type { FacetSection } from '../../state/facets.ts'
import { themeFor } from '../theme/theme.ts'
import { facetList } from './facet-list.ts'

const THEME = themeFor({ NO_COLOR: '1' })
const bare = (line: string): string => line.replace(/\x1b\[\d+m/g, '').trimEnd()

describe('facets', () => {
  const facet = (number: number, label: string, count: number, isPicked = false) => ({
    number,
    label,
    count,
    isPicked,
    filter: label,
  })
  const shown = (columns: number, ...sections: readonly FacetSection[]): readonly string[] =>
    facetList({ sections, place: { columns, rows: 8 }, theme: THEME }).map(bare)

  test('have their key, their share as a bar and their count in columns; nothing of them is a dot', () => {
    const speakers = [facet(1, 'Ann', 1234), facet(2, 'Bo Li', 617, true), facet(3, 'C', 0)]
    expect(shown(36, { kind: 'speakers', facets: speakers, isMore: true })).toEqual([
      '  Speakers  the most frequent',
      '  1  Ann   ━━━━━━━━━━━━━━━━━ 1,234',
      '▌ 2  Bo Li ━━━━━━━━━           617',
      '  3  C                           ·',
      ...Array<string>(4).fill(''),
    ])
  })

  test('are cut where they are long, and leave a bar', () => {
    const [, line = ''] = shown(30, {
      kind: 'publishers',
      facets: [facet(4, 'The Independent and Others', 5)],
      isMore: false,
    })
    expect(line).toBe('  4  The Independent… ━━━━ 5')
  })

  test('of a kind that has none say so', () => {
    expect(shown(40, { kind: 'dates', facets: [], isMore: false })[0]).toBe('  Dates  none known')
  })
})
