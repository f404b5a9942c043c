import { describe, expect, it } from 'vitest'
import type { Article } from '../../model/article.ts'
import { bareArticle } from '../../model/bare-article.ts'
import { parseArticle } from '../parse-article.ts'

const article = (text: string, published: string | null = '2019-02-21'): Article =>
  bareArticle(text, published)

/** Each event as `date basis: its words`. */
const eventsOf = (text: string, published: string | null = '2019-02-21') =>
  parseArticle(article(text, published)).events.map(
    ({ date, dating, start, end }) => `${date} ${dating.basis}: ${text.slice(start, end)}`,
  )

describe('an event’s date', () => {
  it.each([
    [
      'its own',
      'The council met on 4 February 2019.',
      ['2019-02-04 stated: The council met on 4 February 2019.'],
    ],
    [
      'its own, counted from publication',
      'The council met on Monday.',
      ['2019-02-18 resolved: The council met on Monday.'],
    ],
    [
      'publication, where it has none',
      'The council has met.',
      ['2019-02-21 publication: The council has met.'],
    ],
    [
      'the one in focus, where the narrative goes on',
      'The council met on Monday. It approved the plan.',
      ['2019-02-18 resolved: The council met on Monday.', '2019-02-18 focus: It approved the plan.'],
    ],
    [
      'none, where it says what a picture shows',
      'Photograph: The bridge on Tuesday. Credit: Ann Smith/Riverside Echo',
      [],
    ],
    [
      'a caption’s own, where that tells what happened',
      'The mayor opened the bridge on Tuesday. Credit: Ann Smith',
      ['2019-02-19 resolved: The mayor opened the bridge on Tuesday.'],
    ],
    [
      'not that of a noun it describes',
      'The leader defended the 2017 manifesto.',
      ['2019-02-21 publication: The leader defended the 2017 manifesto.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(eventsOf(text)).toEqual(expected)
  })

  it.each([
    [
      'a headline’s, from the first sentence below it',
      'Council meets\n\nThe council met on Tuesday.',
      '2019-02-19 focus: Council meets',
    ],
    [
      'a headline’s, over a line that is only a date',
      'Council meets\n\nFebruary 21, 2019\n\nThe council met on Tuesday.',
      '2019-02-19 focus: Council meets',
    ],
    [
      'the day that “then” goes on from',
      'The ship arrives on 25 February 2019. It will then sail on to Leith.',
      '2019-02-25 focus: It will then sail on to Leith.',
    ],
    [
      'that of a narrative, whatever somebody owns in it',
      'The council met on Monday. Ann’s complaint was rejected.',
      '2019-02-18 focus: Ann’s complaint was rejected.',
    ],
  ])('%s', (_, text, expected) => {
    expect(eventsOf(text)).toContain(expected)
  })

  it.each([
    ['where the lead tells of long ago', 'Council history\n\nThe council met on 4 February 1999.'],
    ['where the lead names no day', 'Council meets\n\nThe council has met.'],
    ['where the first paragraph is no headline', 'The council has met.\n\nThe mayor spoke on Tuesday.'],
  ])('publication, for a headline, %s', (_, text) => {
    expect(eventsOf(text)[0]).toMatch(/^2019-02-21 publication/)
  })

  it('is nobody’s guess without a publication date', () => {
    expect(eventsOf('The council has met.', null)).toEqual(['null none: The council has met.'])
  })

  it('goes on from the date in focus while the same speaker does', () => {
    const text =
      'Jeremy Corbyn spoke on Wednesday night. “We want it,” Jeremy Corbyn said on Wednesday.\n\n“We want it now,” he said.'
    expect(eventsOf(text).at(-1)).toBe('2019-02-20 focus: “We want it now,” he said.')
  })
})

describe('events of their own', () => {
  it.each([
    [
      'a hanging clause with another date',
      'The party, which was founded in 1988, met on Monday.',
      '1988 stated: which was founded in 1988',
    ],
    [
      'a second date in one sentence',
      'Seven MPs left on Monday, and on Wednesday three more joined them.',
      '2019-02-20 resolved: and on Wednesday three more joined them.',
    ],
    [
      'a date within somebody’s words',
      'The minister said that the vote would be held on 29 March.',
      '2019-03-29 resolved: that the vote would be held on 29 March',
    ],
  ])('%s', (_, text, expected) => {
    const events = eventsOf(text)
    expect(events).toHaveLength(2)
    expect(events[1]?.replace(/: and /, ': ')).toBe(expected.replace(/: and /, ': '))
  })
})

it('the line that states the publication date is no event of that date', () => {
  const text = 'date 2019-02-21 The bridge reopens\n\nThe bridge was closed on 4 February 2019.'
  const evidence = [{ rule: 'date-line', text: '2019-02-21', span: { start: 5, end: 15 } }]
  const stated: Article = { ...article(text), published: { date: '2019-02-21', basis: 'stated', evidence } }
  expect(parseArticle(stated).events.map(({ date, dating }) => `${date} ${dating.basis}`)).toEqual([
    '2019-02-21 publication',
    '2019-02-04 stated',
  ])
})

it('every quotation belongs to exactly one event', () => {
  const { quotes, events } = parseArticle(
    article('“We want it,” Jeremy Corbyn said on Monday. “We want it now.”\n\nHe added: “Soon.”'),
  )
  expect(events.flatMap((event) => event.quotes).sort()).toEqual(quotes.map((_, index) => index))
})
