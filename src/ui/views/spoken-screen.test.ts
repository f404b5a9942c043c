import { describe, expect, test } from 'vitest'
import { plainAnswer } from '../../e2e/plain-service.ts'
import type { OpenTimeline } from '../../model/open-timeline.ts'
import type { Action } from '../../state/actions.ts'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import { initialState } from '../../state/initial-state.ts'
import { rowsBelowField } from '../../state/layout.ts'
import { reduce } from '../../state/reducer.ts'
import { layoutOf, type State } from '../../state/state.ts'
import { indexTimeline } from '../../state/timeline-index.ts'
import { commands } from '../keys/commands.ts'
import { keysWith } from '../keys/keys.ts'
import { createScreenTexts, measureOf } from '../screen-texts.ts'
import { cellWidth } from '../text/cells.ts'
import { themeFor } from '../theme/theme.ts'
import { spokenScreen } from './spoken-screen.ts'

const KEYS = keysWith({}, 'spoken')

const TEXTS = createScreenTexts(themeFor({}), KEYS, 'below')
const stateOf = (
  actions: readonly Action[],
  size: State['size'] = { columns: 80, rows: 24 },
  timeline: OpenTimeline = EXAMPLE_TIMELINE,
): State =>
  actions.reduce(
    reduce,
    initialState(indexTimeline(timeline), {
      measure: measureOf(() => TEXTS),
      commands: commands(KEYS),
      size,
    }),
  )
const spoken = (state: State, title = 'An example'): readonly string[] =>
  spokenScreen(state, title, TEXTS, KEYS)

const DOWN: Action = { kind: 'move', motion: 'down' }
const UP: Action = { kind: 'move', motion: 'up' }
const OPEN: Action = { kind: 'open' }
const MARK: Action = { kind: 'mark' }
const TAB: Action = { kind: 'step-view', by: 1 }
const PEOPLE: Action = { kind: 'open-speakers', by: 'speakers' }
const SEARCH: Action = { kind: 'open-search' }
const type = (text: string): Action => ({ kind: 'type', text })
const answer = (query: string): Action => ({
  kind: 'show-answer',
  answer: plainAnswer(EXAMPLE_TIMELINE, query, 200),
})
const filtered = (typed: string): readonly Action[] => [{ kind: 'open-filters' }, type(typed), OPEN]
const reading: Action = {
  kind: 'show-reading',
  reading: { phase: 'parsing', part: 0.4, articles: 1200, quotes: 3400, msLeft: 4000, isCancelled: false },
}

const VIEWS: readonly (readonly [what: string, actions: readonly Action[], told: RegExp])[] = [
  ['a date', [], /^Monday 18 February 2019\.\n2 events, 0 quotes\.\nRow 3 of 7\.\n\nDates, An example\./],
  ['an inferred date', [DOWN, DOWN], /^Thursday 21 February 2019, inferred\.\n/],
  ['what has no date', [{ kind: 'move', motion: 'last' }], /^Undated\.\n/],
  ['a group', [{ kind: 'move', motion: 'up' }], /^February 2019, a group, open\.\n/],
  ['how much there is', [], /4 dates, 8 events, 6 quotes, 2 articles\./],
  [
    'an event',
    [DOWN, OPEN],
    /^Heidi Allen[^.]*\.\nWednesday 20 .* 2019, date\s+worked\s+out,\s+inferred\.\n2 quotes\.\nEvent 1 of 2\./,
  ],
  [
    'one still to come',
    [...filtered('on:2019-03'), OPEN],
    /^Britain[^.]*\.\nAnnounced, Friday 29 March 2019/,
  ],
  ['a marked event', [DOWN, OPEN, MARK, UP], /\.\nMarked, Wednesday/],
  ['people', [PEOPLE], /^Jeremy Corbyn\.\n2 quotes\.\nPerson 1 of 5\.\n\nPeople,/],
  [
    'publishers',
    [{ kind: 'open-speakers', by: 'publishers' }],
    /^The Evening Paper\.\n6 quotes\.\nPublisher 1 of 1\.\n\nPublishers,/,
  ],
  ['what they said', [PEOPLE, OPEN], /^“democratic.*”\nJeremy Corbyn, .*Quote 1 of 2\./s],
  ['what is marked', [PEOPLE, OPEN, MARK, UP], /”\nMarked, Jeremy Corbyn,.*\n1 marked\./s],
  ['filters', filtered('kind:direct'), /^Thursday 21 February 2019.*\nFilters: kind direct\./s],
  ['nothing left by filters', filtered('on:1999'), /\nThe filters .* leave no event\.\n/],
  [
    'the reading',
    [reading],
    /^Monday.*\nStill reading, 40 %, 1,200 articles, 3,400 quotes,\s+4\s+s\s+left\.\n/s,
  ],
  ['a search for nothing', [SEARCH, type(' ')], /^Type words you remember; .*\nQuery: none\.\n/s],
  ['a search without an answer', [SEARCH, type('the')], /^Searching\.\nQuery: the\n/],
  [
    'quotes that are still indexed',
    [SEARCH, type('the'), { kind: 'show-progress', progress: { done: 1, total: 3 } }],
    /^The quotes are still being indexed\..*\nIndexing 33 %\.\nQuery: the\n/s,
  ],
  [
    'a result',
    [SEARCH, type('the'), answer('the'), DOWN],
    /^“I understand.*Philip Hammond, .*\nResult 2 of 3\.\n3 quotes, 0\.4 ms\.\nQuery: the\n/s,
  ],
  ['an answer to other words', [SEARCH, type('th'), answer('th'), type('e')], /^Searching\.\nQuery: the\n/],
  [
    'no result',
    [SEARCH, type('zzz'), answer('zzz')],
    /^No quote has these words\..*\n0 quotes, 0\.4 ms\.\nQuery: zzz/s,
  ],
  [
    'what of a query cannot be done',
    [SEARCH, type('the foo:x'), answer('the foo:x')],
    /\nNo filter is called “foo”\.\n.*Query: the foo:x/s,
  ],
  [
    'what narrows a search',
    [SEARCH, type('the'), answer('the'), TAB],
    /Speakers: 1 Philip Hammond, 1 quote[.;]/,
  ],
  ['what does not yet', [SEARCH, type('the'), answer('the')], /^(?!.*Speakers:)/s],
  [
    'the palette',
    [{ kind: 'open-palette' }, type('copy')],
    /^copy with citation: .*: y\.\nRow 1 of \d+\.\nTyped: copy/s,
  ],
  [
    'a filter that holds',
    [...filtered('kind:direct'), { kind: 'open-filters' }, type('kind:direct')],
    /^kind:direct: holds now, as typed\.\nRow 1 of/,
  ],
  [
    'the help',
    [{ kind: 'open-help' }, type('next quote')],
    /: go to the next quote.*\nLine 1 of \d+\.\nTyped: next quote/s,
  ],
  ['a date to go to', [{ kind: 'open-go-to-date', typed: '2' }], /^Go to date: 2/],
  ['a notice', [{ kind: 'travel', by: -1 }], /^This is where you began\.\nMonday/],
]

