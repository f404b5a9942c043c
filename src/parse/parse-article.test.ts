import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../model/article.ts'
import { bareArticle } from '../model/bare-article.ts'
import { parseEdtf } from '../model/edtf.ts'
import type { Span } from '../model/span.ts'
import { parseArticle } from './parse-article.ts'

const article = (text: string, published: string | null = '2019-02-21'): Article =>
  bareArticle(text, published)

const MARKS = [
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  "''",
  '``',
  '«',
  '»',
  ',',
  '.',
  '…',
  '?',
  ':',
  ';',
  '—',
  '-',
  '(',
  ')',
]
const WORDS = [
  ...'Theresa May Mrs Corbyn Labour Party the former minister MPs spokesman he she they who it'.split(' '),
  ...'said told added saying according to that was accused by and but including on Monday in 2017 yesterday'.split(
    ' ',
  ),
  ...[
    'READ MORE: ',
    '• ',
    '# ',
    '> ',
    'SMITH: ',
    'Q: ',
    'A: ',
    'By Ann Smith',
    'The caption of a picture that is printed more than once.',
  ],
]
const newsLike = fc
  .array(
    fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...MARKS), fc.constantFrom('\n\n', '\n', '  ')),
    {
      maxLength: 120,
    },
  )
  .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')))
const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), newsLike)

const expectWithin = (text: string, { start, end }: Span): void => {
  expect(start).toBeGreaterThanOrEqual(0)
  expect(end).toBeGreaterThanOrEqual(start)
  expect(end).toBeLessThanOrEqual(text.length)
}

