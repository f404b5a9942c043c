import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quote } from '../model/quote.ts'
import { createQuoteSearch } from './quote-search.ts'

const quote = (id: string, text: string, speaker: string | null = null): Quote => ({
  id,
  article: 'a',
  kind: 'direct',
  text,
  segments: [{ start: 0, end: text.length }],
  cue: null,
  speaker: speaker === null ? null : { name: speaker, id: speaker, mention: null },
  said: null,
  variantOf: null,
})

const QUOTES: readonly Quote[] = [
  quote(
    'election',
    'It would be the democratic thing to do to put themselves up for election',
    'Jeremy Corbyn',
  ),
  quote('church', 'a very broad church', 'Philip Hammond'),
  quote(
    'rejoin',
    'I hope over time they will feel able to rejoin the party and help maintain that',
    'Philip Hammond',
  ),
  quote('momentum', 'purple Momentum', 'Anna Soubry'),
  quote('party', 'there won’t be a Tory party to go back to', 'Heidi Allen'),
  quote('party-short', 'Tory party', 'Anna Soubry'),
  quote('cafe', 'We met in the café'),
]
const search = createQuoteSearch(QUOTES)
const idsFor = (query: string): string[] => search(query, 20).map((match) => match.quote.id)
const firstFor = (query: string): string | undefined => idsFor(query)[0]

describe('a quote is found first', () => {
  it.each([
    ['democratic thing to do', 'election', 'as it was said'],
    ['DEMOCRATIC Thing', 'election', 'in any case'],
    ['demcratic thnig to do', 'election', 'with letters missing and swapped'],
    ['thing democratic', 'election', 'with words swapped'],
    ['the democratic thing they ought to do', 'election', 'among words that were not said'],
    ['democra', 'election', 'while the last word is still typed'],
    ['democratic thing corbyn', 'election', 'by what was said and who said it'],
    ['wont be a tory party', 'party', 'without the apostrophe'],
    ['tory party', 'party-short', 'when it is nothing but the query'],
    ['tory party to go back', 'party', 'when it holds more of the query'],
    ['cafe', 'cafe', 'without accents'],
    ['cafe\u0301', 'cafe', 'with accents typed apart'],
    ['purple', 'momentum', 'by one word'],
  ])('%s → %s: %s', (query, id) => {
    expect(firstFor(query)).toBe(id)
  })

  it('by its speaker alone', () => {
    expect(idsFor('hammond').toSorted()).toEqual(['church', 'rejoin'])
  })
})

describe('nothing is found', () => {
  it.each([[''], ['  … !'], ['’'], ['xylophone'], ['zq'], ['kumquat marmalade recipe']])(
    'for %j',
    (query) => {
      expect(search(query, 20)).toEqual([])
    },
  )

  it('where there are no quotes', () => {
    expect(createQuoteSearch([])('anything', 20)).toEqual([])
  })
})

describe('matches', () => {
  it('score 1 when the words are the query’s, and less for less', () => {
    expect(search('a very broad church', 1)).toMatchObject([{ score: expect.closeTo(1, 2) }])
    const scores = search('tory party', 20).map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(scores[0]).toBeGreaterThan(scores[1] ?? 0)
  })

  it('say which words matched', () => {
    const [match] = search('democratc ting to do', 1)
    const words = match?.spans.map(({ start, end }) => match.quote.text.slice(start, end))
    expect(words).toEqual(expect.arrayContaining(['democratic', 'to', 'do']))
  })

  it('are no more than asked for', () => {
    expect(search('party', 2)).toHaveLength(2)
    expect(search('party', 20).length).toBeGreaterThan(2)
  })

  it('lie within the text, in order, for any quotes and any query', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('party', 'Tory', 'the', 'won’t', 'é', 'to', '—'))
        .map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), text, fc.nat(6), (texts, query, limit) => {
        const quotes = texts.map((words, index) => quote(String(index), words, words))
        const matches = createQuoteSearch(quotes)(query, limit)
        expect(matches.length).toBeLessThanOrEqual(limit)
        let last = 1
        for (const { quote: found, score, spans } of matches) {
          expect(quotes).toContain(found)
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(last)
          last = score
          let end = 0
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end)
            expect(span.end).toBeGreaterThan(span.start)
            end = span.end
          }
          expect(end).toBeLessThanOrEqual(found.text.length)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('come for a query of any length', () => {
    expect(() => search('party '.repeat(5_000), 20)).not.toThrow()
    expect(() => search('x'.repeat(50_000), 20)).not.toThrow()
  })

  it('find any quote by its own words', () => {
    for (const { id, text } of QUOTES) expect(firstFor(text)).toBe(id)
  })
})
