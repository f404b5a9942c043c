import { expect, it } from 'vitest'
import { type JudgedQuery, rankingByClass, rankingOverall } from './search-score.ts'

const query = (className: string | null, ...relevant: readonly string[]): JudgedQuery => ({
  text: 'the harbour',
  className,
  relevant: new Set(relevant),
})
const eleventh = [...'abcdefghij', 'meant']

it.each([
  ['first', ['meant', 'other'], [1, 1, 1]],
  ['second', ['other', 'meant'], [0, 1, 1 / 2]],
  ['tenth', eleventh.slice(1), [0, 1, 1 / 10]],
  ['eleventh', eleventh, [0, 0, 0]],
  ['nowhere', [], [0, 0, 0]],
  ['twice', ['other', 'also meant', 'meant'], [0, 1, 1 / 2]],
])('what was meant comes %s', (_, found, [hitAt1, hitAt10, reciprocalRank]) => {
  expect(rankingByClass([query('a', 'meant', 'also meant')], [found])).toEqual([
    { className: 'a', queries: 1, hitAt1, hitAt10, reciprocalRank },
  ])
})

const QUERIES = [query('b', '4'), query('a', '1'), query('a', '2'), query('a', '3', '5'), query('b', '9')]
const FOUND = [['1', '4'], ['1'], ['7', '8', '6', '2'], ['5', '3'], ['1', '2']]

it('classes count alike, whether they have two queries or three', () => {
  const classes = rankingByClass(QUERIES, FOUND)
  const [a, b] = classes
  expect(classes.map(({ className, queries }) => [className, queries])).toEqual([
    ['a', 3],
    ['b', 2],
  ])
  expect(a?.hitAt1).toBeCloseTo(2 / 3)
  expect(a?.reciprocalRank).toBeCloseTo((1 + 1 / 4 + 1) / 3)
  expect(b?.hitAt10).toBe(1 / 2)
  const overall = rankingOverall(classes)
  expect(overall.hitAt1).toBeCloseTo((2 / 3 + 0) / 2)
  expect(overall.hitAt10).toBeCloseTo((1 + 1 / 2) / 2)
  expect(overall.reciprocalRank).toBeCloseTo((3 / 4 + 1 / 4) / 2)
})

it('queries without a class are one class', () => {
  expect(rankingByClass([query(null, '1'), query(null, '2')], [['1'], []])).toMatchObject([
    { className: null, queries: 2, hitAt1: 0.5 },
  ])
})

it('queries that were not asked are not counted', () => {
  expect(rankingByClass(QUERIES, FOUND.slice(0, 2)).map(({ queries }) => queries)).toEqual([1, 1])
})

it('an answer to no query is a mistake', () => {
  expect(() => rankingByClass([], [['1']])).toThrow('1 answers to 0 queries')
})
