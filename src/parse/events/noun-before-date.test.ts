import { describe, expect, it } from 'vitest'
import { dateInBrackets } from './date-in-brackets.ts'
import { nounBeforeDate } from './noun-before-date.ts'

/** The noun phrase that the date goes with, in the words of the text. */
const nounOf = (bracketed: string, isAhead = false): string | null => {
  const { tokens, placed } = dateInBrackets(bracketed)
  const noun = nounBeforeDate(tokens, { from: 0, to: tokens.count }, placed, isAhead)
  return noun === null ? null : tokens.text.slice(tokens.starts[noun.from], tokens.ends[noun.to - 1])
}

describe('nounBeforeDate', () => {
  it.each([
    [
      'what lies ahead of “to stop”',
      'she would work to stop a quick exit on [29 March]',
      true,
      'a quick exit',
    ],
    [
      'what was led up to',
      'a step that prepared the victory of Ann Smith in [1997]',
      false,
      'the victory of Ann Smith',
    ],
    ['a part without a verb', 'over his tweets on Israel in [2012]', false, 'his tweets on Israel'],
    ['a noun that looks like a verb', 'over his calls for peace in [2012]', false, 'his calls for peace'],
    ['what somebody paved the way for', 'paving the way for a victory in [1997]', false, 'a victory'],
    ['a noun behind “and”', 'and victory in Leeds in [1997]', false, 'victory in Leeds'],
    ['a noun behind a mark', 'they fought, the second defeat of [1997]', false, 'the second defeat'],
  ])('finds %s', (_, text, isAhead, expected) => {
    expect(nounOf(text, isAhead)).toBe(expected)
  })

  it.each([
    ['a finite verb goes with the date', 'the party lost the vote in [1997]', false],
    ['what is over goes with the verb before', 'they failed to reach the final in [2017]', false],
    ['only one word is left', 'exit on [29 March]', true],
    ['a pronoun has a verb of now', 'and we win in [2020]', true],
    ['nothing is left', 'until the end of [May]', true],
  ])('finds none where %s', (_, text, isAhead) => {
    expect(nounOf(text, isAhead)).toBeNull()
  })
})
