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
    ['an opening participle', 'Founded in 1988, the party met on Monday.', ['Founded in 1988']],
    ['a participle behind a noun', 'It is part of a deal begun last year.', ['begun last year.']],
    [
      'what is to come, in between',
      'The delivery, originally due this year, will be delayed.',
      ['originally due this year'],
    ],
    [
      'what is to come, joined on',
      'The jet is in service and scheduled to fly in May.',
      ['scheduled to fly in May.'],
    ],
    [
      'a noun that sums up',
      'They left in May, a step that changed the party.',
      ['a step that changed the party.'],
    ],
    ['what somebody asked', 'The mayor asked that it be shut in May.', ['that it be shut in May.']],
    ['a second main clause', 'They left on Monday, and they returned in May.', ['and they returned in May.']],
  ])('hangs on %s', (_, text, expected) => {
    expect(hanging(text)).toEqual(expected)
  })

  it.each([
    ['a plain sentence', 'The party met on Monday.'],
    ['“after” before a noun', 'The party met after lunch on Monday.'],
    ['the main verb behind who somebody is', 'Ann Smith, the mayor, opened it on Monday.'],
    ['a list', 'They met on Monday, Tuesday and Friday.'],
    ['a name in -ed', 'Alfred, the miller, met them on Monday.'],
    ['a participle with its auxiliary', 'The work has not begun.'],
    ['what is expected of the subject', 'The jet is expected to fly in May.'],
    ['a noun of a list', 'They met a baker, a smith and a miller.'],
    ['“that” of a noun', 'The idea that won was hers.'],
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
