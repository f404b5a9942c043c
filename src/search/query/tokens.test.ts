import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QUERY_PIECES } from './query-pieces.ts'
import { tokensOf } from './tokens.ts'

const anyQuery = fc.oneof(
  fc.array(fc.constantFrom(...QUERY_PIECES)).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
)

/** Each token as `-field:value`, with marks where it had some. */
const written = (query: string): string[] =>
  tokensOf(query).map(
    ({ isExcluded, field, value, isMarked }) =>
      `${isExcluded ? '-' : ''}${field === null ? '' : `${field.text}:`}${isMarked ? `"${value.text}"` : value.text}`,
  )

describe('tokensOf', () => {
  it.each([
    ['', []],
    [' \t\u00a0\n', []],
    ['broad church', ['broad', 'church']],
    ['co-productive -not', ['co-productive', '-not']],
    ['- --', ['-', '-']],
    ['--not', ['-not']],
    ['"broad church" x', ['"broad church"', 'x']],
    ['“broad church”', ['"broad church"']],
    ['"broad church” and', ['"broad church"', 'and']],
    ['"broad chu', ['"broad chu"']],
    ['"', ['""']],
    ['say"broad church"now', ['say', '"broad church"', 'now']],
    ['-"a b" -“c d', ['-"a b"', '-"c d"']],
    ["'single marks'", ["'single", "marks'"]],
    ['speaker:corbyn', ['speaker:corbyn']],
    ['SPEAKER:"Jeremy Corbyn"', ['SPEAKER:"Jeremy Corbyn"']],
    ['-speaker:“Jeremy Corbyn', ['-speaker:"Jeremy Corbyn"']],
    ['speaker:o"x"', ['speaker:o', '"x"']],
    ['speaker:', ['speaker:']],
    ['speaker: x', ['speaker:', 'x']],
    ['on:2017/..', ['on:2017/..']],
    ['speaker:-x', ['speaker:-x']],
    ['speeker:x', ['speeker:x']],
    ['speeker:"x y"', ['speeker:"x y"']],
  ])('%j', (query, expected) => {
    expect(written(query)).toEqual(expected)
  })

  it.each([
    ['10:30'],
    ['http://example.org/a:b'],
    ['so:)'],
    ['he:'],
    [':x'],
    ['a::b'],
    ['who-said:x'],
    ['v2:x'],
    ['a:\ud835'],
  ])('no field in %j', (query) => {
    expect(tokensOf(query)).toMatchObject([{ field: null, value: { text: query } }])
  })

  it('sees the value of a filter in letters of two units', () => {
    expect(tokensOf('who:𝐁old')).toMatchObject([{ field: { text: 'who' }, value: { text: '𝐁old' } }])
  })

  it('says where everything stands', () => {
    expect(tokensOf(' -speaker:"Jo" x')).toEqual([
      {
        start: 1,
        end: 14,
        isExcluded: true,
        field: { start: 2, end: 9, text: 'speaker' },
        value: { start: 11, end: 13, text: 'Jo' },
        isMarked: true,
      },
      {
        start: 15,
        end: 16,
        isExcluded: false,
        field: null,
        value: { start: 15, end: 16, text: 'x' },
        isMarked: false,
      },
    ])
  })

  it('covers all but the white space, in order', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        let end = 0
        for (const token of tokensOf(query)) {
          expect(query.slice(end, token.start).trim()).toBe('')
          expect(token.end).toBeGreaterThan(token.start)
          end = token.end
        }
        expect(query.slice(end).trim()).toBe('')
      }),
      { numRuns: 1_000 },
    )
  })
})
