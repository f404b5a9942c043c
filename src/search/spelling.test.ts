import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparedSpelling } from './spelling.ts'

describe('comparedSpelling', () => {
  it.each([
    ['labour', 'labor', 'our'],
    ['neighbourhoods', 'neighborhoods', 'our within a word'],
    ['dishonourable', 'dishonorable', 'our after a prefix'],
    ['organised', 'organized', 'ise'],
    ['organisations', 'organizations', 'isation'],
    ['analyse', 'analyze', 'yse'],
    ['theatre', 'theater', 're'],
    ['centres', 'centers', 're and a plural'],
    ['centred', 'centered', 're and an ending'],
    ['kilometre', 'kilometer', 're after a prefix'],
    ['travelled', 'traveled', 'a doubled l'],
    ['counsellors', 'counselors', 'a doubled l before ors'],
    ['paediatric', 'pediatric', 'ae'],
    ['programme', 'program', 'a word of its own'],
    ['catalogues', 'catalogs', 'the plural of one'],
    ['defence', 'defense', 'ce'],
    ['three', '3', 'a number'],
    ['nineteen', '19', 'a number above ten'],
    ['first', '1st', 'an ordinal'],
    ['twentieth', '20th', 'a late ordinal'],
    ['colourised', 'colorized', 'our and ise'],
    ['crystallised', 'crystallized', 'ise after a double l'],
    ['collectivised', 'collectivized', 'ise after another double l'],
    ['anaesthetise', 'anesthetize', 'ae and ise'],
    ['theatre', 'theatre', 'itself'],
  ])('%s is %s: %s', (a, b) => {
    expect(comparedSpelling(a)).toBe(comparedSpelling(b))
  })

  it.each([
    ['our', 'or', 'no root'],
    ['four', 'for', 'a number, and no our'],
    ['hour', 'hor', 'no root'],
    ['pour', 'por', 'no root'],
    ['devour', 'devor', 'no root'],
    ['there', 'ther', 'no root'],
    ['here', 'her', 'no root'],
    ['more', 'moer', 'no root'],
    ['called', 'caled', 'a double l of the word itself'],
    ['filling', 'filing', 'a double l of the word itself'],
    ['promise', 'premise', 'ise in two words'],
    ['wise', 'size', 'ise in two words'],
    ['said', 'say', 'a form, not a spelling'],
    ['one', 'won', 'only alike in sound'],
    ['second', 'seconds', 'only one of them is an ordinal'],
    ['phoenix', 'phenix', 'no root'],
    ['goes', 'ges', 'no root'],
  ])('%s is not %s: %s', (a, b) => {
    expect(comparedSpelling(a)).not.toBe(comparedSpelling(b))
  })

  it('is a word for any word, and the same one each time', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (word) => {
        expect(comparedSpelling(word)).not.toBe('')
        expect(comparedSpelling(word)).toBe(comparedSpelling(word))
      }),
    )
  })
})
