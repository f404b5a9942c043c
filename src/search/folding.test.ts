import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedWords } from './folding.ts'

const foldsOf = (text: string): string[] => foldedWords(text).map(({ folded }) => folded)

describe('foldedWords', () => {
  it.each([
    ['Purple Momentum', ['purple', 'momentum']],
    ["won’t, won't", ['wont', 'wont']],
    ['‘off the rails’', ['off', 'the', 'rails']],
    ['co-productive', ['co', 'productive']],
    ['Siân café', ['sian', 'cafe']],
    ['Sia\u0302n cafe\u0301s', ['sian', 'cafes']],
    ['ﬁnal ½ 𝐁old', ['final', '1⁄2', 'bold']],
    ['İstanbul', ['istanbul']],
    ['39 days', ['39', 'days']],
    ['हिन्दी', ['हनद']],
  ])('%s: %j', (text, expected) => {
    expect(foldsOf(text)).toEqual(expected)
  })

  it.each([[''], [' — … !'], ['’'], ['\u0301'], ['ﾞ'], ['\ud800']])('nothing in %j', (text) => {
    expect(foldsOf(text)).toEqual([])
  })

  it('joins by any hyphen, whatever text came before', () => {
    // The ligature takes the text another way than most, before its hyphen was ever looked at.
    expect(foldedWords('ﬁne anti\u2010hero').map(({ isJoined }) => isJoined)).toEqual([false, false, true])
    expect(foldedWords('fine anti\u2010hero').map(({ isJoined }) => isJoined)).toEqual([false, false, true])
  })

  it('gives spans of the text, in order, whose words fold to what it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0
        for (const word of foldedWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end)
          expect(word.end).toBeGreaterThan(word.start)
          end = word.end
          expect(foldsOf(text.slice(word.start, word.end))).toEqual([word.folded])
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 500 },
    )
  })
})
