import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collectionHeadline, LONGEST_COLLECTION_HEADLINE } from './collection-headline.ts'

describe('the headline of given quotations', () => {
  it.each([
    ['Ann Smith', 'It is over.', 'Ann Smith: “It is over.”'],
    [null, 'It is over.', '“It is over.”'],
    ['Ann\nSmith', ' It  is\n\nover. ', 'Ann Smith: “It is over.”'],
    [
      'Ann Smith',
      'It is over for this government, and everybody who sits in this chamber today knows it.',
      'Ann Smith: “It is over for this government, and everybody who sits in this…”',
    ],
    [
      'Ann Smith',
      'It is over for this government and for all of us who served in, – perhaps not for you.',
      'Ann Smith: “It is over for this government and for all of us who served in…”',
    ],
    [
      'The honourable member for the bridge over the river and its banks',
      'It is over.',
      'The honourable member for the bridge…: “It is over.”',
    ],
    [null, '终'.repeat(100), `“${'终'.repeat(77)}…”`],
    [null, '👋'.repeat(100), `“${'👋'.repeat(38)}…”`],
  ])('%s, %j', (speaker, text, headline) => {
    expect(collectionHeadline({ speaker, text, kind: 'direct' })).toBe(headline)
  })

  it('has no marks around indirect speech', () => {
    const quotation = { speaker: 'Ann Smith', text: 'it was over', kind: 'indirect' as const }
    expect(collectionHeadline(quotation)).toBe('Ann Smith: it was over')
  })

  it('is one line that fits, whatever was said', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 })
    fc.assert(
      fc.property(fc.option(text), text, (speaker, words) => {
        const headline = collectionHeadline({ speaker, text: words, kind: 'direct' })
        expect(headline).not.toMatch(/\p{Cc}/u)
        expect(headline.length).toBeLessThanOrEqual(LONGEST_COLLECTION_HEADLINE)
      }),
    )
  })
})
