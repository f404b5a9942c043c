import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedWords } from './folding.ts'
import { mostCandidates } from './gather.ts'
import { madeQuote } from './made-quotes.ts'
import { compileFilters } from './query/naive-filters.ts'
import { parseQuery } from './query/parse-query.ts'
import { createQuoteIndex, LEAST_SCORE, type QuoteIndex } from './quote-index.ts'
import type { FacetCount, QuoteFacts, SearchAnswer } from './search-service.ts'

type Given = string | Partial<QuoteFacts>

const indexOf = (given: readonly Given[], ends: readonly number[] = [given.length]): QuoteIndex => {
  const quotes = given.map(madeQuote)
  const index = createQuoteIndex((row) => quotes[row] ?? madeQuote(''))
  for (const end of ends) index.extendTo(end)
  return index
}

const rowsFor = (index: QuoteIndex, query: string): number[] =>
  index.search(query, 1000).found.map(({ row }) => row)

const QUOTES: readonly Partial<QuoteFacts>[] = [
  {
    text: 'The labour of the theatre is never organised',
    speaker: 'Ada Quill',
    speakerIsAlso: ['Labour leader'],
  },
  {
    text: 'We can’t swim in the salt-marsh',
    speaker: 'Ada Quillfeather',
    publisher: 'The Tide',
    kind: 'mixed',
  },
  { text: 'Thirty-nine gulls came over the sea wall', publisher: 'The Tide Post', date: '2021-03-04' },
  {
    text: 'A café by the harbour',
    speaker: 'Ben Ostler',
    speakerIsAlso: ['Conservative MP'],
    date: '2021-03',
  },
  { text: 'First the gulls, then three herons', kind: 'indirect', date: '2022' },
  {
    text: 'An anti-hero of the marsh',
    speaker: 'Ben Ostler',
    speakerIsAlso: ['Conservative MP'],
    date: '2020-12-31',
    article: 'a2',
  },
  { text: 'Naïve herons travelled to the centre', publisher: 'the tide', date: '2021-03-05' },
]

describe('a quote is found first, and as well as if it were typed as it stands', () => {
  it.each([
    ['labor of the theater', 'labour of the theatre', 0, 'American spelling'],
    ['never organized', 'never organised', 0, 'ize'],
    ["can't swim", 'can’t swim', 1, 'a straight apostrophe'],
    ['cant swim', 'can’t swim', 1, 'no apostrophe'],
    ['salt marsh', 'salt-marsh', 1, 'no hyphen'],
    ['39 gulls', 'thirty-nine gulls', 2, 'digits'],
    ['thirty nine gulls', 'thirty-nine gulls', 2, 'two words'],
    ['cafe by the harbor', 'café by the harbour', 3, 'no accent'],
    ['CAFÉ, by the (harbour)!', 'café by the harbour', 3, 'capitals and marks'],
    ['cafe\u0301 by the harbour', 'café by the harbour', 3, 'an accent of its own'],
    ['1st the gulls', 'first the gulls', 4, 'an ordinal'],
    ['3 herons', 'three herons', 4, 'a digit'],
    ['antihero of the marsh', 'anti-hero of the marsh', 5, 'one word'],
    ['naive herons traveled', 'naïve herons travelled', 6, 'no diaeresis, one l'],
    ['to the center', 'to the centre', 6, 'er'],
  ])('%s for %s', (query, asItStands, row) => {
    const index = indexOf(QUOTES)
    // A mark at the end: the last word is typed out.
    const [first] = index.search(`${query}.`, 9).found
    const [itself] = index.search(`${asItStands}.`, 9).found
    expect([first?.row, itself?.row]).toEqual([row, row])
    // Letters are compared too, and tell spellings apart a little; a compound has two words of information or one.
    expect(Math.abs((first?.score ?? 0) - (itself?.score ?? 0))).toBeLessThan(0.12)
  })
})

