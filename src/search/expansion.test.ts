import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expand } from './expansion.ts'
import { BEGINNING, createLikeness, FORM, MISTYPED, MISTYPED_BEGINNING, SAME } from './likeness.ts'
import { madeVocabulary } from './made-quotes.ts'
import { termText } from './vocabulary.ts'

describe('createLikeness', () => {
  it.each([
    ['colour', 'color', false, SAME, 'another spelling'],
    ['three', '3', false, SAME, 'digits'],
    ['said', 'say', false, FORM, 'an irregular form'],
    ['organise', 'organized', false, FORM, 'a form in another spelling'],
    ['harv', 'harvest', true, BEGINNING, 'what is typed so far'],
    ['harvest', 'harvst', false, MISTYPED[1], 'a letter left out'],
    ['harvest', 'hrvst', false, MISTYPED[2], 'two letters left out'],
    ['harvset', 'harvesting', true, MISTYPED_BEGINNING, 'a mistyped beginning'],
    ['harv', 'harvest', false, 0, 'a beginning of a word that is typed out'],
    ['to', 'ti', false, 0, 'short words have no mistakes'],
    ['tone', 'trope', false, 0, 'four letters have but one'],
    ['harvest', 'garden', false, 0, 'another word'],
    ['𐐨𐐩𐐪', '𐐨𐐩𐐫', false, MISTYPED[1], 'letters of two units'],
    ['𐐨𐐩𐐪', '𐐬𐐭𐐮', false, 0, 'of which the first units are the same'],
  ])('%s, %s (open: %s): %f: %s', (word, term, isOpen, expected) => {
    expect(createLikeness(word, isOpen)(term)).toBe(expected)
  })
})

const FORMS =
  'colour color colours colored coloured organise organize organised organizing organisation said say says saying ' +
  'thirty 30 thirties three 3 third 3rd rise rose rising rizing theatre theater theatres programme program programs ' +
  'travelled traveled traveller labour labor labours centre center centred crystallised crystallized second 2nd'

const oneOf = (words: string): fc.Arbitrary<string> => fc.constantFrom(...words.split(' '))
const small = fc.string({ unit: fc.constantFrom('a', 'b', 'e', '1'), minLength: 1, maxLength: 7 })
const word = fc.oneof(
  small,
  oneOf(FORMS),
  fc.string({ unit: fc.constantFrom('a', 'б', '𐐨', '𐐩', 'é'), minLength: 1, maxLength: 5 }),
  fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 62, maxLength: 66 }),
  fc.tuple(oneOf(FORMS), fc.nat(8), fc.constantFrom('', 'x', 's')).map(([form, at, letter]) => {
    const mistyped = form.slice(0, at) + letter + form.slice(at + 1)
    return mistyped === '' ? form : mistyped
  }),
)

describe('expand', () => {
  it('finds every term that is like the word, with its likeness, and no other', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), word, fc.boolean(), (words, asked, isOpen) => {
        const vocabulary = madeVocabulary(words)
        const likeness = createLikeness(asked, isOpen)
        const expected = new Map(
          [...new Set(words)]
            .map((term): [string, number] => [term, likeness(term)])
            .filter(([, like]) => like > 0),
        )
        const found = expand(vocabulary, asked, isOpen)
        expect(new Map(found.map((like) => [termText(vocabulary, like.term), like.likeness]))).toEqual(
          expected,
        )
        expect(found).toHaveLength(expected.size)
      }),
      { numRuns: 1000 },
    )
  })

  it('finds all of it for each known form among all known forms', () => {
    const words = FORMS.split(' ')
    const vocabulary = madeVocabulary(words)
    for (const asked of words)
      for (const isOpen of [false, true]) {
        const likeness = createLikeness(asked, isOpen)
        const found = expand(vocabulary, asked, isOpen)
        const terms = found.map(({ term }) => termText(vocabulary, term))
        expect([asked, terms.toSorted()]).toEqual([
          asked,
          words.filter((term) => likeness(term) > 0).toSorted(),
        ])
        for (const [at, { likeness: like }] of found.entries()) expect(like).toBe(likeness(terms[at] ?? ''))
      }
  })

  it('gives the likest first, then the most frequent', () => {
    const vocabulary = madeVocabulary(['cart', 'carts', 'cast', 'cast', 'cast', 'care', 'care', 'carting'])
    expect(expand(vocabulary, 'cart', true).map(({ term }) => termText(vocabulary, term))).toEqual([
      'cart',
      'carts',
      'carting',
      'cast',
      'care',
    ])
  })

  it.each([[''], ['x'], ['a'.repeat(64)]])('finds nothing like %j where there is nothing', (asked) => {
    expect(expand(madeVocabulary([]), asked, true)).toEqual([])
  })
})
