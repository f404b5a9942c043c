import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf, type TokenRange } from './sentences.ts'
import { tokenize } from './tokens.ts'

const sentences = (text: string): readonly string[] => {
  const tokens = tokenize(text)
  return sentencesOf(tokens, { from: 0, to: tokens.count }).map(({ from, to }) =>
    text.slice(tokens.starts[from], tokens.ends[to - 1]),
  )
}

describe('sentencesOf', () => {
  it.each([
    ['a stop', ['The bridge is shut.', 'Nobody knows why.']],
    ['a question', ['Is it shut?', 'It is.']],
    ['an exclamation', ['Shut it!', 'They did.']],
    ['several marks', ['Is it shut?!', 'It is.']],
    ['a closing mark', ['He said: “It is shut.”', 'Nobody knew why.']],
    ['a closing mark and a bracket', ['(He said “no.”)', 'Nobody knew why.']],
    ['straight marks', ['He said: "It is shut."', 'Nobody knew why.']],
    ['straight single marks', ["He said: 'It is shut.'", 'Nobody knew why.']],
    ['an opening mark that follows', ['It is shut.', '“Why?”', 'Nobody knew.']],
    ['a year', ['It opened in 1926.', 'Then it shut.']],
    ['an ellipsis and a capital', ['It went on…', 'Then it stopped.']],
    ['three stops and a capital', ['It went on...', 'Then it stopped.']],
    ['a time that ends it', ['They met at 11 a.m.', 'The vote followed.']],
    ['a country that ends it', ['They flew to the U.S.', 'The talks had begun.']],
    ['“no” that ends it', ['The answer was no.', 'They left.']],
    ['no stop at all', ['Nobody knows why']],
  ])('ends at %s', (_, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected)
  })

  it.each([
    ['a title', 'Mr. Grieve met Mrs. May.'],
    ['an office', 'They asked Gov. Brown and Sen. Warren.'],
    ['initials', 'The novel by J. R. Hartley sold well.'],
    ['a number', 'No. 10 refused, and No. 11 too.'],
    ['a country', 'The U.S. economy grew.'],
    ['a country before a name', 'The U.S. Senate voted.'],
    ['a time', 'At 11 a.m. on Monday they met.'],
    ['a decimal', 'Prices rose by 2.5 per cent.'],
    ['a clock', 'It began at 11.30 and ended.'],
    ['a month', 'The vote on Feb. 18 was close.'],
    ['an ellipsis before a small letter', 'It went on… and on.'],
    ['three stops before a small letter', 'It went on... and on.'],
    ['a question within', 'He asked “why?” and left.'],
    ['a company', 'Smith Inc. shares rose.'],
    ['versus', 'In Smith v. Jones the judge agreed.'],
  ])('does not end at %s', (_, text) => {
    expect(sentences(text)).toEqual([text])
  })

  it('finds none in nothing', () => {
    expect(sentences('')).toEqual([])
  })

  it('cuts what has no stop', () => {
    const long = sentences('word '.repeat(1000))
    expect(long.length).toBeGreaterThan(1)
    expect(long.join(' ')).toBe('word '.repeat(1000).trim())
  })

  it('leaves the longest sentences of newspapers whole', () => {
    expect(sentences(`${'word '.repeat(350)}end.`)).toHaveLength(1)
  })

  it('parts a range without gaps and overlaps, whatever it holds', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom('A', 'word', '.', '.', '…', '?', '”', "'", ')', 'Mr.', 'U.S.', '10', 'No.', '“'),
        )
        .chain((parts) => fc.constantFrom(parts.join(''), parts.join(' '))),
    )
    fc.assert(
      fc.property(texts, fc.nat(5), fc.nat(5), (text, before, behind) => {
        const tokens = tokenize(text)
        const from = Math.min(before, tokens.count)
        const range: TokenRange = { from, to: Math.max(from, tokens.count - behind) }
        let reached = range.from
        for (const sentence of sentencesOf(tokens, range)) {
          expect(sentence.from).toBe(reached)
          expect(sentence.to).toBeGreaterThan(sentence.from)
          reached = sentence.to
        }
        expect(reached).toBe(range.to)
      }),
      { numRuns: 1000 },
    )
  })
})
