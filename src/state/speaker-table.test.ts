import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Timeline } from '../model/timeline.ts'
import { EXAMPLE_MEASURE } from './example-measure.ts'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { withFilters } from './filter-reducer.ts'
import { initialState } from './initial-state.ts'
import { freshPick } from './overlay.ts'
import { pickRows } from './pick-rows.ts'
import { reduce } from './reducer.ts'
import { chosenSpeaker, saidRows } from './selectors.ts'
import { rowsSaidBy, type SpokenBy, speakerTable } from './speaker-table.ts'
import { modeOf, type State } from './state.ts'
import { indexTimeline } from './timeline-index.ts'

/** A third article, of no publisher, that nobody is named in. */
const TIMELINE: Timeline = {
  ...EXAMPLE_TIMELINE,
  articles: EXAMPLE_TIMELINE.articles.map((article) =>
    article.id === 'monday' ? { ...article, publisher: null } : article,
  ),
  quotes: EXAMPLE_TIMELINE.quotes.map((quote) =>
    quote.id === 'q6'
      ? { ...quote, article: 'monday', segments: [{ start: 0, end: 10 }], speaker: null }
      : quote,
  ),
}
const SIZE = { columns: 120, rows: 40 }
const START = initialState(indexTimeline(TIMELINE), { measure: EXAMPLE_MEASURE, size: SIZE })

const told = (state: State, by: SpokenBy): readonly (readonly unknown[])[] =>
  speakerTable(state.shown, by).entries.map(({ name, quotes, leftOut }) => [name, quotes, leftOut])

describe('the table of speakers', () => {
  test.each<[string, readonly string[], SpokenBy, readonly (readonly unknown[])[], number]>([
    [
      'those who said most first, then by name, those whom nobody named last, however much they said',
      [],
      'speakers',
      [
        ['Jeremy Corbyn', 2, 0],
        ['Anna Soubry', 1, 0],
        ['Philip Hammond', 1, 0],
        [null, 2, 0],
      ],
      0,
    ],
    [
      'publishers likewise',
      [],
      'publishers',
      [
        ['The Evening Paper', 5, 0],
        [null, 1, 0],
      ],
      0,
    ],
    [
      'what filters leave, and how much they leave out',
      ['kind:mixed'],
      'speakers',
      [
        ['Jeremy Corbyn', 2, 0],
        ['Anna Soubry', 1, 0],
        [null, 1, 1],
      ],
      1,
    ],
    ['somebody alone', ['speaker:corbyn'], 'speakers', [['Jeremy Corbyn', 2, 0]], 2],
    ['nobody', ['until:1999'], 'speakers', [], 3],
  ])('has %s', (_, filters, by, entries, leftOut) => {
    const state = withFilters(START, filters)
    expect(told(state, by)).toEqual(entries)
    expect(speakerTable(state.shown, by).leftOut).toBe(leftOut)
  })

  const filters = fc.subarray(['kind:mixed', '-speaker:corbyn', 'publisher:evening', 'from:2019-02-20'])

  test('counts every quote once: those of a row, and those left out', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom<SpokenBy>('speakers', 'publishers'), (held, by) => {
        const { shown } = withFilters(START, held)
        for (const entry of speakerTable(shown, by).entries) {
          expect(rowsSaidBy(shown, by, entry).length).toBe(entry.quotes)
          const all = speakerTable(START.shown, by).entries.find(({ name }) => name === entry.name)
          expect(entry.quotes + entry.leftOut).toBe(all?.quotes)
        }
      }),
    )
  })
})

describe('quotes that nobody is named for', () => {
  const last = reduce(reduce(START, { kind: 'open-speakers', by: 'speakers' }), {
    kind: 'move',
    motion: 'last',
  })

  test('are listed as what one said, and opened', () => {
    expect(chosenSpeaker(last)?.name).toBeNull()
    const quotes = saidRows(last).map((row) => last.index.quoteAt(row))
    expect(quotes.map(({ id }) => id)).toEqual(['q2', 'q6'])
    const open = reduce(last, { kind: 'open' })
    expect(modeOf(open)).toBe('said')
    expect(modeOf(reduce(open, { kind: 'open' }))).toBe('event')
  })

  test('are where the people open from one of them', () => {
    const search = reduce(reduce(START, { kind: 'open-search' }), { kind: 'type', text: 'sum' })
    const found = [{ row: START.index.rowOf('q2') ?? -1, score: 1 }]
    const facets = { speakers: [], publishers: [], dates: [] }
    const answer = {
      query: 'sum',
      found,
      order: 'likeness',
      total: 1,
      reachable: 1,
      isMore: false,
      ms: 1,
      facets,
      problems: [],
    } as const
    const there = reduce(reduce(search, { kind: 'show-answer', answer }), {
      kind: 'open-speakers',
      by: 'speakers',
    })
    expect(chosenSpeaker(there)?.name).toBeNull()
  })

  test('cannot be filtered by, and are not offered', () => {
    const filtered = reduce(last, { kind: 'filter-speaker' })
    expect(filtered.filters).toEqual([])
    expect(filtered.notice).toContain('Nobody is named here')
    expect(reduce(reduce(last, { kind: 'open' }), { kind: 'filter-speaker' }).notice).toContain(
      'Nobody is named here',
    )
    const notes = pickRows(START, freshPick('filters')).map(({ note }) => note)
    expect(notes.filter((note) => note.startsWith('speaker')).length).toBe(3)
    expect(notes.filter((note) => note.startsWith('publisher')).length).toBe(1)
  })

  test('are nobody whom a name asks for', () => {
    for (const name of ['null', 'not named']) {
      const link = { at: null, event: null, search: null, speaker: name }
      const opened = reduce(START, {
        kind: 'show-timeline',
        index: START.index,
        arrival: { remembered: null, link },
      })
      expect(opened.notice).toBe(`Nobody called ${name} is quoted here.`)
    }
  })
})
