import { describe, expect, it } from 'vitest'
import { tokenize } from '../text/tokens.ts'
import { behindLastWord, tellsMoreThanDate } from './last-words.ts'

/** The tokens of a text whose date stands between square brackets. */
const dated = (text: string) => {
  const from = tokenize(text.slice(0, text.indexOf('['))).count
  const to = tokenize(text.slice(0, text.indexOf(']')).replace('[', '')).count
  const tokens = tokenize(text.replace(/[[\]]/g, ''))
  const expression = {
    start: 0,
    end: 0,
    text: '',
    value: '2019',
    basis: 'stated',
    rule: '',
    anchor: null,
  } as const
  return { tokens, placed: { from, to, expression } }
}

describe('behindLastWord', () => {
  it.each([
    ['we stay until the [end of May]', 'we stay'],
    ['we stay until the end of [May]', 'we stay'],
    ['they met on [Monday]', 'they met'],
    ['they lost the vote [yesterday]', 'they lost the vote'],
    ['the end came on [Monday]', 'the end came'],
    ['until the [end of May]', ''],
  ])('of “%s” leaves “%s”', (text, expected) => {
    const { tokens, placed } = dated(text)
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
    const { tokens, placed } = dated(text)
    expect(tellsMoreThanDate(tokens, { from: 0, to: tokens.count }, placed)).toBe(expected)
  })
})
