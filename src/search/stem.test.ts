import { describe, expect, it } from 'vitest'
import { BASE_OF_FORM } from './english/irregular-forms.ts'
import { SPELLED_OTHERWISE } from './english/spelling-differences.ts'
import { comparedSpelling } from './spelling.ts'
import { stemOf } from './stem.ts'

describe('stemOf', () => {
  it.each([
    ['said', 'say', 'an irregular form'],
    ['says', 'saying', 'regular forms of the same word'],
    ['convinces', 'convinced', 'endings'],
    ['women', 'woman', 'an irregular plural'],
    ['organised', 'organizing', 'forms in two spellings'],
    ['labours', 'labored', 'forms in two spellings'],
    ['rose', 'rise', 'a form of a word that is spelled otherwise'],
    ['rising', 'rises', 'so for its endings'],
    ['risen', 'rising', 'and for two forms'],
    ['programmes', 'program', 'a plural in the other spelling'],
    ['worst', 'bad', 'a comparison'],
  ])('%s has the stem of %s: %s', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b))
  })

  it.each([
    ['promise', 'premise'],
    ['said', 'sad'],
    ['wander', 'wonder'],
    ['our', 'or'],
    ['house', 'hose'],
  ])('%s has not the stem of %s', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b))
  })

  it('is one for all spellings of a word, whichever of them is irregular', () => {
    const words = [...BASE_OF_FORM.keys(), ...BASE_OF_FORM.values(), ...Object.keys(SPELLED_OTHERWISE)]
    const stems = new Map<string, string>()
    for (const word of words.flatMap((known) => [known, comparedSpelling(known)])) {
      const spelling = comparedSpelling(word)
      expect([word, stems.get(spelling) ?? stemOf(word)]).toEqual([word, stemOf(word)])
      stems.set(spelling, stemOf(word))
    }
  })

  it.each([...BASE_OF_FORM])('%s has the stem of %s', (form, base) => {
    expect(stemOf(form)).toBe(stemOf(base))
  })
})
