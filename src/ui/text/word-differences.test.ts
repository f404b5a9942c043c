import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldedWords, insideDifferences, wordDifferences } from './word-differences.ts'

const marked = (text: string, other: string): string => {
  const { first } = wordDifferences(text, other)
  return first.map(({ start, end }) => text.slice(start, end)).join('|')
}

describe('the words that another wording lacks', () => {
  test.each([
    ['the thing for them to do', 'the thing to do', 'for them', ''],
    ['It is over.', '“it’s over”', 'It is', 'it’s'],
    ['The Conservative Party is', 'the conservative party, is', '', ''],
    ['Zoë said no', 'Zoe said: yes', 'no', 'yes'],
    ['a b c d', 'b d', 'a|c', ''],
    ['one two three', 'four', 'one two three', 'four'],
    ['日本語の引用', '日本の引用', '語', ''],
    ['', 'word', '', 'word'],
    ['well-known to us', 'well known to us', '', ''],
  ])('%s / %s', (first, second, ofFirst, ofSecond) => {
    expect(marked(first, second)).toBe(ofFirst)
    expect(marked(second, first)).toBe(ofSecond)
  })

  const text = fc.string({ unit: fc.constantFrom('a ', 'b ', 'C', '’', '日', '. '), maxLength: 30 })
  const without = (any: string, spans: readonly { readonly start: number; readonly end: number }[]): string =>
    spans.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, any)

  test('are all there is between them: without those, both say the same', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { first, second } = wordDifferences(one, other)
        expect(foldedWords(without(one, first))).toBe(foldedWords(without(other, second)))
        if (foldedWords(one) === foldedWords(other)) expect([first, second]).toEqual([[], []])
      }),
    )
  })

  test('of texts too long to compare are those it has nowhere', () => {
    const long = (word: string): string => `${word} ${'a b c '.repeat(900)}${word}`
    expect(marked(long('here'), long('there'))).toBe('here|here')
  })
})

test.each([
  ['the decent and democratic thing for them to do now', 'democratic thing to do', 'for them'],
  ['a b', 'c d', ''],
])('what lies inside %s and not in %s', (text, other, expected) => {
  const inside = insideDifferences(text, wordDifferences(text, other).first)
  expect(inside.map(({ start, end }) => text.slice(start, end)).join('|')).toBe(expected)
})
