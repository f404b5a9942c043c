import { describe, expect, it } from 'vitest'
import { dateInBrackets } from './date-in-brackets.ts'
import { otherDate } from './other-date.ts'

/** `noun`, the words that lie ahead, or `null`. */
const otherOf = (bracketed: string, rule?: string): string | null => {
  const { tokens, placed } = dateInBrackets(bracketed, rule)
  const other = otherDate(tokens, { from: 0, to: tokens.count }, placed)
  if (other?.kind !== 'ahead') return other?.kind ?? null
  return tokens.text.slice(tokens.starts[other.words.from], tokens.ends[other.words.to - 1])
}

describe('otherDate', () => {
  it.each([
    ['which manifesto', 'they defended the [2017] manifesto'],
    ['which vote', 'they fear a [27 March] vote'],
    ['whose meeting', '[Monday]’s meeting was long'],
    ['whose vote of a day', 'the party’s [2017] defeat'],
  ])('only tells %s', (_, text) => {
    expect(otherOf(text)).toBe('noun')
  })

  it.each([
    ['“ahead of”', 'they spoke ahead of the vote on [Friday]', 'the vote on Friday'],
    ['“before”', 'they spoke before the vote on [Friday]', 'the vote on Friday'],
    ['“prior to”', 'they spoke prior to the vote on [Friday]', 'the vote on Friday'],
    ['“in preparation for”', 'they are in preparation for the fair on [Friday]', 'the fair on Friday'],
  ])('lies ahead behind %s', (_, text, expected) => {
    expect(otherOf(text)).toBe(expected)
  })

  it('lies ahead where it is counted down to', () => {
    expect(otherOf('with [39 days until] the vote, few spoke', 'countdown')).toBe('the vote')
  })

  it.each([
    ['dates the sentence', 'they spoke on [Friday]'],
    ['dates it behind “of” alone', 'they spoke of the vote on [Friday]'],
    ['stands right behind “before”', 'they spoke before [Friday]'],
    ['has a verb between', 'before the vote they met on [Friday]'],
    ['has a mark between', 'ahead of the vote, the party in Leeds on [Friday]'],
  ])('is none that %s', (_, text) => {
    expect(otherOf(text)).toBeNull()
  })
})