describe('filters', () => {
  it.each([
    ['speaker:"Ada Quill"', [0], 'the name to the letter before any that is like it'],
    ['speaker:ada', [0, 1], 'without marks, all who are called so'],
    ['speaker:quill', [0, 1], 'the beginning of a word of the name'],
    ['speaker:ostlar', [5, 3], 'a letter wrong'],
    ['-speaker:ostler on:2021', [2, 6], 'all but one'],
    ['party:labour', [0], 'by role'],
    ['party:tory', [5, 3], 'by another name of the party'],
    ['publisher:"the tide"', [6, 1], 'to the letter, in either case'],
    ['publisher:tid', [2, 6, 1], 'the beginning of a word'],
    ['kind:mixed', [1], 'kind'],
    ['on:2021-03', [3, 2, 6], 'a month holds its days'],
    ['after:2021-03-04', [6, 4], 'after a day'],
    ['before:2021', [5], 'before a year'],
    ['speaker:ostler after:2020', [3], 'both must hold'],
    ['speaker:quill speaker:ostler kind:direct', [5, 3, 0], 'either of one field'],
    ['"the gulls"', [4], 'a phrase'],
    ['kind:direct -gulls -"anti-hero"', [3, 6, 0], 'exclusions'],
    ['speaker:nobody', [], 'nobody'],
    ['"low tide"', [7], 'a phrase at the end of a speech of hours'],
  ])('%s: %j: %s', (query, expected) => {
    const speech = { text: `${'so '.repeat(5000)}low tide`, kind: 'indirect' } as const
    const answer = indexOf([...QUOTES, speech]).search(query, 20)
    expect(answer.found.map(({ row }) => row)).toEqual(expected)
    expect(answer.total).toBe(expected.length)
    expect(answer.problems).toEqual([])
  })

  it('leave of what words find only what fulfils them', () => {
    const index = indexOf(QUOTES)
    expect(rowsFor(index, 'gulls -herons')).toEqual([2])
    expect(rowsFor(index, 'marsh speaker:ostler')).toEqual([5])
    expect(rowsFor(index, 'marsh speaker:ostler')).toEqual([5])
    expect(rowsFor(index, 'marsh speaker:nobody')).toEqual([])
  })

  it.each([
    ['gulls', 'kind:indirect', [4]],
    ['gulls', 'publisher:"The Tide Post"', [2]],
    ['speaker:ostler', 'on:2020', [5]],
    ['speaker:ostler', 'speaker:quill', []],
    ['speaker:ostler', '-on:2020', [3]],
    ['herons', '', [4, 6]],
    ['', 'kind:indirect', []],
  ] as const)('typed (%s) must hold beside those given (%s)', (query, within, rows) => {
    const index = indexOf(QUOTES, [3, 5, QUOTES.length])
    expect(
      index
        .search(query, 1000, within)
        .found.map(({ row }) => row)
        .sort(),
    ).toEqual(rows)
  })

  it('mean the name to the letter in whichever segment it stands, while a quote has it', () => {
    const index = indexOf(
      [{ speaker: 'May', article: 'a1' }, ...Array.from({ length: 4 }, () => 'x'), { speaker: 'Ann May' }],
      [5, 6],
    )
    expect(index.segments()).toHaveLength(2)
    expect(rowsFor(index, 'speaker:"may"')).toEqual([0])
    index.removeArticle('a1')
    expect(rowsFor(index, 'speaker:"may"')).toEqual([])
    const other = indexOf([{ speaker: 'May', article: 'a2' }, 'x', 'x', { speaker: 'Ann May' }], [3, 4])
    other.removeArticle('a2')
    expect(rowsFor(other, 'speaker:"may"')).toEqual([3])
  })

  it('tell two people of one name apart by their roles', () => {
    const index = indexOf([
      { speaker: 'Jo Moor', speakerIsAlso: ['Labour MP'] },
      { speaker: 'Jo Moor', speakerIsAlso: ['Conservative MP'] },
      { speaker: 'Jo Moor', speakerIsAlso: ['Labour MP'] },
    ])
    expect(rowsFor(index, 'party:conservative')).toEqual([1])
    expect(rowsFor(index, 'party:labour')).toEqual([0, 2])
    expect(index.search('speaker:moor', 9).facets.speakers).toMatchObject([{ label: 'Jo Moor', count: 3 }])
  })
})

