import { expect, it } from 'vitest'
import type { QuoteCollection } from '../model/quote-collection.ts'
import { createQuoteIndex } from '../search/quote-index.ts'
import { roundTrip } from './index-round-trip.ts'
import { factsIn, runOwnSearch } from './own-search-run.ts'
import type { JudgedQuery } from './search-score.ts'

const TEXTS = [
  'The ferry left without us.',
  'Nobody repaired the lighthouse before winter.',
  'We shall rebuild the café by the harbour.',
]
const collection: QuoteCollection = {
  id: 'harbour',
  file: null,
  headline: null,
  quotations: TEXTS.map((text, at) => ({
    id: `q${at}`,
    text,
    kind: 'direct',
    speaker: 'Ada Quill',
    said: null,
  })),
}
const query = (text: string, id: string): JudgedQuery => ({
  text,
  className: 'a',
  relevant: new Set([id]),
})

it('asks every query, types the first of twenty, and knows quotes by their ids', async () => {
  const queries = [query('lighthuose repaired', 'q1'), query('the ferry left', 'q0'), query('cafe', 'q1')]
  const ids = ['q0', 'q1', 'q2']
  const run = await runOwnSearch(collection, { texts: TEXTS, ids }, queries)
  expect(run.queryMs).toHaveLength(3)
  expect(run.keystrokeMs).toHaveLength('lighthuose repaired'.length)
  expect(run.classes).toEqual([
    { className: 'a', queries: 3, hitAt1: 2 / 3, hitAt10: 2 / 3, reciprocalRank: 2 / 3 },
  ])
})

it('reads back from a file what answers as before', () => {
  const built = createQuoteIndex(factsIn(collection))
  built.extendTo(TEXTS.length)
  const [segment] = built.segments()
  if (segment === undefined) throw new Error('nothing was indexed')
  const loaded = createQuoteIndex(factsIn(collection), [roundTrip(segment).segment])
  for (const text of ['harbour', 'lighthuose', 'speaker:quill'])
    expect(loaded.search(text, 10).found).toEqual(built.search(text, 10).found)
  expect(loaded.search('speaker:quill', 10).total).toBe(3)
})
