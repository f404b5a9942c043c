import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headlineOf } from './headline.ts'

describe('headlineOf', () => {
  it.each([
    ['a stop', 'The bridge is shut.', 'The bridge is shut'],
    ['a semicolon', 'The bridge is shut;', 'The bridge is shut'],
    ['white space of every kind', '  The bridge\n is\u00a0 shut', 'The bridge is shut'],
  ])('leaves out %s', (_, sentence, headline) => {
    expect(headlineOf(sentence)).toBe(headline)
  })

  it.each([
    ['a question', 'Is the bridge shut?'],
    ['closing marks', 'He said: “It is shut.”'],
  ])('keeps %s', (_, sentence) => {
    expect(headlineOf(sentence)).toBe(sentence)
  })

  it('cuts between words, and says so', () => {
    const sentence = `${'bridge '.repeat(12)}is shut, and so on and on and on`
    expect(headlineOf(sentence)).toBe(`${'bridge '.repeat(12)}is…`)
  })

  it('leaves no mark in front of the ellipsis', () => {
    expect(headlineOf(`${'bridge '.repeat(11)}is shut – and so on and on`)).toBe(
      `${'bridge '.repeat(11)}is shut…`,
    )
  })

  it('is one line, short enough for a list, whatever the sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (sentence) => {
        expect(headlineOf(sentence).length).toBeLessThanOrEqual(91)
        expect(headlineOf(sentence)).not.toMatch(/[\n\r\t]/)
      }),
    )
  })
})
