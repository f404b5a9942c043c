import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedWords } from './folding.ts'
import { madeSegment } from './made-quotes.ts'
import { rowsWithPhrase } from './phrase.ts'
import { eachRowOf } from './row-set.ts'
import { comparedSpelling } from './spelling.ts'

const rowsFor = (texts: readonly string[], phrase: string): number[] => {
  const rows: number[] = []
  const segment = madeSegment(texts)
  eachRowOf(rowsWithPhrase(segment, foldedWords(phrase), [segment]), (row) => rows.push(row))
  return rows
}

describe('rowsWithPhrase', () => {
  it.each([
    ['salt marsh', 'The Salt Marsh floods', 'in other case'],
    ['salt marsh', 'salt, marsh', 'over a mark'],
    ['salt marsh', 'salt-marsh', 'over a hyphen'],
    ['salt-marsh', 'salt marsh', 'with a hyphen typed'],
    ['salt-marsh', 'saltmarsh', 'in one word'],
    ['saltmarsh', 'a salt-marsh', 'in two words with a hyphen'],
    ['old saltmarsh road', 'the old salt-marsh road', 'in two words between others'],
    ['old salt-marsh road', 'the old saltmarsh road', 'in one word between others'],
    ['thirty nine gulls', '39 gulls', 'in digits'],
    ['39 gulls', 'thirty-nine gulls', 'in words with a hyphen'],
    ['39 gulls', 'Thirty Nine gulls', 'in words without'],
    ['three gulls', '3 gulls', 'one digit'],
    ['the labour of the theatre', 'the labor of the theater', 'in the other spelling'],
    ['organised tide', 'organized tide', 'in the other ending'],
    ['can’t swim', "can't swim", 'with another apostrophe'],
    ['café wall', 'cafe wall', 'without the accent'],
    ['tide tide', 'the tide tide turns', 'a word twice'],
    ['the tide the tide turns', 'the tide the tide the tide turns', 'after a false start'],
    ['marsh', 'one salt-marsh', 'a part of a compound'],
  ])('%s is in: %s: %s', (phrase, text) => {
    expect(rowsFor(['nothing of it', text], phrase)).toEqual([1])
  })

  it.each([
    ['salt marsh', 'marsh salt', 'the other way round'],
    ['salt marsh', 'salt and marsh', 'a word between'],
    ['salt marsh', 'salt marshes', 'a form'],
    ['salt marsh', 'salt mash', 'a slip'],
    ['salt marsh', 'salt', 'half of it'],
    ['tide tide', 'the tide turns', 'a word once'],
    ['tide turns', 'the turns of the tide turn', 'its words elsewhere'],
    ['old saltmarsh road', 'salt-marsh old road', 'its parts elsewhere'],
    ['39 gulls', 'thirty gulls and nine', 'parts of a number'],
    ['samphire', 'salt', 'a word that nobody said'],
    ['salt samphire', 'salt', 'with a word that nobody said'],
  ])('%s is not in: %s: %s', (phrase, text) => {
    expect(rowsFor([text], phrase)).toEqual([])
  })

  it('does not reach from one quote into the next', () => {
    expect(rowsFor(['the salt', 'marsh'], 'salt marsh')).toEqual([])
  })

  it('takes two words apart for one only where some quote joins them, or has not both', () => {
    expect(rowsFor(['a weekend', 'the week', 'the end'], 'week end')).toEqual([])
    expect(rowsFor(['a weekend', 'the week'], 'week end')).toEqual([0])
    expect(rowsFor(['a weekend', 'the week', 'the end', 'a week-end'], 'week end')).toEqual([0, 3])
  })

  it('finds a phrase at the end of a long quote', () => {
    expect(rowsFor([`${'tide '.repeat(5000)}salt marsh`, 'salt tide marsh'], 'salt marsh')).toEqual([0])
  })

  it('finds the rows whose words are the same in a row', () => {
    const word = fc.constantFrom(
      'tide',
      'labour',
      'labor',
      'three',
      '3',
      'organise',
      'organize',
      'café',
      'moor',
    )
    const text = fc.array(word, { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 10 }),
        text,
        fc.integer({ min: 1, max: 4 }),
        (texts, asked, length) => {
          const spelled = (words: readonly string[]): readonly string[] =>
            words.flatMap((part) => foldedWords(part).map(({ folded }) => comparedSpelling(folded)))
          const phrase = spelled(asked.slice(0, length))
          const expected = [...texts.keys()].filter((row) => {
            const words = spelled(texts[row] ?? [])
            return words.some((_, at) => phrase.every((want, place) => words[at + place] === want))
          })
          expect(
            rowsFor(
              texts.map((words) => words.join(' ')),
              asked.slice(0, length).join(' '),
            ),
          ).toEqual(expected)
        },
      ),
    )
  })
})
