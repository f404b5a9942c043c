import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRemembered } from './read-remembered.ts'
import {
  boundedRemembered,
  REMEMBERED_AT_MOST,
  REMEMBERED_VIEWS,
  type Remembered,
  writeRemembered,
} from './remembered.ts'

const REMEMBERED: Remembered = {
  version: 1,
  view: 'timeline',
  event: 'event-3',
  article: { id: 'a', offset: 120 },
  folded: ['2019-02'],
  filters: ['speaker:"Jeremy Corbyn"'],
  marks: ['event:event-3', 'quote:q1'],
  queries: ['broad church'],
  panes: { dates: 24 },
}
const AT_A_QUOTE: Remembered = { ...REMEMBERED, pane: 'event', quote: 'q1' }
const IN_THE_SEARCH: Remembered = { ...REMEMBERED, view: 'search', query: 'broad chu' }
const ON_SOMEBODY: Remembered = {
  ...REMEMBERED,
  view: 'people',
  speaker: { by: 'publishers', name: 'BBC News' },
}

const LONG = 'x'.repeat(REMEMBERED_AT_MOST.text + 1)

describe('what is remembered', () => {
  it.each<[string, Remembered]>([
    ['everything', REMEMBERED],
    ['and somebody', ON_SOMEBODY],
    ['and a quote of the event', AT_A_QUOTE],
    ['and what was typed', IN_THE_SEARCH],
    [
      'nothing in hand',
      {
        ...REMEMBERED,
        event: null,
        article: null,
        folded: [],
        filters: [],
        marks: [],
        queries: [],
        panes: {},
      },
    ],
  ])('is read as it was written: %s', (_, remembered) => {
    expect(readRemembered(writeRemembered(remembered))).toEqual(remembered)
  })

  it.each<[string, object]>([
    ['another version', { version: 2 }],
    ['a view that is none', { view: 'map' }],
    ['no event', { event: undefined }],
    ['a number for an event', { event: 3 }],
    ['a place before the text', { article: { id: 'a', offset: -1 } }],
    ['a place between two letters', { article: { id: 'a', offset: 1.5 } }],
    ['a fold that is no text', { folded: [2019] }],
    ['a filter that is no text', { filters: [['speaker:corbyn']] }],
    ['a place that is a list', { article: ['a', 1] }],
    ['a place without a text', { article: { offset: 1 } }],
    ['marks that are no list', { marks: { 0: 'event:1', length: 1 } }],
    ['a mark that is no text', { marks: ['event:1', null] }],
    ['a text that is too long', { queries: [LONG] }],
    ['too many queries', { queries: Array(REMEMBERED_AT_MOST.queries + 1).fill('q') }],
    ['too many marks', { marks: Array(REMEMBERED_AT_MOST.marks + 1).fill('event:1') }],
    ['a pane that is no number', { panes: { dates: 'wide' } }],
    ['a pane of less than nothing', { panes: { dates: -3 } }],
    ['panes that are a list', { panes: [24] }],
    ['a pane with too long a name', { panes: { [LONG]: 1 } }],
    [
      'too many panes',
      { panes: Object.fromEntries(Array.from({ length: REMEMBERED_AT_MOST.panes + 1 }, (_, at) => [at, 1])) },
    ],
    ['a pane that is none', { pane: 'map' }],
    ['a quote that is no text', { quote: 3 }],
    ['a query that is too long', { query: LONG }],
    ['a speaker without a name', { speaker: { by: 'speakers' } }],
    ['somebody who neither speaks nor publishes', { speaker: { by: 'parties', name: 'Labour' } }],
  ])('is nothing where anything is wrong: %s', (_, change) => {
    expect(readRemembered(JSON.stringify({ ...REMEMBERED, ...change }))).toBeNull()
  })

  const tooLong = writeRemembered(REMEMBERED) + ' '.repeat(8_000_000)
  const boundless = writeRemembered(REMEMBERED).replace('24', '1e999')
  it.each(['', 'null', '[]', '{', '\u0000', tooLong, boundless])('is nothing in %.20j', (text) => {
    expect(readRemembered(text)).toBeNull()
  })

  it('keeps the newest of too much, and drops what is too long', () => {
    const queries = Array.from({ length: 300 }, (_, at) => `query ${at}`)
    const kept = boundedRemembered({
      ...REMEMBERED,
      event: LONG,
      article: { id: LONG, offset: 0 },
      marks: ['event:1', LONG, 'event:2'],
      panes: { dates: Number.NaN, events: 30, [LONG]: 1 },
      queries,
    })
    expect(kept).toEqual({
      ...REMEMBERED,
      event: null,
      article: null,
      marks: ['event:1', 'event:2'],
      panes: { events: 30 },
      queries: queries.slice(100),
    })
  })

  it('can be read again whatever it is', () => {
    const texts = fc.array(fc.string({ maxLength: 2_100, size: 'max' }), { maxLength: 4 })
    const any = fc.record({
      version: fc.constant(1 as const),
      view: fc.constantFrom(...REMEMBERED_VIEWS),
      event: fc.option(fc.string()),
      article: fc.option(fc.record({ id: fc.string(), offset: fc.nat() })),
      folded: texts,
      filters: texts,
      marks: texts,
      queries: fc.array(fc.string(), { maxLength: 400, size: 'max' }),
      panes: fc.dictionary(fc.constantFrom('dates', 'events', 'event', LONG), fc.double()),
    })
    fc.assert(
      fc.property(any, (remembered) => {
        const written = writeRemembered(remembered)
        expect(readRemembered(written)).toEqual(JSON.parse(written))
      }),
      { numRuns: 50 },
    )
  })
})
