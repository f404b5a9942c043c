import { describe, expect, it } from 'vitest'
import { findDates } from '../dates/find-dates.ts'
import { readDocument } from '../text/document.ts'
import { clausesOf } from './clauses.ts'
import { dateClauses } from './date-of-sentence.ts'
import { placedExpression } from './placed-expression.ts'

/** The date of a sentence, and `date: words` of its parts. */
const datesOf = (text: string): readonly (string | null)[] => {
  const document = readDocument(text)
  const { tokens } = document
  const sentence = { from: 0, to: tokens.count }
  const dates = findDates(document, { date: '2019-02-21', basis: 'given', evidence: [] })
  const { main, parts } = dateClauses(
    tokens,
    clausesOf(tokens, sentence),
    dates.map((date) => placedExpression(tokens, date)),
  )
  return [
    main?.expression.value ?? null,
    ...parts.map(
      ({ clause: { from, to }, placed }) =>
        `${placed.expression.value}: ${text.slice(tokens.starts[from], tokens.ends[to - 1])}`,
    ),
  ]
}

describe('the date of a sentence', () => {
  it.each([
    ['its only one', 'The council met on Monday.', '2019-02-18'],
    ['its first one', 'The council met on Monday, not on Tuesday.', '2019-02-18'],
    ['that of “when”', 'When the council met on Monday, it was divided.', '2019-02-18'],
    ['where a state began', 'The bridge has been shut since December.', '2018-12'],
  ])('is %s', (_, text, expected) => {
    expect(datesOf(text)[0]).toBe(expected)
  })

  it.each([
    ['only tells which one', 'The leader defended the 2017 manifesto.'],
    ['tells what lies ahead', 'The leader spoke ahead of the vote on Friday.'],
    ['tells what lies ahead, in other words', 'The city was busy in the run-up to the fair on 2 March.'],
    ['is counted down to', 'Members are worried with 39 days until the vote.'],
    ['stands in what is asked for', 'The mayor has asked that it be shut on Friday.'],
    ['stands in what hangs on it', 'The party, founded in 1988, is large.'],
    ['says since when, and what happened then', 'It is the worst since 1981, when the party parted.'],
  ])('is none that %s', (_, text) => {
    expect(datesOf(text)[0]).toBeNull()
  })
})

describe('parts with a date of their own', () => {
  it.each([
    ['a hanging clause', 'The party, founded in 1988, met on Monday.', '1988: founded in 1988'],
    [
      'a second clause',
      'Four left on Monday, and on Tuesday a fifth did.',
      '2019-02-19: on Tuesday a fifth did.',
    ],
    ['what lies ahead', 'The leader spoke ahead of the vote on Friday.', '2019-02-22: the vote on Friday'],
    ['what is counted down to', 'With 39 days until the vote, few spoke.', '2019-04-01: the vote'],
    ['what happened then', 'It is the worst since 1981, when they parted.', '1981: when they parted.'],
    [
      'what happened then, with more behind it',
      'It is the worst since 1981, when they parted, a step that ended in defeat in 1997.',
      '1997: a step that ended in defeat in 1997.',
    ],
  ])('%s', (_, text, expected) => {
    expect(datesOf(text)).toContain(expected)
  })

  it.each([
    ['a date said twice', 'They met on Monday, yes, on Monday.'],
    ['a date that describes a noun', 'The leader defended the 2017 manifesto.'],
    ['a deadline alone', 'The leader wants it done before Friday.'],
    ['no date at all', 'The council met.'],
  ])('none for %s', (_, text) => {
    expect(datesOf(text)).toHaveLength(1)
  })
})
