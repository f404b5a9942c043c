import { describe, expect, test } from 'vitest'
import type { Action } from './actions.ts'
import { EXAMPLE_MEASURE } from './example-measure.ts'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { initialState } from './initial-state.ts'
import { freshPick, isPick } from './overlay.ts'
import { pickRows } from './pick-rows.ts'
import { reduce } from './reducer.ts'
import type { State } from './state.ts'
import { indexTimeline } from './timeline-index.ts'

const START = initialState(indexTimeline(EXAMPLE_TIMELINE), {
  measure: EXAMPLE_MEASURE,
  size: { columns: 120, rows: 24 },
})
const type = (text: string): Action => ({ kind: 'type', text })
const reduced = (state: State, ...actions: readonly Action[]): State => actions.reduce(reduce, state)
const FILTERS: Action = { kind: 'open-filters' }
const OPEN: Action = { kind: 'open' }
const INVERT: Action = { kind: 'pick-inverted' }
const ESCAPE: Action = { kind: 'go-back' }
const NEXT_DATE: Action = { kind: 'move', motion: 'down' }

/** The state with filters picked from the list, one after another, as they are typed. */
const filteredBy = (...typed: readonly string[]): State =>
  typed.reduce((state, text) => reduced(state, FILTERS, type(text), OPEN), START)
const offered = (state: State, typed = '') =>
  pickRows(state, { ...freshPick('filters'), field: { text: typed, cursor: typed.length } })
const wordsOffered = (state: State, typed = ''): readonly string[] =>
  offered(state, typed).map(({ words }) => words)

describe('the filters one can pick', () => {
  test('ask for the date in hand, not for one before it', () => {
    const dates = (state: State): readonly string[] =>
      wordsOffered(state).filter((words) => words.startsWith('on '))
    const first = reduced(START, FILTERS)
    expect(dates(first)).toEqual(['on 2019-02-18'])
    expect(dates(reduced(first, ESCAPE, NEXT_DATE, FILTERS))).toEqual(['on 2019-02-20'])
  })

  test.each<[readonly string[], readonly string[], readonly string[]]>([
    [['kind:mixed'], ['mixed'], ['kind of quote']],
    [['kind:MIXED'], ['mixed'], ['kind of quote']],
    [['speaker:"Philip Hammond"'], ['Philip Hammond'], ['speaker · 1']],
    [['speaker:"philip hammond"'], ['Philip Hammond'], ['speaker · 1']],
    [['speaker:hammond'], ['hammond'], ['speaker']],
    [['-speaker:"Philip Hammond"'], ['not Philip Hammond'], ['speaker']],
    [
      ['-kind:direct', 'until:2020'],
      ['not direct', 'until 2020'],
      ['kind of quote', 'date'],
    ],
    [
      ['speaker:"Anna Soubry"', 'speaker:"Jeremy Corbyn"'],
      ['Anna Soubry', 'Jeremy Corbyn'],
      ['speaker · 1', 'speaker · 2'],
    ],
  ])('begin with those that hold, each once: %j', (held, words, notes) => {
    const rows = offered(filteredBy(...held))
    expect(rows.slice(0, held.length).map((row) => row.words)).toEqual(words)
    expect(rows.slice(0, held.length).map(({ note }) => note)).toEqual(notes)
    expect(rows.map(({ isOn }) => isOn)).toEqual(rows.map((_, at) => at < held.length))
    expect(new Set(rows.map((row) => row.words)).size).toBe(rows.length)
  })

  test('that hold are found by the words of all others', () => {
    expect(offered(filteredBy('speaker:"Philip Hammond"'), 'hammond')[0]).toMatchObject({
      words: 'Philip Hammond',
      isOn: true,
    })
  })

  test.each<[readonly string[], readonly string[], readonly string[]]>([
    [[], ['Jeremy Corbyn', 'Anna Soubry', 'The Evening Paper'], []],
    [['speaker:corbyn'], ['Jeremy Corbyn', 'Anna Soubry', 'Philip Hammond', 'The Evening Paper'], []],
    [['speaker:corbyn', 'kind:mixed'], ['Jeremy Corbyn', 'Anna Soubry'], ['Philip Hammond']],
    [['party:labour'], ['Jeremy Corbyn'], ['Anna Soubry']],
    [['-speaker:"Anna Soubry"'], ['Jeremy Corbyn', 'Philip Hammond'], ['Anna Soubry']],
    [['publisher:"The Evening Paper"'], ['The Evening Paper', 'Jeremy Corbyn'], []],
  ])('with %j: those of whom the filters of other fields leave something', (held, are, areNot) => {
    const words = wordsOffered(filteredBy(...held))
    expect(words).toEqual(expect.arrayContaining([...are]))
    for (const name of areNot) expect(words).not.toContain(name)
  })
})

