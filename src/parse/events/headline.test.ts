import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headlineOfText } from './headline.ts'

describe('headlineOfText', () => {
  it.each([
    ['a stop', 'The bridge is shut.', 'The bridge is shut'],
    ['a semicolon', 'The bridge is shut;', 'The bridge is shut'],
    ['white space of every kind', '  The bridge\n is\u00a0 shut', 'The bridge is shut'],
  ])('leaves out %s', (_, sentence, headline) => {
    expect(headlineOfText(sentence)).toBe(headline)
  })

  it.each([
    ['a question', 'Is the bridge shut?'],
    ['closing marks', 'He said: “It is shut.”'],
  ])('keeps %s', (_, sentence) => {
    expect(headlineOfText(sentence)).toBe(sentence)
  })

  it('cuts between words, and says so', () => {
    const sentence = `${'bridge '.repeat(12)}is shut, and so on and on and on`
    expect(headlineOfText(sentence)).toBe(`${'bridge '.repeat(12)}is…`)
  })

  it('leaves no mark in front of the ellipsis', () => {
    expect(headlineOfText(`${'bridge '.repeat(11)}is shut – and so on and on`)).toBe(
      `${'bridge '.repeat(11)}is shut…`,
    )
  })

  it('is one line, short enough for a list, whatever the sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (sentence) => {
        expect(headlineOfText(sentence).length).toBeLessThanOrEqual(91)
        expect(headlineOfText(sentence)).not.toMatch(/[\n\r\t]/)
      }),
    )
  })
})
