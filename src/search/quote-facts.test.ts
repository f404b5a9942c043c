import { describe, expect, it } from 'vitest'
import { libraryBytes } from '../model/library/library-bytes.ts'
import { openLibrary } from '../model/library/open-library.ts'
import { openSections } from '../model/section-file.ts'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import type { Timeline } from '../model/timeline.ts'
import { quoteFacts } from './quote-facts.ts'

const [quote] = SMALL_TIMELINE.quotes
const [event] = SMALL_TIMELINE.events
const [article] = SMALL_TIMELINE.articles
if (quote === undefined || event === undefined || article === undefined) throw new Error('not there')

const unsaid = { ...quote, said: null }
const TIMELINE: Timeline = {
  ...SMALL_TIMELINE,
  articles: [article, { ...article, id: 'b', publisher: null }],
  quotes: [
    quote,
    { ...unsaid, id: 'in two events' },
    { ...unsaid, id: 'in none', article: 'b', kind: 'indirect', speaker: null },
    { ...unsaid, id: 'in an undated one' },
  ],
  events: [
    { ...event, id: 'e1', date: '2019-01-01', quotes: ['in two events', 'a/q1'] },
    { ...event, id: 'e2', date: '2019-02', quotes: ['in two events'] },
    { ...event, id: 'e3', date: null, quotes: ['in an undated one'] },
  ],
}
const library = openLibrary(openSections(libraryBytes(TIMELINE), 'f', 'next'), 'f')

describe.each([
  ['in memory', TIMELINE],
  ['of a library', library],
])('what is known of the quotes of a timeline %s', (_, timeline) => {
  const factsOf = quoteFacts(timeline)

  it('is what was said, by whom, and where', () => {
    expect(factsOf(0)).toEqual({
      text: 'It is over,',
      speaker: 'Ann Smith',
      speakerIsAlso: ['Smith', 'minister'],
      publisher: 'The Paper',
      kind: 'direct',
      date: '2019-02-18',
      article: 'a',
    })
  })

  it('is null or nothing where nothing is known', () => {
    expect(factsOf(2)).toMatchObject({
      speaker: null,
      speakerIsAlso: [],
      publisher: null,
      kind: 'indirect',
      date: null,
      article: 'b',
    })
  })

  it.each([
    ['when it was said, before its event', 0, '2019-02-18'],
    ['the first of its events', 1, '2019-01-01'],
    ['no event', 2, null],
    ['an event without a date', 3, null],
  ])('dates it by %s', (_name, row, date) => {
    expect(factsOf(row).date).toBe(date)
  })

  it('is an error for a row that is not there', () => {
    expect(() => factsOf(4)).toThrow('no quote in row 4 of 4')
  })
})
