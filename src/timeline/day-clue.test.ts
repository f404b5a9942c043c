import { describe, expect, it } from 'vitest'
import { dayNumber, isoOf } from '../parse/dates/calendar.ts'
import { findCandidates } from '../parse/dates/find-candidates.ts'
import { tenseAround } from '../parse/dates/tense.ts'
import { readDocument } from '../parse/text/document.ts'
import { clueOf, dayOfClue, publicationsFor } from './day-clue.ts'

/** The clue of the first time expression of a sentence. */
const clue = (text: string) => {
  const document = readDocument(text)
  const [found] = findCandidates(document)
  return found === undefined
    ? null
    : clueOf(found.reading, tenseAround(document.tokens, found), text.slice(found.start, found.end))
}

describe('day-clue', () => {
  it.each([
    ['It opened on Sunday, 20 August.', '2023-12-01', '2023-08-20'],
    ['It opened on Sunday, 20 August.', '2025-12-01', null],
    // The June to come is nearer, and is no past.
    ['It sank on June 6.', '2023-12-19', '2023-06-06'],
    ['It will sail on June 6.', '2023-12-19', '2024-06-06'],
    ['It opened a fortnight ago.', '2023-09-03', '2023-08-20'],
    ['It opened on Monday.', '2019-02-21', '2019-02-18'],
    ['It opens on 3 May 2020.', '2019-02-21', '2020-05-03'],
  ])('%s (%s)', (text, published, expected) => {
    const found = clue(text)
    const day = found === null ? null : dayOfClue(found, dayNumber(published))
    expect(day === null ? null : isoOf(day)).toBe(expected)
  })

  it.each([
    'It opened in March.',
    'It opened six weeks ago.',
    'It opened last Friday.',
    'It opened in 1981.',
  ])('no clue in: %s', (text) => {
    expect(clue(text)).toBeNull()
  })

  it('weeks are counted roughly', () => {
    const found = clue('It opened two weeks ago.')
    expect(found === null ? [] : publicationsFor(found, dayNumber('2023-08-20')).map(isoOf)).toEqual([
      '2023-09-01',
      '2023-09-02',
      '2023-09-03',
      '2023-09-04',
      '2023-09-05',
    ])
  })
})