describe('parseArticle, whatever the text', () => {
  it('gives quotations whose spans are their words, in order and apart', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { kind, text: words, segments, cue, speaker } of parseArticle(article(text)).quotes) {
          const slices = segments.map(({ start, end }) => text.slice(start, end).trim())
          // An ellipsis stands for what the article put between two parts.
          const parts = words.split(/ (?:… )?/)
          expect(parts).toEqual(slices.join(' ').split(/ (?:… )?/))
          let reached = 0
          for (const segment of segments) {
            expectWithin(text, segment)
            expect(segment.start).toBeGreaterThanOrEqual(reached)
            reached = segment.end
          }
          if (cue !== null) expect(text.slice(cue.start, cue.end)).toBe(cue.text)
          if (speaker?.mention != null) expectWithin(text, speaker.mention)
          if (kind === 'indirect') expect(speaker?.name).not.toBe('')
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps what stands between marks apart from quotation to quotation', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const marked = parseArticle(article(text)).quotes.filter(({ kind }) => kind !== 'indirect')
        let reached = 0
        for (const { start, end } of marked.flatMap(({ segments }) => segments)) {
          expect(start).toBeGreaterThanOrEqual(reached)
          reached = end
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('names only people that it reports, and dates that are in the calendar', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('2019-02-21', '2019-02', '2019', null), (text, published) => {
        const { people, quotes, dates, events } = parseArticle(article(text, published))
        const ids = people.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { speaker } of quotes) if (speaker !== null) expect(ids).toContain(speaker.id)
        for (const event of events) {
          expect(ids).toEqual(expect.arrayContaining([...event.people]))
          if (event.date !== null) expect(parseEdtf(event.date), event.date).not.toBeNull()
        }
        for (const { start, end, text: words, value } of dates) {
          expect(text.slice(start, end)).toBe(words)
          expect(parseEdtf(value), value).not.toBeNull()
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('puts no quotation into two events, and gives events that lie in the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { quotes, events } = parseArticle(article(text))
        const told = events.flatMap((event) => event.quotes)
        expect(new Set(told).size).toBe(told.length)
        for (const index of told) expect(quotes[index]).toBeDefined()
        for (const event of events) expectWithin(text, event)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('parseArticle', () => {
  it('reports an article without a date, and parses it all the same', () => {
    const { problems, quotes } = parseArticle(article('Mrs May said: “We will leave on time.”', null))
    expect(problems).toMatchObject([{ where: 'an-article', code: 'undated' }])
    expect(quotes).toHaveLength(1)
  })

  it('puts every quotation of the running text into exactly one event', () => {
    const text =
      'Theresa May said on Monday: “We will leave on time.” “It is the will of the people,” she said. “We go.”\n\n' +
      'The mayor said that the bridge was safe. Jeremy Corbyn called it “a farce” and “a disgrace”.'
    const { quotes, events } = parseArticle(article(text))
    expect(quotes.length).toBeGreaterThanOrEqual(5)
    expect(events.flatMap((event) => event.quotes).sort((a, b) => a - b)).toEqual(
      quotes.map((_, index) => index),
    )
  })

  it.each([[''], ['Bridge'], ['...!?'], ['“”'], ['\ud83d']])('takes %j', (text) => {
    expect(parseArticle(article(text)).quotes).toEqual([])
  })
})

/** A name nobody else has: letters only. */
const nameOf = (number: number): string =>
  [...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')

const HUNDRED_THOUSAND_NAMES = Array.from({ length: 100_000 }, (_, index) => `Anna S${nameOf(index)}`).join(
  ' met ',
)
/** Of ten times the length: linear is 10, quadratic 100. */
const MOST_TIMES = 40
/** Less than this cannot be told from the noise of a busy machine; in seconds. */
const SHORTEST = 0.01

describe('parseArticle in linear time', () => {
  const seconds = (text: string): number => {
    const start = performance.now()
    parseArticle(article(text))
    return (performance.now() - start) / 1000
  }

  it.each([
    ['words without a full stop', 'the plan goes on and the voters wait while nothing is done '],
    ['double marks', '"'],
    ['double marks and spaces', '" '],
    ['apostrophes', "'"],
    ['apostrophes and letters', "'a "],
    ['single marks', "'we go' "],
    ['opening marks', '“'],
    ['opening marks and words', '“we go '],
    ['short quotations', '“We go.” '],
    ['quotations in one sentence', '“we go” and '],
    ['quotations with speakers in one sentence', 'she said “we go” '],
    ['quotations of one another', '“a ‘b’ c” '],
    ['names in marks', '‘Red Blue’ Red Blue '],
    ['capital letters', 'A'],
    ['capital letters and spaces', 'A B '],
    ['one name', 'Anna Brown. Brown '],
    ['names in a list', 'Anna Brown, '],
    ['joint names', 'Anna Brown and '],
    ['verbs of saying', 'said '],
    ['verbs of saying between commas', 'said, '],
    ['joined verbs of saying', 'said and '],
    ['participles', 'she saying, '],
    ['passives', 'was accused by '],
    ['pronouns that speak', 'they said '],
    ['groups that include', 'the MPs, including '],
    ['sources', 'according to him, '],
    ['roles of one and another', 'Labour Leader Anna Brown left. The Labour leader said: “We go.” '],
    ['commas', ', '],
    ['closing brackets', 'a)'],
    ['stops', '. '],
    ['stops of all kinds', '!?…'],
    ['ellipses', '…'],
    ['wide gaps', 'a  A'],
    ['lines', 'a\n'],
    ['paragraphs', 'a\n\n'],
    ['open paragraphs', '“We go on and on\n\n'],
    ['dates', 'on 3 May 2001 '],
    ['subordinate clauses', 'after it closed '],
    ['pointers', 'READ MORE: '],
    ['bullets', '• '],
    ['hyphens', 'a-'],
    ['initials', 'A.'],
    ['turns of a transcript', 'SMITH: We go.\n\nBROWN: We stay.\n\n'],
    ['questions and answers', 'Q: Who goes?\n\nA: Ann Smith.\n\n'],
    ['block quotations', '> We go.\n\n'],
    ['turns of a conversation', '“Who goes?”\n\n“We go.”\n\n'],
    ['“they” at the start of sentences', 'They said so. '],
    ['bylines', 'By Ann Smith\n\n'],
    ['another script', '漢字 '],
    ['half characters', '\ud83d '],
  ])('costs no more a letter in a long text of nothing but %s', (_, words) => {
    const ofLength = (length: number): string => words.repeat(Math.ceil(length / words.length))
    seconds(ofLength(10_000))
    const short = Math.min(seconds(ofLength(10_000)), seconds(ofLength(10_000)))
    expect(seconds(ofLength(100_000))).toBeLessThan(MOST_TIMES * Math.max(SHORTEST, short))
  })

  it.each([
    [
      'words without a full stop',
      'the plan goes on and the voters wait while nothing is done '.repeat(17_000),
    ],
    ['quotation marks', '"'.repeat(1_000_000)],
    ['apostrophes', "'".repeat(1_000_000)],
    ['opening marks', '“'.repeat(1_000_000)],
    ['capital letters', 'A'.repeat(1_000_000)],
    ['“said said said”', 'said '.repeat(200_000)],
    ['commas', ','.repeat(1_000_000)],
    ['closing brackets before a word', `${')'.repeat(1_000_000)} word`],
    ['lines', 'a\n'.repeat(500_000)],
    ['wide gaps in one line', 'a  A'.repeat(250_000)],
    ['a hundred thousand names in one paragraph', HUNDRED_THOUSAND_NAMES],
  ])(
    'takes a megabyte of %s',
    (_, text) => {
      expect(seconds(text)).toBeLessThan(60)
    },
    120_000,
  )
})
