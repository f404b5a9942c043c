import { describe, expect, it } from 'vitest'
import { dateInBrackets } from './date-in-brackets.ts'
import { behindLastWord, tellsMoreThanDate } from './last-words.ts'

describe('behindLastWord', () => {
  it.each([
    ['we stay until the [end of May]', 'we stay'],
    ['we stay until the end of [May]', 'we stay'],
    ['they met on [Monday]', 'they met'],
    ['they lost the vote [yesterday]', 'they lost the vote'],
    ['the end came on [Monday]', 'the end came'],
    ['until the [end of May]', ''],
  ])('of “%s” leaves “%s”', (text, expected) => {
    const { tokens, placed } = dateInBrackets(text)
    const end = behindLastWord(tokens, { from: 0, to: placed.from })
    expect(tokens.words.slice(0, end).join(' ')).toBe(expected)
  })
})

describe('tellsMoreThanDate', () => {
  it.each([
    ['to [Friday]', false],
    ['until the [end of May].', false],
    ['from the end of [May] on', false],
    ['the vote on [Friday]', true],
    ['by [Friday] in Leeds', true],
  ])('“%s”: %s', (text, expected) => {
    const { tokens, placed } = dateInBrackets(text)
    expect(tellsMoreThanDate(tokens, { from: 0, to: tokens.count }, placed)).toBe(expected)
  })
})
