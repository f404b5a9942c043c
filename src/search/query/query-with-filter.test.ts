import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedWords } from '../folding.ts'
import { parseQuery } from './parse-query.ts'
import type { Query } from './query.ts'
import { QUERY_PIECES } from './query-pieces.ts'
import {
  filterKey,
  filtersWritten,
  hasFilter,
  queryWithFilter,
  queryWithoutFilters,
} from './query-with-filter.ts'

const CORBYN = 'speaker:"Jeremy Corbyn"'

describe('queryWithFilter', () => {
  it.each([
    ['', CORBYN, `${CORBYN} `],
    ['democra', CORBYN, `${CORBYN} democra`],
    [' democra  tic ', CORBYN, `${CORBYN} democra  tic `],
    ['"broad chu', CORBYN, `${CORBYN} "broad chu`],
    ['speaker:may', CORBYN, `${CORBYN} `],
    ['speaker:corb a -speaker:may', CORBYN, `${CORBYN} a -speaker:may`],
    [`speaker:"Theresa May" a`, CORBYN, `${CORBYN} speaker:"Theresa May" a`],
    ['a Source:BBC b', 'publisher:"BBC"', 'publisher:"BBC" a b'],
    ['on:2019-02 a on:2019-03', 'on:2019-02-20', 'on:2019-02-20 a on:2019-03'],
    ['on:2019-02-20 a', 'on:2019-02-21', 'on:2019-02-21 on:2019-02-20 a'],
    [`-${CORBYN}`, CORBYN, `${CORBYN} -${CORBYN}`],
    ['a', 'on:2019-02-20', 'on:2019-02-20 a'],
    ['a', '-kind:direct', '-kind:direct a'],
    ['on:2017', 'on:2017/..', 'on:2017/.. on:2017'],
    ['on:2017/..', 'on:2017', 'on:2017 '],
    ['a', 'source:bbc', 'publisher:"bbc" a'],
    ['a', 'speaker:"Jeremy', 'speaker:"Jeremy" a'],
  ])('adds to %j: %s', (query, filter, expected) => {
    expect(queryWithFilter(query, filter)).toBe(expected)
  })

  it.each([
    [`${CORBYN} `, CORBYN, ''],
    [`${CORBYN} democra`, CORBYN, 'democra'],
    [`a  b  ${CORBYN}  c  d `, CORBYN, 'a  b c  d '],
    [`a ${CORBYN}`, CORBYN, 'a'],
    ['a speaker:“jeremy corbyn', CORBYN, 'a'],
    [`"a"${CORBYN}"b"`, CORBYN, '"a" "b"'],
    [`${CORBYN} a ${CORBYN} b`, CORBYN, 'a b'],
    ['a Source:"BBC" b', 'publisher:"BBC"', 'a b'],
    [`${CORBYN} -${CORBYN}`, CORBYN, `-${CORBYN}`],
    ['a on:198x', 'on:198X', 'a'],
  ])('removes from %j: %s', (query, filter, expected) => {
    expect(queryWithFilter(query, filter)).toBe(expected)
  })

  it.each([[''], ['word'], ['speaker:'], ['kind:dirct'], ['on:2019 on:2018'], ['speeker:x']])(
    'changes nothing for %j, which is not one filter',
    (filter) => {
      expect(queryWithFilter(' a  b', filter)).toBe(' a  b')
    },
  )

  /** All that a query says but where, for what moves when a filter comes or goes. */
  const said = ({ words, phrases, excludedWords, excludedPhrases, filters, problems }: Query) => ({
    texts: [words, phrases, excludedWords, excludedPhrases].map((list) => list.map(({ text }) => text)),
    filters: filters.map((filter) => ({
      field: filter.field,
      value: filter.value,
      excluded: filter.excluded,
      isMarked: 'isMarked' in filter && filter.isMarked,
      days: 'firstDay' in filter ? [filter.firstDay, filter.lastDay] : null,
    })),
    problems: problems.map(({ reason }) => reason),
  })

  type SaidFilter = ReturnType<typeof said>['filters'][number]
  const foldsOf = (text: string) => foldedWords(text).map(({ folded }) => folded)
  const isSame = (a: SaidFilter, b: SaidFilter): boolean =>
    a.field === b.field &&
    a.excluded === b.excluded &&
    a.isMarked === b.isMarked &&
    (a.value === b.value || (a.field !== 'on' && `${foldsOf(a.value)}` === `${foldsOf(b.value)}`))

  /** With both, nothing would be narrowed. */
  const isWider = (other: SaidFilter, one: SaidFilter): boolean =>
    other.field === one.field &&
    !other.excluded &&
    !one.excluded &&
    ((one.isMarked && !other.isMarked) ||
      (one.field === 'on' &&
        (other.days?.[0] ?? '') <= (one.days?.[0] ?? '') &&
        (one.days?.[1] ?? '9999-12-31') <= (other.days?.[1] ?? '9999-12-31')))

  it('adds and removes a filter, and nothing else but a wider one, in any query', () => {
    const query = fc.array(fc.constantFrom(...QUERY_PIECES)).map((pieces) => pieces.join(''))
    const filter = fc.constantFrom(CORBYN, 'speaker:"corbyn"', 'on:2019-02', '-party:"labour"', 'kind:direct')
    fc.assert(
      fc.property(fc.oneof(query, fc.string({ unit: 'binary' })), filter, (text, written) => {
        const before = said(parseQuery(text))
        const wanted = said(parseQuery(written)).filters
        const others = before.filters.filter((other) => !wanted.some((one) => isSame(one, other)))
        const isThere = others.length < before.filters.length
        const toggled = queryWithFilter(text, written)
        const filters = isThere
          ? others
          : [...wanted, ...others.filter((other) => !wanted.some((one) => isWider(other, one)))]
        expect(said(parseQuery(toggled))).toEqual({ ...before, filters })
        // A filter that goes from the end leaves the word before it to be typed on.
        if (isThere || filters.length <= others.length) return
        expect(parseQuery(toggled).isLastWordOpen).toBe(parseQuery(text).isLastWordOpen)
        expect(queryWithFilter(toggled, written)).toBe(text.trimStart())
      }),
      { numRuns: 2_000 },
    )
  })

  it('takes all filters out of any query, each once, and nothing else', () => {
    const query = fc.array(fc.constantFrom(...QUERY_PIECES)).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.oneof(query, fc.string({ unit: 'binary' })), (text) => {
        const before = said(parseQuery(text))
        expect(said(parseQuery(queryWithoutFilters(text)))).toEqual({ ...before, filters: [] })
        const written = filtersWritten(text).map((filter) => said(parseQuery(filter)).filters)
        const once = before.filters.filter(
          (filter, at) => !before.filters.slice(0, at).some((one) => isSame(one, filter)),
        )
        expect(written).toEqual(once.map((filter) => [filter]))
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([
    ['speaker:corbyn', 'Speaker:CORBYN', true],
    ['speaker:corbyn', 'speaker:"corbyn"', false],
    ['speaker:corbyn', '-speaker:corbyn', false],
    ['on:2017', 'on:2017/..', false],
    ['source:"BBC"', 'publisher:“bbc”', true],
  ])('knows %s and %s as the same: %s', (one, other, isSameFilter) => {
    expect(filterKey(one) === filterKey(other)).toBe(isSameFilter)
    expect(hasFilter(one, other)).toBe(isSameFilter)
  })

  it.each(['', 'word', 'on:2019 on:2018', 'speeker:x'])('knows no filter in %j', (text) => {
    expect(filterKey(text)).toBeNull()
  })

  it('takes a long query with the filter many times over', () => {
    const started = performance.now()
    expect(queryWithFilter('on:2019 '.repeat(12_500), 'on:2019')).toBe('')
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
