import { describe, expect, it } from 'vitest'
import { dateInBrackets } from './date-in-brackets.ts'
import { innermostClause } from './innermost-clause.ts'

const innermost = (bracketed: string): string => {
  const { tokens, placed } = dateInBrackets(bracketed)
  const { from, to } = innermostClause(tokens, { from: 0, to: tokens.count }, placed.from)
  return tokens.text.slice(tokens.starts[from], tokens.ends[to - 1])
}

describe('the innermost clause around a date', () => {
  it.each([
    [
      'begins at “when”',
      'insisting that all of this was right, as they knew when they had gained in [2017]',
      'when they had gained in 2017',
    ],
    [
      'begins at “who”',
      'she spoke at the door of the hall to members who left in [2017]',
      'who left in 2017',
    ],
    [
      'begins without a word of its own',
      'the party had broken every single word of the manifesto they wrote in [2017]',
      'they wrote in 2017',
    ],
  ])('%s', (_, text, expected) => {
    expect(innermost(text)).toBe(expected)
  })

  it.each([
    ['it is short', 'insisting they had gained in [2017]'],
    ['it has none inside', 'the old council of the city of York met in the hall in [2017]'],
    ['a mark stands between', 'they knew when they had gained it in the end, once again in [2017]'],
    ['no verb follows its opener', 'the council met in the hall of the city when the vote in [2017]'],
  ])('is all of it where %s', (_, text) => {
    expect(innermost(text)).toBe(text.replace(/[[\]]/g, ''))
  })
})
