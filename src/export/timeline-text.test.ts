import { describe, expect, it } from 'vitest'
import type { Quote } from '../model/quote.ts'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import { quoteLine, timelineText } from './timeline-text.ts'

const [QUOTE] = SMALL_TIMELINE.quotes
const [EVENT] = SMALL_TIMELINE.events
const textOf = (changes: Partial<typeof SMALL_TIMELINE>): string =>
  [...timelineText({ ...SMALL_TIMELINE, ...changes })].join('')

describe('timelineText', () => {
  it('prints dates in words, events below them, and their quotes', () => {
    expect(textOf({})).toBe(
      'Monday 18 February 2019\n' +
        '  Smith says it is over\n' +
        '    “It is over,” — Ann Smith (The Paper: Smith goes)\n',
    )
  })

  it('prints a date once, a blank line between dates, and what is undated last', () => {
    if (EVENT === undefined) throw new Error('the small timeline has an event')
    const event = (id: string, date: string | null) => ({ ...EVENT, id, headline: id, date, quotes: [] })
    expect(
      textOf({ events: [event('one', '2019-02-18'), event('two', '2019-02-18'), event('three', null)] }),
    ).toBe('Monday 18 February 2019\n  one\n  two\n\nUndated\n  three\n')
  })

  it('says of what is still to come that it is', () => {
    if (EVENT === undefined) throw new Error('the small timeline has an event')
    expect(textOf({ events: [{ ...EVENT, status: 'expected', quotes: [] }] })).toBe(
      'Monday 18 February 2019\n  Smith says it is over (expected)\n',
    )
  })

  it('says when there is nothing to print', () => {
    expect(textOf({ events: [] })).toBe('No events: nothing here is dated or quoted.\n')
  })

  it('prints headlines whole', () => {
    if (EVENT === undefined) throw new Error('the small timeline has an event')
    expect(textOf({ events: [{ ...EVENT, headline: '“It is over,” said Ann…', quotes: [] }] })).toBe(
      'Monday 18 February 2019\n  “It is over,” said Ann Smith on Monday\n',
    )
  })

  it('keeps a headline on its line', () => {
    if (EVENT === undefined) throw new Error('the small timeline has an event')
    expect(textOf({ events: [{ ...EVENT, headline: 'Smith\n\u001b[2Jgoes', quotes: [] }] })).toBe(
      'Monday 18 February 2019\n  Smith [2Jgoes\n',
    )
  })
})

describe('quoteLine', () => {
  it.each<[string, Partial<Quote>, string]>([
    ['direct', {}, '“It is over,” — Ann Smith (P)'],
    ['indirect, without marks', { kind: 'indirect', text: 'it was over' }, 'it was over — Ann Smith (P)'],
    ['nobody named', { speaker: null }, '“It is over,” — speaker not named (P)'],
    ['over two paragraphs', { text: 'It is\n\nover,' }, '“It is over,” — Ann Smith (P)'],
  ])('%s', (_, changes, line) => {
    if (QUOTE === undefined) throw new Error('the small timeline has a quote')
    expect(quoteLine({ ...QUOTE, ...changes }, 'P')).toBe(line)
  })
})
