import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHighlighter } from './highlight.ts'
import { QUERY_PIECES } from './query/query-pieces.ts'

const marked = (query: string, text: string): readonly string[] =>
  createHighlighter(query)(text).map(({ start, end }) => text.slice(start, end))

describe('what a query matches is marked', () => {
  it.each<[string, string, readonly string[], string]>([
    ['broad church', 'We are a broad church.', ['broad', 'church'], 'words'],
    ['BROAD', 'We are a Broad church.', ['Broad'], 'in any letter case'],
    ['church', 'A church is a church.', ['church', 'church'], 'each time'],
    ['democratc', 'The democratic thing.', ['democratic'], 'misspelt'],
    ['resigning', 'They resigned.', ['resigned'], 'in another form'],
    ['thing', 'I think of a thing.', ['thing'], 'the likest word only'],
    ['democ', 'The democratic thing.', ['democratic'], 'the beginning of what is typed'],
    ['demco', 'The democratic thing.', ['democratic'], 'a mistyped beginning'],
    ['d', 'The democratic thing.', [], 'no beginning of one letter'],
    ['democ ', 'The democratic thing.', [], 'no beginning of a word that is finished'],
    ['"broad church"', 'Our broad church.', ['broad', 'church'], 'a phrase'],
    ['"broad chirch"', 'Our broad church.', ['broad'], 'a phrase just as it is written'],
    ['speaker:church', 'We are a broad church.', [], 'no filter'],
    ['-church broad', 'We are a broad church.', ['broad'], 'nothing that is left out'],
    ['-"broad church"', 'We are a broad church.', [], 'no phrase that is left out'],
    ['cafe', 'In a café.', ['café'], 'with its accents'],
    ['café', 'In a cafe\u0301.', ['cafe\u0301'], 'with accents of their own'],
    ["won't", 'I won’t go.', ['won’t'], 'with curly marks'],
    ['漢字', 'We say 漢字 here.', ['漢字'], 'in other scripts'],
    ['39', 'It is thirty-nine days.', ['thirty', 'nine'], 'a number in words'],
    ['thirty nine', 'It is 39 days.', ['39'], 'a number in digits'],
    ['antisemitism', 'Against anti-Semitism.', ['anti', 'Semitism'], 'two words in one'],
    ['anti-semitism', 'Against antisemitism.', ['antisemitism'], 'one word in two'],
    ['', 'We are a broad church.', [], 'nothing for no words'],
    ['church', '', [], 'nothing in no text'],
  ])('%j in %j: %j (%s)', (query, text, expected) => {
    expect(marked(query, text)).toEqual(expected)
  })

  it('in spans of the text, in order, none over another, whatever both are', () => {
    const anyText = fc.oneof(
      fc.array(fc.constantFrom(...QUERY_PIECES, 'corbyn’s', 'church')).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(anyText, anyText, (query, text) => {
        let last = 0
        for (const { start, end } of createHighlighter(query)(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('in a text of as many words as a book', () => {
    const text = 'it is over '.repeat(100_000)
    expect(createHighlighter('over')(text)).toHaveLength(100_000)
  })
})
