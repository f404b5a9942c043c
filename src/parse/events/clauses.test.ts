import { describe, expect, it } from 'vitest'
import { tokenize } from '../text/tokens.ts'
import { clausesOf } from './clauses.ts'

/** The clauses that hang on a sentence. */
const hanging = (text: string): readonly string[] => {
  const tokens = tokenize(text)
  const [, ...clauses] = clausesOf(tokens, { from: 0, to: tokens.count })
  return clauses.map(({ from, to }) => text.slice(tokens.starts[from], tokens.ends[to - 1]))
}

describe('clausesOf', () => {
  it.each([
    [
      'a relative clause',
      'The party, which was founded in 1988, met on Monday.',
      ['which was founded in 1988'],
    ],
    [
      'a relative clause, behind which the main verb follows',
      'The party, which was founded in 1988, welcomed the move on Monday.',
      ['which was founded in 1988'],
    ],
    ['“after” with a verb', 'They left after talks broke down in 2017.', ['after talks broke down in 2017.']],
    ['“when” with a verb', 'He resigned when the vote was lost in May.', ['when the vote was lost in May.']],
    ['a participle behind a comma', 'The party met, ending weeks of doubt.', ['ending weeks of doubt.']],
    ['a participle of the past', 'The party, founded in 1988, met on Monday.', ['founded in 1988']],
    ['a second main clause', 'They left on Monday, and they returned in May.', ['and they returned in May.']],
  ])('hangs on %s', (_, text, expected) => {
    expect(hanging(text)).toEqual(expected)
  })

  it.each([
    ['a plain sentence', 'The party met on Monday.'],
    ['“after” before a noun', 'The party met after lunch on Monday.'],
    ['a list', 'They met on Monday, Tuesday and Friday.'],
    ['a participle that is no clause', 'The elected members met on Monday.'],
  ])('hangs nothing on %s', (_, text) => {
    expect(hanging(text)).toEqual([])
  })

  it('gives the main clause first, over the whole sentence', () => {
    const tokens = tokenize('The party, which was founded in 1988, met.')
    expect(clausesOf(tokens, { from: 0, to: tokens.count })[0]).toEqual({
      from: 0,
      to: tokens.count,
      opener: null,
    })
  })
})
