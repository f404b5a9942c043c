import { describe, expect, it } from 'vitest'
import { dateInBrackets } from './date-in-brackets.ts'
import { headlineOfPart } from './headline-of-part.ts'

/** The headline of the part of a sentence that begins with some words, up to a stop. */
const headlineOf = (bracketed: string, opening: string, isAhead = false): string => {
  const { tokens, placed } = dateInBrackets(bracketed)
  const from = tokens.starts.findIndex((start) => tokens.text.startsWith(opening, start))
  return headlineOfPart(tokens, {
    sentence: { from: 0, to: tokens.count },
    part: { from, to: Math.max(placed.to, tokens.words.indexOf('.', placed.to)) },
    placed,
    names: [],
    isAhead,
    meant: null,
  })
}

describe('the headline of a part', () => {
  it.each([
    [
      '“when”',
      'It is the worst since 1981, when the party parted ways in [May].',
      'when',
      'The party parted ways',
    ],
    ['“which”', 'It met the party, which was founded in [1988].', 'which', 'The party was founded in 1988'],
    ['“who”', 'They met the members who left the party on [Monday].', 'who', 'The members left the party'],
    ['a participle', 'They joined the party, founded in [1988].', 'founded', 'The party, founded in 1988'],
    [
      'a noun',
      'It prepared the election of Ann Smith in [1997].',
      'the election',
      'The election of Ann Smith',
    ],
    [
      'a date too few words are left without',
      'They go, as we stay until the [end of May].',
      'we',
      'We stay until the end of May',
    ],
  ])('of %s', (_, text, opening, expected) => {
    expect(headlineOf(text, opening)).toBe(expected)
  })

  it.each([
    [
      'what follows a date',
      'They go, and in [May] the hall of the city is shut.',
      'in',
      'The hall of the city is shut',
    ],
    ['“whose”', 'They met Ann, whose party lost the vote in [May].', 'whose', 'Whose party lost the vote'],
  ])('keeps %s', (_, text, opening, expected) => {
    expect(headlineOf(text, opening)).toBe(expected)
  })
})
