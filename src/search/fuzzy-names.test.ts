import { expect, test } from 'vitest'
import { fuzzyNames } from './fuzzy-names.ts'

const NAMES = [
  'next event of the timeline',
  'previous event of the timeline',
  'search the quotes',
  'copy as Markdown',
]
const found = (typed: string): readonly string[] =>
  fuzzyNames(NAMES, (name) => name, typed).map(({ item }) => item)

test.each<[string, string]>([
  ['search', 'search the quotes'],
  ['serch', 'search the quotes'],
  ['markdown', 'copy as Markdown'],
  ['next', 'next event of the timeline'],
])('%s finds %s first', (typed, first) => {
  expect(found(typed)[0]).toBe(first)
})

test('nothing like it is found for nonsense', () => {
  expect(found('zzzzzz')).toEqual([])
})

test('says which letters match, in order', () => {
  const [match] = fuzzyNames(NAMES, (name) => name, 'Markdown')
  expect(match?.spans.map(({ start, end }) => match.item.slice(start, end))).toContain('Markdown')
})