describe('any query gets an answer', () => {
  const index = indexOf(
    [...QUOTES, '', '…', '🙂', 'Привет, мир', '今日は良い天気', '\ud800 \u0000 tide'],
    [3, 13],
  )
  const expectAnAnswer = (query: string): SearchAnswer => {
    const answer = index.search(query, 50)
    expect(answer.query).toBe(query)
    let last = 1
    for (const { row, score } of answer.found) {
      expect(row).toBeLessThan(index.rows())
      expect(score).toBeGreaterThan(0)
      expect(score).toBeLessThanOrEqual(last)
      last = score
    }
    expect(answer.total).toBeGreaterThanOrEqual(answer.found.length)
    return answer
  }

  it.each([
    ['nothing', ''],
    ['white space', ' \t\n '],
    ['one letter', 'g'],
    ['a thousand words', 'gulls over the harbour '.repeat(250)],
    ['a word of a thousand letters', 'g'.repeat(1000)],
    ['only common words', 'the of to a by in'],
    ['emoji', '🙂 gulls'],
    ['Cyrillic', 'привет мир'],
    ['Han', '今日は'],
    ['letters of two units', '𐐨𐐩𐐪𐐫 𠀋𠀋'],
    ['an expression', '^(a+)+$ [gulls]{2,} \\b.*?|'],
    ['NUL', '\u0000gulls\u0000'],
    ['a lone surrogate', 'gulls \ud800 \udc00'],
    ['marks', '"" - -- "-" : speaker: -:"'],
    ['names of what objects have', 'constructor __proto__ toString hasOwnProperty'],
  ])('%s', (_, query) => {
    expectAnAnswer(query)
  })

  it.each([
    ['привет', 10],
    ['今日は良い天気', 11],
    ['tide', 12],
  ])('%s finds its quote', (query, row) => {
    expect(rowsFor(index, query)).toContain(row)
  })

  it('whatever it is made of', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        'gulls',
        'the',
        'anti-hero',
        '39',
        '"',
        '-',
        ' ',
        'speaker:',
        'on:2021',
        'thirty nine',
        'marshe',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expectAnAnswer(pieces.join(' '))
        expectAnAnswer(pieces.join(''))
      }),
      { numRuns: 150 },
    )
  })

  it('of an index that holds nothing', () => {
    expect(indexOf([]).search('gulls', 9)).toMatchObject({ found: [], total: 0, isMore: false })
    expect(indexOf([]).search('speaker:quill', 9)).toMatchObject({ found: [], total: 0 })
  })
})

describe('the answer', () => {
  it('says that there are more only where candidates were left out', () => {
    const most = mostCandidates(1)
    const gulls = (count: number): QuoteIndex => indexOf(Array.from({ length: count }, () => 'gulls'))
    expect(gulls(most).search('gulls', 5)).toMatchObject({ total: most, isMore: false })
    expect(gulls(most + 1).search('gulls', 5)).toMatchObject({ total: most, isMore: true })
  })

  it.each([
    ['gulls', 'likeness'],
    ['speaker:quill gulls', 'likeness'],
    ['"the gulls"', 'likeness'],
    ['kind:direct', 'time'],
    ['kind:direct -tide', 'time'],
  ])('to %s says that it goes by %s', (query, order) => {
    expect(indexOf(QUOTES).search(query, 5).order).toBe(order)
  })

  it.each([
    ['gulls', mostCandidates(1), mostCandidates(1)],
    ['"gulls"', mostCandidates(1), mostCandidates(1) + 9],
    ['kind:direct', mostCandidates(1) + 9, mostCandidates(1) + 9],
  ])('to %s says how many a higher limit would find, and of how many', (query, reachable, total) => {
    const index = indexOf(Array.from({ length: mostCandidates(1) + 9 }, () => 'gulls'))
    const answer = index.search(query, 5)
    expect(answer).toMatchObject({ reachable, total })
    const all = index.search(query, 10_000).found
    expect(all.length).toBe(reachable)
    expect(all.slice(0, 5)).toEqual(answer.found)
  })

  it('holds no more than it was asked for', () => {
    const index = indexOf(QUOTES)
    for (const query of ['gulls', 'kind:direct', '"the gulls"'])
      for (const limit of [0, 1, 2])
        expect(index.search(query, limit).found.length).toBeLessThanOrEqual(limit)
  })
})

