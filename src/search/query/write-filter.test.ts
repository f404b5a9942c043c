import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedWords } from '../folding.ts'
import { nameMatches } from './name-matches.ts'
import { parseQuery } from './parse-query.ts'
import { writeFilter } from './write-filter.ts'

describe('writeFilter', () => {
  it.each([
    ['speaker', 'Jeremy Corbyn', 'speaker:"Jeremy Corbyn"'],
    ['publisher', 'BBC', 'publisher:"BBC"'],
    ['speaker', 'William “Bill” Clinton', 'speaker:"William  Bill  Clinton"'],
    ['party', '"Reform"', 'party:"Reform"'],
    ['on', '2019-02-20', 'on:2019-02-20'],
    ['kind', 'direct', 'kind:direct'],
  ] as const)('%s, %s: %s', (field, value, expected) => {
    expect(writeFilter(field, value)).toBe(expected)
  })

  it('writes any name so that it is read as one filter, which matches that name', () => {
    const name = fc.string({ unit: 'binary' }).filter((text) => foldedWords(text).length > 0)
    fc.assert(
      fc.property(name, (text) => {
        const { filters, words, phrases, problems } = parseQuery(writeFilter('speaker', text))
        expect({ words, phrases, problems }).toEqual({ words: [], phrases: [], problems: [] })
        expect(filters).toHaveLength(1)
        for (const filter of filters) expect(nameMatches(filter.value, [text])).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
