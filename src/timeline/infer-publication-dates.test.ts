import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../model/article.ts'
import { bareArticle } from '../model/bare-article.ts'
import type { PublicationBasis } from '../model/publication-date.ts'
import { inferPublicationDates } from './infer-publication-dates.ts'

const article = (
  id: string,
  text: string,
  date: string | null = null,
  basis: PublicationBasis = 'given',
): Article => ({
  ...bareArticle(text, date, id),
  published: date === null ? null : { date, basis, evidence: [{ rule: basis, text: date, span: null }] },
})

const datesOf = (articles: readonly Article[]): readonly (string | null)[] =>
  inferPublicationDates(articles).map(({ published }) => published?.date ?? null)

const QUARRY =
  'Nine quarry workers walked out of the Harrow Hill slate quarry on Monday over unpaid night shifts. The Harrow Hill union branch called a ballot on Tuesday of all slate cutters.'
const WALKOUT =
  'Nine quarry workers walked out of the Harrow Hill slate quarry today over unpaid night shifts.'
const BALLOT =
  'The Harrow Hill union branch yesterday called a ballot of all slate cutters over unpaid night shifts.'

describe('infer-publication-dates', () => {
  it('from a countdown, and the day that other words name', () => {
    const undated = article(
      'countdown',
      'There are 12 days until the Harrow Fair. Traders said the Harrow Fair on March 30 would go ahead.',
    )
    const [found] = inferPublicationDates([undated, article('dated', 'The fair is near.', '2019-03-20')])
    expect(found?.published).toMatchObject({
      date: '2019-03-18',
      basis: 'inferred',
      evidence: [{ rule: 'countdown' }],
    })
  })

  it('takes the named day from a neighbour, too', () => {
    expect(
      datesOf([
        article('countdown', 'There are 12 days until the Harrow Fair and the stalls are up.'),
        article('dated', 'Traders will open the Harrow Fair on March 30, the council said.', '2019-03-20'),
      ]),
    ).toEqual(['2019-03-18', '2019-03-20'])
  })

  it.each<[string, readonly Article[], readonly (string | null)[]]>([
    [
      'what they tell together',
      [
        article(
          'last',
          'The brewery strike in Kelso began on Wednesday after a barrel burst. Rangers freed forty otters from the Tweed weir on Thursday.',
        ),
        article(
          'next',
          `${QUARRY} The brewery strike in Kelso began on Wednesday after a barrel burst. Rangers freed forty otters from the Tweed weir on Thursday.`,
        ),
        article('dated', QUARRY, '2019-02-22'),
      ],
      ['2019-02-21', '2019-02-21', '2019-02-22'],
    ],
    [
      'a year, though they share nothing',
      [
        article(
          'last',
          'There are 12 days until the Harrow Fair. Traders said the Harrow Fair on March 30 would go ahead.',
        ),
        article('next', 'KELSO, Feb. 21, 2019 (Agency) — The weir was mended in the night.'),
      ],
      ['2019-03-18', '2019-02-21'],
    ],
  ])('from an article that was dated from another itself: %s', (_, articles, dates) => {
    expect(datesOf(articles)).toEqual(dates)
  })

  it('from a dateline without a year', () => {
    const [found] = inferPublicationDates([
      article('undated', 'HARROW, Feb. 21 (Agency) — The weir was mended in the night.'),
      article('dated', 'The fair is near.', '2019-02-11'),
    ])
    expect(found?.published).toMatchObject({
      date: '2019-02-21',
      evidence: [{ rule: 'dateline', text: 'Feb. 21' }],
    })
  })

  it('from weekdays tied to happenings that others date', () => {
    const [found] = inferPublicationDates([
      article('undated', QUARRY),
      article('walkout', WALKOUT, '2019-02-18'),
      article('ballot', BALLOT, '2019-02-20'),
    ])
    // Monday the 18th and Tuesday the 19th are both behind it, and it calls neither “today” nor “yesterday”.
    expect(found?.published?.date).toMatch(/^2019-02-(?:19|2[0-4])$/)
    expect(found?.published?.evidence.map(({ agreesWith }) => agreesWith?.article)).toEqual(
      expect.arrayContaining(['walkout', 'ballot']),
    )
  })

  it('“today” is the day that another calls Monday', () => {
    expect(
      datesOf([
        article('undated', WALKOUT),
        article('one', QUARRY, '2019-02-21'),
        article('other', QUARRY.replace('Nine', 'Some nine'), '2019-02-22'),
      ]),
    ).toEqual(['2019-02-18', '2019-02-21', '2019-02-22'])
  })

  it('sets aside a stated date that all else contradicts, and keeps it as a conflict', () => {
    const set = [
      article(
        'wrong',
        `${WALKOUT} The Harrow Hill union branch said today a ballot of slate cutters is likely.`,
        '2019-02-05',
        'stated',
      ),
      article('one', QUARRY, '2019-02-21'),
      article('other', QUARRY.replace('Nine', 'Some nine'), '2019-02-22'),
      article('third', QUARRY.replace('Nine', 'About nine'), '2019-02-20', 'stated'),
    ]
    const [wrong, ...others] = inferPublicationDates(set)
    expect(wrong?.published).toMatchObject({
      date: '2019-02-18',
      basis: 'inferred',
      conflict: { date: '2019-02-05', evidence: [{ rule: 'stated' }] },
    })
    expect(others).toEqual(set.slice(1))
  })

  it('keeps a stated date when an old happening is told again with its day, and old words with their marks', () => {
    const later = article(
      'later',
      'The Kelp Point pilots ignored two warnings in the hour before the barge Marigold sank off Kelp Point on May 9, inspectors wrote in a report issued Monday.\n\nThe barge company’s owner, Nils Aker, leaves in January. In a letter he wrote: “I said that we failed this harbour.”',
      '2019-11-19',
      'stated',
    )
    const set = [
      later,
      article(
        'first',
        'The barge Marigold sank off Kelp Point early Thursday, and the pilots were taken to hospital.\n\nThe barge company, Aker Lines, said it was sorry. Divers searched off Kelp Point on Thursday afternoon.',
        '2019-05-09',
        'stated',
      ),
      article(
        'second',
        'Some forty people watched at Kelp Point on Thursday evening after the barge Marigold sank off Kelp Point before dawn.',
        '2019-05-10',
      ),
      article(
        'third',
        'The barge Marigold, which sank off Kelp Point on Thursday morning, carried lamp oil, inspectors said on Friday.\n\n“I am sorry,” said the owner, Nils Aker. “We failed this harbour,” he said on Saturday.',
        '2019-05-11',
        'stated',
      ),
    ]
    expect(inferPublicationDates(set)).toEqual(set)
    // Nor do they date an article that states nothing.
    expect(datesOf([{ ...later, published: null }, ...set.slice(1)])[0]).toBeNull()
  })

  const REOPENED =
    'Sedge Lane lido reopened on Sunday after five months of repairs, two months late.\n\nThe mayor, Ada Quill, swam the first length of Sedge Lane lido.'
  const VISIT =
    'The culture minister, Piet Vos, will visit Sedge Lane lido on Friday, three days after it was closed.\n\nSedge Lane lido was closed on Monday night when its boiler burst.'
  const RESIGNED = (day: string): string =>
    `Piet Vos resigned as culture minister last night, a day after it emerged that the money he had promised to Sedge Lane lido in March was not his.\n\nAda Quill, who reopened the lido on ${day}, said she was sorry.\n\nThe lido closed on 13 March and reopened a fortnight ago.`

  it('counts a fortnight from a happening that another dates, in the year that the weekday allows', () => {
    const [found] = inferPublicationDates([
      article('undated', RESIGNED('Sunday, 20 August')),
      article('reopened', REOPENED, '2023-08-21'),
      article('visit', VISIT, '2023-03-16'),
    ])
    expect(found?.published).toMatchObject({ date: '2023-09-03', basis: 'inferred' })
    expect(found?.published?.evidence.map(({ text, agreesWith }) => [text, agreesWith?.text])).toEqual([
      ['13 March', 'Monday night'],
      ['a fortnight ago', 'Sunday'],
      ['Sunday, 20 August', 'Sunday'],
    ])
  })

  it('is not placed on a day when its own weekdays are wrong', () => {
    expect(
      datesOf([
        article('undated', RESIGNED('Monday, 20 August')),
        article('reopened', REOPENED, '2023-08-21'),
        article('visit', VISIT, '2023-03-16'),
      ])[0],
    ).toBeNull()
  })

  it('does not take two deeds of one minister for one happening', () => {
    expect(
      datesOf([
        article('undated', 'Piet Vos resigned as culture minister last night, to nobody’s surprise.'),
        article('visit', VISIT, '2023-03-16'),
        article('again', VISIT.replace('will visit', 'is expected at'), '2023-03-15'),
      ])[0],
    ).toBeNull()
  })

  it('sets aside a stated date before the day of what it reports as past', () => {
    const WALKED_OUT = WALKOUT.replace('today', 'on February 18')
    const set = [
      article(
        'wrong',
        `${WALKED_OUT} The Harrow Hill union branch called a ballot of all slate cutters today.`,
        '2019-02-12',
        'stated',
      ),
      article('walkout', WALKOUT, '2019-02-18'),
      article('ballot', BALLOT, '2019-02-20'),
    ]
    expect(inferPublicationDates(set)[0]?.published).toMatchObject({
      date: '2019-02-19',
      conflict: { date: '2019-02-12' },
    })
  })

  it('never doubts a given date', () => {
    const set = [
      article(
        'given',
        `${WALKOUT} The Harrow Hill union branch said today a ballot of slate cutters is likely.`,
        '2019-02-05',
      ),
      article('one', QUARRY, '2019-02-21'),
      article('other', QUARRY.replace('Nine', 'Some nine'), '2019-02-22'),
      article('third', QUARRY.replace('Nine', 'About nine'), '2019-02-20', 'stated'),
    ]
    expect(inferPublicationDates(set)[0]).toBe(set[0])
  })

  it.each([
    ['nothing in common', 'The weir was mended on Monday. A choir sang yesterday in the hall.'],
    ['empty', ' '],
  ])('leaves undated what nothing places: %s', (_, text) => {
    expect(datesOf([article('undated', text), article('dated', QUARRY, '2019-02-21')])).toEqual([
      null,
      '2019-02-21',
    ])
  })

  it('is not misled by a stock phrase that many days use', () => {
    const phrase = 'Shares in slate fell on the northern exchange yesterday'
    const tails = [
      'as lamp oil grew dear and carts stood idle',
      'before a parade of brass bands and torches',
      'despite rain over upland farms and orchards',
      'amid talk about ferry fares and harbour dues',
      'while bakers raised loaf prices once again',
    ]
    const days = ['2019-02-01', '2019-02-01', '2019-02-07', '2019-02-12', '2019-02-18']
    const neighbours = tails.map((tail, index) =>
      article(`n${index}`, `${phrase} ${tail}.`, days[index] ?? null),
    )
    const undated = article('undated', `${phrase} after a mayor lost his chain and hat.`)
    expect(datesOf([undated, ...neighbours.slice(0, 2)])[0]).toBe('2019-02-01')
    expect(datesOf([undated, ...neighbours])[0]).toBeNull()
  })

  it('has nothing to say without any date', () => {
    expect(datesOf([article('a', QUARRY), article('b', WALKOUT)])).toEqual([null, null])
  })

  it('takes any texts, and gives evidence that stands where it says', () => {
    const text = fc.array(
      fc.constantFrom(
        'Monday',
        'today',
        'yesterday',
        'quarry',
        'Harrow',
        'Hill',
        'union',
        'ballot',
        '“slate',
        'night”',
        '12 days until',
        'March 30',
        '.',
        '\n\n',
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const set = texts.map((words, index) =>
          article(
            `a${index}`,
            words.join(' '),
            index === 0 ? '2019-02-21' : index === 1 ? '2019-01-02' : null,
            index === 1 ? 'stated' : 'given',
          ),
        )
        for (const { text: own, published } of inferPublicationDates(set))
          for (const { span, text: words, rule } of published?.evidence ?? [])
            if (span !== null) expect(own.slice(span.start, span.end), rule).toBe(words)
      }),
    )
  })
})