const word = fc.constantFrom(
  'tide',
  'tides',
  'labour',
  'labor',
  'thirty',
  'nine',
  '39',
  'salt-marsh',
  'saltmarsh',
)
const common = fc.constantFrom('the', 'of', 'gulls')
const textOf = (words: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(words, { minLength: 1, maxLength: 7 }).map((list) => list.join(' '))
const text = textOf(fc.oneof(word, common))
/** Two words that are one only where the other two are not both there. */
const textOfWeeks = textOf(fc.oneof(word, common, fc.constantFrom('week', 'end', 'weekend')))
const quoteOf = (said: fc.Arbitrary<string>): fc.Arbitrary<QuoteFacts> =>
  fc.record({
    text: said,
    speaker: fc.constantFrom(null, 'Ada Quill', 'Quill', 'Ben Ostler'),
    speakerIsAlso: fc.constantFrom([], ['Labour MP'], ['Conservative MP']),
    publisher: fc.constantFrom(null, 'Daily Herring', 'Herring'),
    kind: fc.constantFrom('direct', 'mixed', 'indirect'),
    date: fc.constantFrom(null, '2021-03-04', '2021-03', '2019', '2020-12-31'),
    article: fc.constantFrom('a1', 'a2', 'a3', 'a4'),
  })
const quotes = fc.array(quoteOf(text), { minLength: 1, maxLength: 30 })
const quotesOfWeeks = fc.array(quoteOf(textOfWeeks), { minLength: 1, maxLength: 30 })
const filterText = fc.constantFrom(
  'speaker:quill',
  'speaker:ostler',
  'speaker:"Ada Quill"',
  '-speaker:quill',
  'party:labour',
  'party:tory',
  'publisher:herring',
  'publisher:her',
  'kind:mixed',
  '-kind:direct',
  'on:2021',
  'after:2020',
  'before:2021-03-04',
)
const filters = fc.array(filterText, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '))

describe('an index that grew', () => {
  const ends = fc.array(fc.nat(30), { maxLength: 6 })

  it('in any steps answers as one built at once', () => {
    fc.assert(
      fc.property(
        quotesOfWeeks,
        ends,
        fc.oneof(
          textOfWeeks,
          filters,
          fc.tuple(textOfWeeks, filters).map((both) => both.join(' ')),
        ),
        (list, steps, query) => {
          const grown = indexOf(list, [...steps.filter((end) => end <= list.length), list.length])
          const whole = indexOf(list)
          const [of, than] = [grown.search(query, 40), whole.search(query, 40)]
          expect({ ...of, ms: 0 }).toEqual({ ...than, ms: 0 })
          expect(grown.rows()).toBe(list.length)
          expect(whole.segments()).toHaveLength(1)
        },
      ),
      { numRuns: 100 },
    )
  })

  it.each([
    ['week end tide', []],
    ['"week end"', []],
    ['"salt marsh"', [0, 3]],
  ])('takes the words of %s for one by all that it holds', (query, expected) => {
    const list = ['weekend tide, saltmarsh', 'end', 'week the', 'salt-marsh', 'a salt', 'a marsh']
    for (const ends of [[6], [3, 4, 6], [4, 5, 6]]) {
      const index = indexOf(list, ends)
      const [first] = rowsFor(indexOf(list), query)
      expect(rowsFor(index, query)[0]).toBe(first)
      if (query.startsWith('"')) expect(rowsFor(index, query).toSorted()).toEqual(expected)
    }
  })

  it('holds few segments, and reads no row often', () => {
    let reads = 0
    const index = createQuoteIndex(() => {
      reads++
      return madeQuote('gulls')
    })
    for (let end = 1; end <= 200; end++) index.extendTo(end)
    expect(index.segments().length).toBeLessThanOrEqual(Math.log2(200) + 1)
    expect(reads).toBeLessThanOrEqual(200 * (Math.log2(200) + 1))
    expect(index.rows()).toBe(200)
  })

  it('tells of each row that it reads, and does not read what it has', () => {
    const rows: number[] = []
    const index = createQuoteIndex(() => madeQuote('gulls'))
    index.extendTo(4, (row) => rows.push(row))
    index.extendTo(4, (row) => rows.push(row))
    index.extendTo(2, (row) => rows.push(row))
    index.extendTo(5, (row) => rows.push(row))
    expect(rows).toEqual([0, 1, 2, 3, 4])
  })
})

describe('an index that lost articles', () => {
  const step = fc.oneof(
    fc.nat(30).map((end) => ({ kind: 'extend', end }) as const),
    fc.constantFrom('a1', 'a2', 'a3', 'none').map((article) => ({ kind: 'remove', article }) as const),
  )

  it('keeps them out while its segments are made one', () => {
    const articles = ['a1', 'a1', 'a1', 'a1', 'a2', 'a3', 'a3', 'a3', 'a2']
    const index = indexOf(
      articles.map((article) => ({ text: 'gulls', article })),
      [4, 5],
    )
    expect(index.segments()).toHaveLength(2)
    expect(index.removeArticle('a2')).toBe(1)
    index.extendTo(9)
    expect(index.segments()).toHaveLength(1)
    expect(rowsFor(index, 'gulls')).toEqual([0, 1, 2, 3, 5, 6, 7, 8])
    expect(index.removeArticle('a2')).toBe(1)
    expect(rowsFor(index, 'kind:direct')).toEqual([0, 1, 2, 3, 5, 6, 7])
  })

  it('answers as one of the quotes that are left', () => {
    fc.assert(
      fc.property(quotes, fc.array(step, { maxLength: 8 }), filters, text, (list, steps, filter, words) => {
        const index = indexOf(list, [])
        const gone = new Set<number>()
        for (const next of [...steps, { kind: 'extend', end: list.length } as const])
          if (next.kind === 'extend') index.extendTo(Math.min(next.end, list.length))
          else {
            const rows = [...list.keys()].filter(
              (row) => row < index.rows() && list[row]?.article === next.article && !gone.has(row),
            )
            expect(index.removeArticle(next.article)).toBe(rows.length)
            for (const row of rows) gone.add(row)
          }
        const left = [...list.keys()].filter((row) => !gone.has(row))
        const fresh = indexOf(left.flatMap((row) => list[row] ?? []))
        const freshRows = (query: string): (number | undefined)[] =>
          rowsFor(fresh, query).map((row) => left[row])
        expect(rowsFor(index, filter)).toEqual(freshRows(filter))
        const answer = index.search(filter, 9)
        expect(answer.total).toBe(fresh.search(filter, 9).total)
        expect(answer.facets).toEqual(fresh.search(filter, 9).facets)
        // Rows that were removed still tell how rare a word is, and whether two words may be one: scores shift, and
        // what was doubtful may come or go. A word that only they hold weighs more than one that nobody holds.
        const holds = (rows: readonly number[], word: string): boolean =>
          rows.some((row) => foldedWords(list[row]?.text ?? '').some(({ folded }) => folded === word))
        // So does a number, which they may write in words.
        const isShaken = foldedWords(words).some(({ folded }) =>
          /\d/.test(folded) ? gone.size > 0 : holds([...gone], folded) && !holds(left, folded),
        )
        for (const query of [words, `${words} ${filter}`]) {
          for (const row of rowsFor(index, query)) expect(left).toContain(row)
          if (isShaken) continue
          const isClear = ({ score }: { readonly score: number }): boolean => score > 1.8 * LEAST_SCORE
          const found = new Set(rowsFor(index, query))
          for (const { row } of fresh.search(query, 1000).found.filter(isClear))
            expect(found).toContain(left[row])
          const freshly = new Set(freshRows(query))
          for (const { row } of index.search(query, 1000).found.filter(isClear))
            expect(freshly).toContain(row)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('facets and filters', () => {
  it('hear the marks of a name whatever was asked before', () => {
    const index = indexOf([{ speaker: 'May' }, { speaker: 'Ann May' }])
    expect(rowsFor(index, 'speaker:may')).toEqual([0, 1])
    expect(rowsFor(index, 'speaker:"May"')).toEqual([0])
    expect(rowsFor(index, 'speaker:may')).toEqual([0, 1])
  })

  it('offer no name that cannot be asked for', () => {
    const { facets } = indexOf([{ speaker: '—', publisher: '!!!' }]).search('kind:direct', 1)
    expect(facets).toMatchObject({ speakers: [], publishers: [] })
  })

  const countsBy = (values: readonly (string | null)[]): Record<string, number> => {
    const counts: Record<string, number> = {}
    for (const value of values) if (value !== null) counts[value] = (counts[value] ?? 0) + 1
    return counts
  }
  const counted = (facet: readonly FacetCount[]): Record<string, number> =>
    Object.fromEntries(facet.map(({ label, count }) => [label, count]))

  it('count and choose what a plain look at every quote does', () => {
    fc.assert(
      fc.property(quotes, fc.array(fc.nat(30), { maxLength: 3 }), filters, (list, steps, query) => {
        const index = indexOf(list, [...steps.filter((end) => end < list.length), list.length])
        const { filters: parsed } = parseQuery(query)
        const holds = compileFilters(parsed, list)
        const answer = index.search(query, 1000)
        const rows = answer.found.map(({ row }) => row).toSorted((a, b) => a - b)
        expect(rows).toEqual([...list.keys()].filter((row) => holds(list[row] ?? madeQuote(''))))
        const found = rows.flatMap((row) => list[row] ?? [])
        expect(answer.total).toBe(found.length)
        expect(counted(answer.facets.speakers)).toEqual(countsBy(found.map(({ speaker }) => speaker)))
        expect(counted(answer.facets.publishers)).toEqual(countsBy(found.map(({ publisher }) => publisher)))
        expect(counted(answer.facets.dates)).toEqual(countsBy(found.map(({ date }) => date)))
        const counts = answer.facets.speakers.map(({ count }) => count)
        expect(counts).toEqual(counts.toSorted((a, b) => b - a))
      }),
      { numRuns: 100 },
    )
  })

  it('of words count the quotes found', () => {
    const { facets, total } = indexOf(QUOTES).search('marsh herons', 1)
    expect(total).toBeGreaterThan(1)
    expect(facets.speakers.map(({ label, filter }) => [label, filter])).toEqual([
      ['Ada Quillfeather', 'speaker:"Ada Quillfeather"'],
      ['Ben Ostler', 'speaker:"Ben Ostler"'],
    ])
  })

  it('alone give quotes in order of time, undated last', () => {
    fc.assert(
      fc.property(quotes, (list) => {
        const dated = indexOf(list, [Math.ceil(list.length / 2), list.length]).search('-kind:mixed', 1000)
        const dates = dated.found.map(({ row }) => list[row]?.date ?? '9')
        expect(dates).toEqual(
          dates.toSorted((a, b) =>
            a.slice(0, 4) < b.slice(0, 4) ? -1 : a.slice(0, 4) > b.slice(0, 4) ? 1 : 0,
          ),
        )
        expect(new Set(dated.found.map(({ score }) => score)).size).toBeLessThanOrEqual(1)
      }),
    )
  })
})