describe.each([60, 80, 100, 120])('on %i columns, the screen for who hears it', (columns) => {
  test.each(VIEWS)('tells of %s in plain lines', (_, actions, told) => {
    const lines = spoken(stateOf(actions, { columns, rows: 24 }))
    expect(lines.length).toBe(24)
    // Lines are broken where the screen ends, wherever that is.
    expect(lines.join('\n')).toMatch(new RegExp(told.source.replace(/ (?![^[]*\])/g, '\\s+'), told.flags))
    for (const line of lines) {
      expect(cellWidth(line)).toBeLessThan(columns)
      expect(line).not.toMatch(/[\x1b─━│┃▸▾●≈≠→↑↓·]/)
    }
  })

  test.each<[string, Action, (state: State) => readonly string[], (state: State) => number]>([
    [
      'help',
      { kind: 'open-help' },
      (state) => TEXTS.help('dates', layoutOf(state).whole.columns, ''),
      (state) => rowsBelowField(layoutOf(state)),
    ],
    [
      'problems',
      { kind: 'open-problems' },
      (state) => TEXTS.problems(state.index, layoutOf(state).whole.columns),
      (state) => layoutOf(state).whole.rows,
    ],
  ])('leaves out no line of the %s, however one goes down', (_, open, linesOf) => {
    const problems = Array.from({ length: 30 }, (_, at) => ({
      where: `notes-${at}.txt`,
      code: 'undated' as const,
      reason: `states no date that one could believe, for the reason ${at}`,
    }))
    let state = stateOf(
      [...filtered('kind:direct'), MARK, open],
      { columns, rows: 24 },
      { ...EXAMPLE_TIMELINE, problems },
    )
    const heard = new Set<string>()
    for (let step = 0; step < linesOf(state).length; step++) {
      const told = spoken(state)
      for (const line of told) heard.add(line)
      expect(told).not.toContain('It goes on.')
      state = reduce(state, DOWN)
    }
    const lines = linesOf(state).map((line) => line.replace(/\x1b\[[\d;]*m/g, '').trim())
    expect(lines.filter((line) => line !== '' && !heard.has(line))).toEqual([])
  })
})

test('no control character of anywhere reaches the terminal', () => {
  const evil = (text: string): string => `${text}\x1b]0;pwned\x07\x9b2J\u202e`
  const timeline: OpenTimeline = {
    ...EXAMPLE_TIMELINE,
    articles: EXAMPLE_TIMELINE.articles.map((article) => ({ ...article, publisher: evil('Press') })),
    quotes: EXAMPLE_TIMELINE.quotes.map((quote) => ({
      ...quote,
      text: evil(quote.text),
      speaker: { id: 'momentum', name: evil('Somebody'), mention: null },
    })),
    people: EXAMPLE_TIMELINE.people.map((person) => ({ ...person, name: evil(person.name) })),
    events: EXAMPLE_TIMELINE.events.map((event) => ({ ...event, headline: evil(event.headline) })),
    problems: [{ where: evil('a.txt'), code: 'undated', reason: evil('states no date') }],
  }
  const found = plainAnswer(timeline, '', 200)
  const searched: readonly Action[] = [
    SEARCH,
    type(evil('the')),
    { kind: 'show-answer', answer: { ...found, query: evil('the').replace(/[\x1b\x07\x9b]/g, '') } },
    { kind: 'show-answer', answer: { ...found, query: evil('the') } },
    TAB,
  ]
  const screens: readonly (readonly Action[])[] = [
    ...VIEWS.map(([, actions]) => actions),
    searched,
    [...searched, TAB],
    [PEOPLE, { kind: 'filter-speaker' }],
    [DOWN, OPEN, OPEN, DOWN, { kind: 'step-quote', by: 1 }],
    [DOWN, OPEN, OPEN, { kind: 'open-article' }],
    [{ kind: 'open-speakers', by: 'publishers' }, { kind: 'filter-speaker' }],
    [{ kind: 'open-filters' }, DOWN],
    [{ kind: 'open-problems' }],
  ]
  for (const actions of screens) {
    const state = stateOf(actions, { columns: 80, rows: 40 }, timeline)
    const fields =
      state.search.field.text === ''
        ? {}
        : { search: { ...state.search, field: { text: evil('the'), cursor: 0 } } }
    for (const line of spoken({ ...state, ...fields, notice: evil('Copied') }, evil('Mine')))
      expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e]/u)
  }
})
