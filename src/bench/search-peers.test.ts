import { expect, it } from 'vitest'
import { PEERS, peersNamed } from './search-peers.ts'

const TEXTS = [
  'The ferry left without us.',
  'Nobody repaired the lighthouse before winter.',
  'We shall rebuild the café by the harbour.',
]

it.each(Object.entries(PEERS))('%s finds a mistyped word, and what has accents', (_, { build }) => {
  const search = build(TEXTS)
  expect(search('lighthuose')[0]).toBe(1)
  expect(search('harbour')[0]).toBe(2)
  expect(search('ferry left')).toEqual([0])
})

it('uFuzzy finds words in another order, with and without accents', () => {
  const search = PEERS.ufuzzy?.build(TEXTS)
  expect(search?.('harbour cafe')).toEqual([2])
  expect(search?.('zebra')).toEqual([])
})

it.each([
  [undefined, ['uFuzzy', 'MiniSearch', 'Fuse.js']],
  ['none', []],
  ['ufuzzy', ['uFuzzy']],
  ['fuse,ufuzzy', ['Fuse.js', 'uFuzzy']],
])('the peers of %s', (names, labels) => {
  expect(peersNamed(names).map(({ label }) => label)).toEqual(labels)
})

it('tells which peers there are', () => {
  expect(() => peersNamed('grep')).toThrow('ufuzzy, minisearch, fuse')
})
