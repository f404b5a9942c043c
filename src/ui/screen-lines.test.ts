import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainAnswer } from '../e2e/plain-service.ts'
import type { Action } from '../state/actions.ts'
import { EXAMPLE_TIMELINE } from '../state/example-timeline.ts'
import { initialState } from '../state/initial-state.ts'
import { createMarks } from '../state/marks.ts'
import { reduce } from '../state/reducer.ts'
import { indexTimeline } from '../state/timeline-index.ts'
import { commands } from './keys/commands.ts'
import { DEFAULT_KEYS } from './keys/keys.ts'
import { screenLines } from './screen-lines.ts'
import { createScreenTexts, measureOf } from './screen-texts.ts'
import { cellWidth } from './text/cells.ts'
import { themeFor } from './theme/theme.ts'
import { bare } from './views/area.ts'

const THEME = themeFor({})
const INDEX = indexTimeline({
  ...EXAMPLE_TIMELINE,
  people: EXAMPLE_TIMELINE.people.map((person) => ({ ...person, roles: ['日本 '.repeat(30)] })),
  articles: EXAMPLE_TIMELINE.articles.map((article) => ({ ...article, publisher: `日本 ${'x'.repeat(40)}` })),
  problems: [{ where: 'notes.txt', code: 'undated', reason: '日本 '.repeat(90) }],
  events: EXAMPLE_TIMELINE.events.map((event) => ({ ...event, headline: `日本🇬🇧 ${event.headline}` })),
})
const TEXTS = createScreenTexts(THEME, DEFAULT_KEYS)
const MEASURE = measureOf(() => TEXTS)

const MARKS = createMarks()
const TWO_HUNDRED = Array.from({ length: 200 }, (_, at) => ({ row: at % 6, score: 1 }))

/** Answers to what the actions below can make of the query, of all kinds. */
const answered = (query: string): readonly Action[] => {
  const all = plainAnswer(INDEX.timeline, '', 200)
  const problem = { start: 1, end: 4, reason: '日本 no such thing; did you mean another one? '.repeat(4) }
  return [
    { kind: 'show-answer', answer: { ...all, query, found: TWO_HUNDRED, total: 4000, isMore: true } },
    { kind: 'show-answer', answer: { ...all, query, problems: [problem, problem], ms: 12345 } },
    { kind: 'show-answer', answer: { ...plainAnswer(INDEX.timeline, 'zzz', 200), query } },
  ]
}

const action = fc.constantFrom<Action>(
  ...answered('日本 a'),
  ...answered('日本 a日本 a'),
  { kind: 'step-view', by: 1 },
  { kind: 'pick-facet', number: 1 },
  { kind: 'pick-facet', number: 9 },
  { kind: 'move-or-recall', motion: 'up' },
  { kind: 'move-or-recall', motion: 'down' },
  { kind: 'move', motion: 'last' },
  { kind: 'show-progress', progress: { done: 1, total: 3 } },
  { kind: 'edit', edit: 'delete-all-before' },
  { kind: 'move', motion: 'down' },
  { kind: 'open' },
  { kind: 'go-back' },
  { kind: 'step-quote', by: 1 },
  { kind: 'open-search' },
  { kind: 'type', text: '日本 a' },
  { kind: 'open-help' },
  { kind: 'open-problems' },
  { kind: 'open-palette' },
  { kind: 'open-filters' },
  { kind: 'open-article' },
  { kind: 'open-speakers', by: 'speakers' },
  { kind: 'open-speakers', by: 'publishers' },
  { kind: 'open-go-to-date', typed: '2019' },
  { kind: 'filter-speaker' },
  { kind: 'step-event', by: 1 },
  { kind: 'fold-all' },
  { kind: 'mark' },
  { kind: 'resize-pane', by: 1 },
  {
    kind: 'show-reading',
    reading: { phase: 'parsing', part: 0.4, articles: 1200, quotes: 3400, msLeft: 4000, isCancelled: false },
  },
)

test.each<[string, readonly Action[]]>([
  ['Dates', []],
  ['Event', [{ kind: 'open' }, { kind: 'open' }]],
  ['Search', [{ kind: 'open-search' }]],
  ['Problems', [{ kind: 'open-problems' }]],
])('the help opened over %s is about it', (name, actions) => {
  const start = initialState(INDEX, {
    measure: MEASURE,
    commands: commands(DEFAULT_KEYS),
    size: { columns: 80, rows: 24 },
  })
  const opened: readonly Action[] = [...actions, { kind: 'open-help' }]
  const lines = screenLines(opened.reduce(reduce, start), {
    title: '',
    keys: DEFAULT_KEYS,
    theme: THEME,
    texts: TEXTS,
    marks: MARKS,
  })
  expect(lines.map(bare).join('\n')).toContain(`Here: ${name} `)
})

test('a frame has as many lines as the screen rows, each exactly as wide as the screen', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20, max: 220 }),
      fc.integer({ min: 8, max: 70 }),
      fc.array(action, { maxLength: 12 }),
      fc.boolean(),
      fc.string(),
      (columns, rows, actions, searches, title) => {
        const first: readonly Action[] = searches
          ? [{ kind: 'open-search' }, { kind: 'type', text: '日本 a' }, ...answered('日本 a').slice(0, 2)]
          : []
        const state = [...first, ...actions].reduce(
          reduce,
          initialState(INDEX, {
            measure: MEASURE,
            commands: commands(DEFAULT_KEYS),
            size: { columns, rows },
          }),
        )
        const surroundings = {
          title,
          keys: DEFAULT_KEYS,
          theme: THEME,
          texts: TEXTS,
          marks: MARKS,
        }
        const lines = screenLines(state, surroundings)
        expect(lines.length).toBe(rows)
        for (const line of lines) expect(cellWidth(bare(line))).toBe(columns)
      },
    ),
  )
})
