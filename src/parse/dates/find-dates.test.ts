import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../model/edtf.ts'
import { readDocument } from '../text/document.ts'
import { findDates } from './find-dates.ts'

const published = { date: '2019-02-21', basis: 'given', evidence: [] } as const

const WORDS = fc.constantFrom(
  ...'on in by before the last next this that of - – , . ( ) ago later until to and from may May March 18 18th 1999 2019 31 February Monday 11am today yesterday weeks week days year two a Christmas Day 1957-58 18-20 May-August 1990s ’68 Q3 quarter summer winter Easter Good Friday Thanksgiving starts say'.split(
    ' ',
  ),
)
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(WORDS, { maxLength: 40 }).map((words) => words.join(' ')),
)

describe('find-dates', () => {
  it('gives spans that are their text, in the text, with values in EDTF, whatever the text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(published, null), (text, date) => {
        for (const found of findDates(readDocument(text), date)) {
          expect(text.slice(found.start, found.end)).toBe(found.text)
          expect(found.end).toBeGreaterThan(found.start)
          expect(parseEdtf(found.value), found.value).not.toBeNull()
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('says how each value was reached', () => {
    const text = 'It opened on 3 May 1926. Two days later it shut. The owner spoke on Monday.'
    const dates = findDates(readDocument(text), null)
    expect(dates).toMatchObject([
      { value: '1926-05-03', basis: 'stated', rule: 'stated-date', anchor: null },
      {
        value: '1926-05-05',
        basis: 'resolved',
        rule: 'counted-from-focus',
        anchor: { date: '1926-05-03', of: 'focus' },
      },
    ])
    expect(findDates(readDocument('The owner spoke on Monday.'), published)).toMatchObject([
      {
        value: '2019-02-18',
        basis: 'resolved',
        rule: 'weekday-near-publication',
        anchor: { date: '2019-02-21', of: 'publication' },
      },
    ])
  })

  it('leaves out what needs a publication day, where only the year or nothing is known', () => {
    const text = 'They spoke on Monday, yesterday and two weeks ago.'
    expect(findDates(readDocument(text), null)).toEqual([])
    expect(findDates(readDocument(text), { ...published, date: '2019' })).toEqual([])
    expect(findDates(readDocument(text), published)).toHaveLength(3)
  })

  it.each([
    'on Monday in March ',
    '18–20 ',
    'the next day later ago ',
    '2019-2020-',
    '11am at 11am on ',
    'May-',
  ])('costs no more a word in a megabyte without a full stop: %s', (words) => {
    const time = (length: number): number => {
      const document = readDocument(words.repeat(Math.ceil(length / words.length)))
      const start = performance.now()
      findDates(document, published)
      return performance.now() - start
    }
    time(50_000)
    const [short, long] = [Math.max(2, time(100_000)), time(1_000_000)]
    expect(long).toBeLessThan(short * 60)
  })
})