describe('filters typed at once', () => {
  const TYPED = 'speaker:corbyn kind:mixed'

  test('hold one by one, and go together', () => {
    const both = filteredBy(TYPED)
    expect(both.filters).toEqual(['speaker:corbyn', 'kind:mixed'])
    expect(offered(both, TYPED)[0]).toMatchObject({ words: TYPED, isOn: true })
    expect(reduced(both, FILTERS, type(TYPED), OPEN).filters).toEqual([])
  })

  test.each<[readonly string[], string, readonly string[]]>([
    [['kind:mixed'], TYPED, ['kind:mixed', 'speaker:corbyn']],
    [['kind:direct'], TYPED, ['kind:direct', 'speaker:corbyn', 'kind:mixed']],
    [[], 'speaker:corbyn speaker:Corbyn', ['speaker:corbyn']],
  ])('beside %j, %s', (held, typed, filters) => {
    expect(filteredBy(...held, typed).filters).toEqual(filters)
  })

  test.each<[readonly string[], readonly string[]]>([
    [[], ['-speaker:corbyn', '-kind:mixed']],
    [['kind:mixed'], ['-kind:mixed', '-speaker:corbyn']],
    [
      ['speaker:corbyn', 'kind:mixed'],
      ['-speaker:corbyn', '-kind:mixed'],
    ],
  ])('beside %j are turned round one by one', (held, filters) => {
    expect(reduced(filteredBy(...held), FILTERS, type(TYPED), INVERT).filters).toEqual(filters)
  })

  test.each(['kind:mixed', 'on:2019-02-18'])('stand above what is like them, once: %s', (typed) => {
    const rows = offered(START, typed)
    expect(rows[0]).toMatchObject({ words: typed, note: 'as typed' })
    expect(wordsOffered(START)).toContain('on 2019-02-18')
    expect(rows.map(({ words }) => words)).not.toContain('on 2019-02-18')
  })
})

test('names without a letter are not offered: no filter could ask for them', () => {
  const articles = EXAMPLE_TIMELINE.articles.map((article) => ({ ...article, publisher: '???' }))
  const index = indexTimeline({ ...EXAMPLE_TIMELINE, articles })
  const state = initialState(index, { measure: EXAMPLE_MEASURE, size: { columns: 120, rows: 24 } })
  expect(wordsOffered(state)).toContain('Anna Soubry')
  expect(wordsOffered(state)).not.toContain('???')
})

test('of a long list only the first few thousand are offered, and found', () => {
  const [article] = EXAMPLE_TIMELINE.articles
  const [quote] = EXAMPLE_TIMELINE.quotes
  if (article === undefined || quote === undefined) throw new Error('the example is empty')
  const many = Array.from({ length: 3_000 }, (_, at) => `${at}`)
  const index = indexTimeline({
    ...EXAMPLE_TIMELINE,
    articles: many.map((id) => ({ ...article, id, publisher: `Paper ${id}` })),
    quotes: many.map((id) => ({ ...quote, id, article: id })),
    events: [],
  })
  const state = reduced(
    initialState(index, { measure: EXAMPLE_MEASURE, size: { columns: 120, rows: 24 } }),
    FILTERS,
  )
  expect(offered(state).filter(({ note }) => note.startsWith('publisher')).length).toBe(2_000)
})

test('the list in hand is the one that is drawn', () => {
  const state = reduced(START, FILTERS, type('corbyn'))
  const { overlay } = state
  if (!isPick(overlay)) throw new Error('no list is open')
  expect(pickRows(state, overlay)).toBe(pickRows(state, overlay))
  expect(pickRows(state, overlay)[0]?.words).toBe('Jeremy Corbyn')
})
