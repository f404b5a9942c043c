import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedWords } from '../folding.ts'
import { parseQuery } from './parse-query.ts'
import type { Filter, Query } from './query.ts'
import { QUERY_PIECES } from './query-pieces.ts'

const textsOf = (texts: Query['words']): readonly string[] => texts.map(({ text }) => text)

/** A filter in short: `-on:2019-02 2019-02-01…2019-02-28`. */
const short = (filter: Filter): string => {
  const name = `${filter.excluded ? '-' : ''}${filter.field}:${filter.value}`
  return 'firstDay' in filter ? `${name} ${filter.firstDay ?? ''}…${filter.lastDay ?? ''}` : name
}

describe('words and phrases', () => {
  it.each<[string, Partial<Record<'words' | 'phrases' | 'excludedWords' | 'excludedPhrases', string[]>>]>([
    ['democratic thing', { words: ['democratic', 'thing'] }],
    ['"exact phrase" and', { phrases: ['exact phrase'], words: ['and'] }],
    ['“exact phrase”', { phrases: ['exact phrase'] }],
    ['"exact phr', { phrases: ['exact phr'] }],
    ['brexit -tory', { words: ['brexit'], excludedWords: ['tory'] }],
    ['-"broad church"', { excludedPhrases: ['broad church'] }],
    ['co-productive', { words: ['co-productive'] }],
    ['-co-productive', { excludedWords: ['co-productive'] }],
    ['at 10:30 http://a.b/c', { words: ['at', '10:30', 'http://a.b/c'] }],
    ['he said: x', { words: ['he', 'said:', 'x'] }],
    ['won’t .*(a+)+$', { words: ['won’t', '.*(a+)+$'] }],
    ['- -- "" “ ” … -"" -! 🎉 \0', {}],
    ['', {}],
  ])('%j', (query, expected) => {
    const read = parseQuery(query)
    expect({
      words: textsOf(read.words),
      phrases: textsOf(read.phrases),
      excludedWords: textsOf(read.excludedWords),
      excludedPhrases: textsOf(read.excludedPhrases),
    }).toEqual({ words: [], phrases: [], excludedWords: [], excludedPhrases: [], ...expected })
    expect(read.filters).toEqual([])
    expect(read.problems).toEqual([])
  })
})

describe('filters', () => {
  it.each([
    ['speaker:corbyn', ['speaker:corbyn']],
    ['SPEAKER:" Jeremy Corbyn"', ['speaker:Jeremy Corbyn']],
    ['-speaker:“Jeremy Corbyn', ['-speaker:Jeremy Corbyn']],
    ['speaker:o’brien', ['speaker:o’brien']],
    ['source:bbc Publisher:"The Guardian"', ['publisher:bbc', 'publisher:The Guardian']],
    ['party:labour', ['party:labour']],
    ['kind:Indirect -kind:mixed', ['kind:indirect', '-kind:mixed']],
    ['on:2019-02-20', ['on:2019-02-20 2019-02-20…2019-02-20']],
    ['-on:2019-02', ['-on:2019-02 2019-02-01…2019-02-28']],
    ['on:198x', ['on:198X 1980-01-01…1989-12-31']],
    ['on:2017/..', ['on:2017/.. 2017-01-01…']],
    [
      'after:2019-02 before:"2019"',
      ['after:2019-02 2019-02-01…2019-02-28', 'before:2019 2019-01-01…2019-12-31'],
    ],
    ['from:2019-24 until:../2019', ['from:2019-24 2019-12-01…2020-02-29', 'until:../2019 …2019-12-31']],
  ])('%j', (query, expected) => {
    const { filters, problems, words } = parseQuery(query)
    expect(filters.map(short)).toEqual(expected)
    expect({ problems, words }).toEqual({ problems: [], words: [] })
  })

  it('stand where they say, minus and marks included', () => {
    const { filters } = parseQuery('a -speaker:"Jo Cox" b')
    expect(filters).toEqual([
      { field: 'speaker', value: 'Jo Cox', isMarked: true, excluded: true, start: 2, end: 19 },
    ])
  })
})

