import { expect, it } from 'vitest'
import { evenlySpread, keystrokesOf, readQueries } from './search-queries.ts'

const QUERY = { text: 'the tide', className: null, relevant: new Set<string>() }

it('reads a query a line, ids as text', () => {
  expect(readQueries('{"q":"the tide","c":"b","rel":[7,"x"]}\n\n{"q":"a pier","rel":[]}\n')).toEqual([
    { text: 'the tide', className: 'b', relevant: new Set(['7', 'x']) },
    { text: 'a pier', className: null, relevant: new Set() },
  ])
})

it('names the line that is no query', () => {
  expect(() => readQueries('{"q":"the tide","rel":[]}\n{"query":"a pier"}')).toThrow('line 2')
})

it.each([7, 20, 70, 140])('spreads the first %d queries evenly over seven classes', (first) => {
  const queries = Array.from({ length: 700 }, (_, at) => ({ ...QUERY, className: 'abcdefg'[at % 7] ?? null }))
  const sample = evenlySpread(queries).slice(0, first)
  for (const className of 'abcdefg') {
    const count = sample.filter((query) => query.className === className).length
    expect(Math.abs(count - first / 7)).toBeLessThan(2)
  }
})

it('loses no query', () => {
  const queries = Array.from({ length: 50 }, (_, at) => ({ ...QUERY, text: String(at) }))
  expect(new Set(evenlySpread(queries))).toEqual(new Set(queries))
})

it('types a query letter by letter', () => {
  expect(keystrokesOf({ ...QUERY, text: 'né 😀' })).toEqual(['n', 'né', 'né ', 'né 😀'])
})
