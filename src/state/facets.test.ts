import { describe, expect, test } from 'vitest'
import { facetSections } from './facets.ts'
import type { FacetCount, Facets } from './search-service.ts'
import { FRESH_SEARCH, type SearchState } from './search-state.ts'
import type { SearchView } from './search-view.ts'

/** `s1` to `s5`, each with its count; the first has the most. */
const values = (letter: string, count: number): readonly FacetCount[] =>
  Array.from({ length: count }, (_, at) => ({
    label: `${letter}${at + 1}`,
    filter: `speaker:${letter}${at + 1}`,
    count: count - at,
  }))
const facetsOf = (speakers: number, publishers: number, dates: number): Facets => ({
  speakers: values('s', speakers),
  publishers: values('p', publishers),
  dates: values('d', dates).toReversed(),
})
const found = (facets: Facets, kept: Facets | null = null): SearchState => ({
  ...FRESH_SEARCH,
  kept,
  answer: {
    query: '',
    found: [],
    order: 'likeness',
    total: 0,
    reachable: 0,
    isMore: false,
    ms: 1,
    facets,
    problems: [],
  },
})

/** `1:s1 2:s2 s3 +4`: two with a number, one without, and four more; `…` where nobody knows how many. */
const shown = (search: SearchState, view: SearchView, rows: number, isWithOthers = false): string =>
  facetSections(search, view, rows, isWithOthers)
    .map(({ facets, more, isCut }) =>
      [
        ...facets.map(({ number, label }) => (number === null ? label : `${number}:${label}`)),
        ...(more === 0 ? [] : [`+${more}`]),
        ...(isCut ? ['…'] : []),
      ].join(' '),
    )
    .join(' | ')

describe('facets of all kinds', () => {
  test.each<[string, readonly [number, number, number], number, string]>([
    ['share the rows', [9, 9, 9], 14, '1:s1 2:s2 3:s3 +6 | 4:p1 5:p2 6:p3 +6 | 7:d3 8:d2 9:d1 +6'],
    [
      'lose one where filters take a row',
      [9, 9, 9],
      13,
      '1:s1 2:s2 3:s3 +6 | 4:p1 5:p2 6:p3 +6 | 7:d2 8:d1 +7',
    ],
    ['have what few others leave', [9, 1, 1], 14, '1:s1 2:s2 3:s3 4:s4 5:s5 6:s6 7:s7 +2 | 8:p1 | 9:d1'],
    ['are left out where they have none', [2, 0, 3], 14, '1:s1 2:s2 | 3:d3 4:d2 5:d1'],
    ['have no number past nine', [7, 0, 5], 20, '1:s1 2:s2 3:s3 4:s4 5:s5 s6 s7 | d5 6:d4 7:d3 8:d2 9:d1'],
    [
      'say where there may be more',
      [50, 0, 0],
      60,
      `${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => `${at}:s${at}`).join(' ')} ${Array.from({ length: 41 }, (_, at) => `s${at + 10}`).join(' ')} …`,
    ],
    ['are left out without room for a facet of each', [9, 9, 9], 7, '1:s1 2:s2 +7 | 3:p1 4:p2 +7'],
    ['are of one kind on few rows', [9, 9, 9], 4, '1:s1 2:s2 3:s3 +6'],
    ['have a row at least', [9, 9, 9], 2, '1:s1 +8'],
    ['are none of nothing', [0, 0, 0], 14, ''],
  ])('%s', (_, counts, rows, expected) => {
    expect(shown(found(facetsOf(...counts)), 'facets', rows)).toBe(expected)
  })
})

describe('facets of one kind', () => {
  test.each<[string, SearchView, number, boolean, string]>([
    ['stand alone where there is no room for others', 'publishers', 14, false, '1:p1 2:p2'],
    ['have all the rows then', 'speakers', 6, false, '1:s1 2:s2 3:s3 4:s4 5:s5 +15'],
    [
      'have the numbers first',
      'dates',
      30,
      true,
      's1 s2 s3 s4 s5 s6 s7 s8 s9 s10 s11 s12 +8 | p1 p2 | d10 1:d9 2:d8 3:d7 4:d6 5:d5 6:d4 7:d3 8:d2 9:d1',
    ],
    [
      'leave others what they do not need',
      'publishers',
      14,
      true,
      '1:s1 2:s2 3:s3 4:s4 +16 | 5:p1 6:p2 | 7:d3 8:d2 9:d1 +7',
    ],
    [
      'leave every other a row',
      'speakers',
      14,
      true,
      '1:s1 2:s2 3:s3 4:s4 5:s5 6:s6 7:s7 +13 | 8:p1 +1 | 9:d1 +9',
    ],
    ['are without others on few rows', 'dates', 4, true, '1:d3 2:d2 3:d1 +7'],
    ['have only those others that have room', 'dates', 7, true, '1:s1 +19 | 2:d3 3:d2 4:d1 +7'],
  ])('%s', (_, view, rows, isWithOthers, expected) => {
    expect(shown(found(facetsOf(20, 2, 10)), view, rows, isWithOthers)).toBe(expected)
  })
})

test('what was kept has its keys whatever is found now', () => {
  const kept = facetsOf(9, 2, 2)
  const narrowed = { ...facetsOf(2, 0, 1), speakers: [...values('s', 1), ...values('x', 2)] }
  const before = shown(found(kept), 'facets', 14)
  expect(shown(found(narrowed, kept), 'facets', 14)).toBe(before.replace('+4', '+6'))
})