describe('problems', () => {
  const names = 'speaker, party, source, publisher, kind, on, after, before, from, until'
  const dates = 'try 2019-02-20, 2019-02 or 2019'
  it.each([
    ['speeker:x', 'speeker', 'no filter is called “speeker”; did you mean “speaker”?'],
    ['-Speeker:x', 'Speeker', 'no filter is called “Speeker”; did you mean “speaker”?'],
    ['headline:x', 'headline', `no filter is called “headline”; there are ${names}`],
    ['kind:dirct', 'dirct', 'no kind of quote is called “dirct”; did you mean “direct”?'],
    ['kind:"long"', 'long', 'no kind of quote is called “long”; there are direct, mixed, indirect'],
    ['on:2019-02-31', '2019-02-31', '“2019-02-31” is not in the calendar'],
    ['on:2019-13', '2019-13', '“2019-13” is not in the calendar'],
    ['after:yesterday', 'yesterday', `“yesterday” is no date; ${dates}`],
    ['after:2017/..', '2017/..', '“2017/..” has no end to be after'],
    ['until:2017/..', '2017/..', '“2017/..” has no end to stop at'],
    ['before:../2017', '../2017', '“../2017” has no start to be before'],
    ['from:../2017', '../2017', '“../2017” has no start to begin at'],
    ['speaker: corbyn', 'speaker:', 'speaker: whose? for example speaker:corbyn'],
    ['-Party:', 'Party:', 'party: which? for example party:labour'],
    ['source:""', 'source:', 'source: which? for example source:guardian'],
    ['publisher:…', 'publisher:', 'publisher: which? for example publisher:guardian'],
    ['kind:', 'kind:', 'kind: which? direct, mixed or indirect'],
    ['before: ', 'before:', 'before: when? for example 2019-02-20, 2019-02 or 2019'],
    [
      `kind:${'x'.repeat(99)}`,
      'x'.repeat(99),
      `no kind of quote is called “${'x'.repeat(30)}…”; there are direct, mixed, indirect`,
    ],
    ['on:a\x1b[1m', 'a\x1b[1m', `“a [1m” is no date; ${dates}`],
  ])('%j', (query, place, reason) => {
    const { problems, filters } = parseQuery(query)
    expect(problems.map((problem) => problem.reason)).toEqual([reason])
    expect(problems.map(({ start, end }) => query.slice(start, end))).toEqual([place])
    expect(filters).toEqual([])
  })

  it.each([
    ['a speeker:x kind:direct b', ['a', 'x', 'b'], ['kind:direct']],
    ['who:"a  b" c', ['a', 'b', 'c'], []],
    ['kind:dirct a on:2019 ', ['a'], ['on:2019 2019-01-01…2019-12-31']],
    ['speaker: corbyn', ['corbyn'], []],
  ])('leave the rest of %j', (query, words, filters) => {
    const read = parseQuery(query)
    expect(textsOf(read.words)).toEqual(words)
    expect(read.filters.map(short)).toEqual(filters)
    expect(read.problems).toHaveLength(1)
  })

  it('of an excluded filter exclude its words', () => {
    expect(textsOf(parseQuery('-speeker:x').excludedWords)).toEqual(['x'])
  })
})

describe('the last word is open', () => {
  it.each([['wor'], ['a wor'], ['"a b" wor'], ['on:2019 wor'], ['speeker:wor'], ['co-'], ['10:3']])(
    'in %j',
    (query) => {
      expect(parseQuery(query).isLastWordOpen).toBe(true)
    },
  )

  it.each([
    [''],
    ['word '],
    ['a -wor'],
    ['a "wor'],
    ['a speaker:wor'],
    ['a -'],
    ['a speaker:'],
    ['a !'],
    ['a "b"'],
  ])('not in %j', (query) => {
    expect(parseQuery(query).isLastWordOpen).toBe(false)
  })
})

describe('any query', () => {
  const anyQuery = fc.oneof(
    fc.array(fc.constantFrom(...QUERY_PIECES)).map((pieces) => pieces.join('')),
    fc.array(fc.constantFrom(...QUERY_PIECES)).map((pieces) => pieces.join(' ')),
    fc.string({ unit: 'binary' }),
  )

  it('is read: every text stands where it says, in order, and holds a word', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { words, phrases, excludedWords, excludedPhrases, filters, problems } = parseQuery(query)
        for (const list of [words, phrases, excludedWords, excludedPhrases])
          for (const { text, start, end } of list) {
            expect(query.slice(start, end)).toBe(text)
            expect(foldedWords(text)).not.toEqual([])
          }
        for (const list of [words, phrases, excludedWords, excludedPhrases, filters, problems]) {
          const places = list.flatMap(({ start, end }) => [start, end])
          expect(places).toEqual(places.toSorted((a, b) => a - b))
          expect(places.at(-1) ?? 0).toBeLessThanOrEqual(query.length)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([
    ['a thousand words', 'party '.repeat(1_000)],
    ['a long word', 'x'.repeat(100_000)],
    ['minuses', '-'.repeat(100_000)],
    ['marks', '"'.repeat(100_000)],
    ['marks and minuses', '-"'.repeat(50_000)],
    ['colons', 'a:'.repeat(50_000)],
    ['a name without end', `${'speaker'.repeat(15_000)}:x`],
    ['a value without end', `speaker:"${'a '.repeat(50_000)}`],
    ['many words for an unknown filter', `who:"${'a '.repeat(200_000)}`],
    ['many problems', 'kind:x '.repeat(14_000)],
    ['blanks', ' '.repeat(100_000)],
    ['digits', `on:${'2'.repeat(100_000)}`],
    ['slashes', `on:${'/'.repeat(100_000)}`],
  ])('is read in time: %s', (_, query) => {
    const started = performance.now()
    parseQuery(query)
    // Some 20 ms each; anything quadratic takes many seconds.
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
