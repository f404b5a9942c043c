import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeUnitsOf } from '../model/code-units.ts'
import { madeVocabulary } from './made-quotes.ts'
import { stemOf } from './stem.ts'
import { termTable } from './term-table.ts'
import { hashOf, prefixRange, signatureOf, stemNumberOf, termOf, termText } from './vocabulary.ts'
import { buildVocabulary } from './vocabulary-builder.ts'

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 's', 'é', '3', '𐐨'), minLength: 1, maxLength: 5 }),
  fc.constantFrom('tide', 'tides', 'tidal', 'rose', 'rising', 'three', '3'),
)
const words = fc.array(word, { maxLength: 60 })
const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

describe('a vocabulary', () => {
  it('numbers terms by how often they occur, then as they were met', () => {
    const vocabulary = madeVocabulary(['tide', 'salt', 'salt', 'moor', 'ebb', 'salt', 'moor'])
    expect([0, 1, 2, 3].map((term) => termText(vocabulary, term))).toEqual(['salt', 'moor', 'tide', 'ebb'])
  })

  it('of more words than can be sorted is refused', () => {
    const table = { ...termTable(), count: () => 2 ** 26 + 1 }
    expect(() => buildVocabulary(table, () => 1)).toThrow('over 67 million different words')
  })

  it('holds each word once, in all of its orders', () => {
    fc.assert(
      fc.property(words, (list) => {
        const vocabulary = madeVocabulary(list)
        const text = (term: number): string => termText(vocabulary, term)
        const different = [...new Set(list)].toSorted(byUnits)
        expect(Array.from(vocabulary.alphabetical, text)).toEqual(different)
        expect(Array.from(vocabulary.byLength, text).toSorted(byUnits)).toEqual(different)
        expect(Array.from(vocabulary.byStem, text).toSorted(byUnits)).toEqual(different)
        for (let length = 0; length + 1 < vocabulary.lengthStarts.length; length++)
          for (
            let at = vocabulary.lengthStarts[length] ?? 0;
            at < (vocabulary.lengthStarts[length + 1] ?? 0);
            at++
          ) {
            const term = text(vocabulary.byLength[at] ?? 0)
            expect(term).toHaveLength(length)
            expect(vocabulary.signatures[at]).toBe(signatureOf(codeUnitsOf(term), 0, term.length))
          }
        expect(vocabulary.lengthStarts.at(-1)).toBe(different.length)
        expect(vocabulary.stemStarts.at(-1)).toBe(different.length)
      }),
    )
  })

  it('finds a word, what begins with it, and what has its stem', () => {
    fc.assert(
      fc.property(words, word, (list, asked) => {
        const vocabulary = madeVocabulary(list)
        const text = (term: number): string => termText(vocabulary, term)
        const term = termOf(vocabulary, asked)
        expect(term < 0 ? null : text(term)).toBe(list.includes(asked) ? asked : null)
        const { start, end } = prefixRange(vocabulary, asked)
        const different = [...new Set(list)].toSorted(byUnits)
        expect(Array.from(vocabulary.alphabetical.subarray(start, end), text)).toEqual(
          different.filter((other) => other.startsWith(asked)),
        )
        const stem = stemNumberOf(vocabulary, stemOf(asked))
        const { byStem, stemStarts } = vocabulary
        const withStem = stem < 0 ? [] : [...byStem.subarray(stemStarts[stem], stemStarts[stem + 1])]
        expect(withStem.map(text).toSorted(byUnits)).toEqual(
          different.filter((other) => stemOf(other) === stemOf(asked)),
        )
      }),
      { numRuns: 300 },
    )
  })
})

describe('hashOf', () => {
  it('is a whole number of 32 bits, and differs for words that are near', () => {
    const near = ['tide', 'tides', 'tidy', 'edit', 'diet', '', 'a', 'b', 'ab', 'ba']
    const hashes = near.map(hashOf)
    expect(new Set(hashes).size).toBe(near.length)
    for (const hash of hashes) expect(hash >>> 0).toBe(hash)
  })
})
