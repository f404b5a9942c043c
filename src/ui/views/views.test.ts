import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EXAMPLE_MEASURE } from '../../state/example-measure.ts'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import { initialState } from '../../state/initial-state.ts'
import { shownEvents } from '../../state/shown-events.ts'
import { indexTimeline } from '../../state/timeline-index.ts'
import { DEFAULT_KEYS } from '../keys/keys.ts'
import { MODE_NAMES } from '../keys/mode-names.ts'
import { isTyped } from '../keys/modes.ts'
import { cellWidth } from '../text/cells.ts'
import { type Dress, themeFor } from '../theme/theme.ts'
import { rowBar } from './date-list.ts'
import { thumb } from './edge.ts'
import { eventList } from './event-list.ts'
import { createEventText } from './event-text.ts'
import { fittingHints, footer } from './footer.ts'
import { rowLine } from './list-row.ts'
import { createProblemsText } from './problems-text.ts'

import { ruleLine } from './rule.ts'
import { MARGIN } from './text-width.ts'

const THEME = themeFor({})
const bare = (text: string): string => text.replace(/\x1b\[[\d;]*m/g, '')

test('NO_COLOR leaves attributes and drops colours; empty, it is not set', () => {
  const codes = (environment: Readonly<Record<string, string>>): string[] =>
    Object.values(themeFor(environment))
      .flat()
      .flatMap((dress: Dress) =>
        [...dress('x').matchAll(/\x1b\[([\d;]+)m/g)].flatMap(([, code]) => code ?? []),
      )
  const coloured = (code: string): boolean => Number(code.split(';')[0]) >= 30
  expect(codes({ NO_COLOR: '1' }).some(coloured)).toBe(false)
  expect(codes({ NO_COLOR: '1' }).length).toBeGreaterThan(0)
  expect(codes({ NO_COLOR: '' }).some(coloured)).toBe(true)
})

describe('a scroll bar', () => {
  test.each([
    ['all is on screen', { top: 0, shown: 10, total: 10 }, 10, { from: 0, to: 0 }],
    ['at the beginning', { top: 0, shown: 10, total: 20 }, 10, { from: 0, to: 5 }],
    ['at the end', { top: 10, shown: 10, total: 20 }, 10, { from: 5, to: 10 }],
    ['of thousands', { top: 4990, shown: 10, total: 5000 }, 10, { from: 9, to: 10 }],
  ])('%s', (_, scroll, rows, expected) => {
    expect(thumb(scroll, rows)).toEqual(expected)
  })
})

describe('a rule', () => {
  const part = (title: string, focused = false) => ({ columns: 12, title, note: '', focused })

  test.each([
    ['down', [part('A', true), part('B')], '━ A ━━━━━━━━┭─ B ─────────'],
    ['down', [part('A'), part('B', true)], '─ A ────────┮━ B ━━━━━━━━━'],
    ['up', [part(''), part('')], '────────────┴─────────────'],
    ['side', [part('A')], '─ A ────────┤'],
  ] as const)('%s', (junction, parts, line) => {
    expect(bare(ruleLine(parts, junction, THEME))).toBe(line)
  })

  test('is exactly as wide as its panes, whatever its titles', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii' }),
        fc.string({ unit: fc.constantFrom('日', 'a', '›') }),
        fc.integer({ min: 8, max: 80 }),
        (title, note, columns) => {
          const line = ruleLine([{ columns, title, note, focused: true }], 'down', THEME)
          expect(cellWidth(bare(line))).toBe(columns + 1)
        },
      ),
    )
  })
})

test('what is still to come, and what is not certain, is marked in lists', () => {
  const announced = EXAMPLE_TIMELINE.events.filter(({ status }) => status === 'announced')
  const state = initialState(indexTimeline({ ...EXAMPLE_TIMELINE, events: announced }), {
    measure: EXAMPLE_MEASURE,
    size: { columns: 80, rows: 24 },
  })
  const place = { left: 0, top: 0, columns: 50, rows: 2, linesPerRow: 2 }
  const [, facts] = eventList(state, place, THEME)
  expect(bare(facts ?? '')).toMatch(/^ {2}announced · date stated/)
  const inferred = EXAMPLE_TIMELINE.events.map((event) => ({
    ...event,
    dating: { ...event.dating, basis: 'publication' as const },
  }))
  const doubtful = initialState(indexTimeline({ ...EXAMPLE_TIMELINE, events: inferred.slice(0, 1) }), {
    measure: EXAMPLE_MEASURE,
    size: { columns: 80, rows: 24 },
  })
  expect(bare(eventList(doubtful, place, THEME)[1] ?? '')).toContain('≈ publication date')
})

test('a chosen row is marked and filled without colour', () => {
  const row = rowLine(
    { chosen: true, focused: true },
    12,
    [{ text: 'a long headline' }],
    [{ text: ' 3' }],
    THEME,
  )
  expect(row).toBe('\x1b[7m▸ a long…  3\x1b[27m')
})

describe('the footer', () => {
  test.each([60, 80, 120])(
    'shows a date that is typed beside what is wrong with it, on %i columns',
    (columns) => {
      const notice = 'That is no date. Try 20 Feb, 2019-02-20 or 2019-02.\x1b[31m'
      const typed = { text: 'monday', cursor: 6 }
      const [line = ''] = footer({
        keys: DEFAULT_KEYS,
        typed,
        mode: 'go-to-date',
        notice,
        hintWords: new Map(),
        columns,
        theme: THEME,
      })
      expect(bare(line)).toMatch(/^ Go to date: monday {4}That is no date. Try/)
      expect(cellWidth(bare(line))).toBe(columns)
    },
  )

  test.each([60, 80, 120])('has room for its keys on %i columns, and always for the way out', (columns) => {
    for (const [mode] of MODE_NAMES) {
      const hints = fittingHints(DEFAULT_KEYS, mode, columns, new Map())
      const width = hints.map(({ key, words }) => `${key} ${words}`).join('   ').length + 1
      expect(width).toBeLessThanOrEqual(columns)
      expect(hints.some(({ words }) => words === (isTyped(mode) ? 'back' : 'quit'))).toBe(true)
      if (['dates', 'events', 'event'].includes(mode))
        expect(
          fittingHints(DEFAULT_KEYS, mode, columns, new Map([['problems', null]])).some(
            ({ words }) => words === 'problems',
          ),
        ).toBe(false)
      if (mode === 'event') expect(hints.some(({ words }) => words === 'back')).toBe(true)
    }
  })
})

test.each([
  [13, 1, 4, 3],
  [13, 4, 4, 13],
  [43, 4, 4, 32],
  [43, 1, 1000, 1],
  [5, 4, 4, 0],
])('in %i cells, %i of at most %i quotes have a bar of %i', (room, amount, most, length) => {
  expect(rowBar(amount, most, room).length).toBe(length)
})

describe('the text of an event', () => {
  const INDEX = indexTimeline(EXAMPLE_TIMELINE)
  const eventText = createEventText(shownEvents(INDEX, null), THEME, DEFAULT_KEYS)

  test.each([59, 68, 93, 300])('fits %i cells, and its quotes are where it says', (columns) => {
    for (const event of EXAMPLE_TIMELINE.events) {
      const { lines, extent } = eventText(event.id, columns)
      expect(extent.lines).toBe(lines.length)
      for (const line of lines) expect(MARGIN + cellWidth(bare(line))).toBeLessThan(columns)
      const parts = extent.parts.filter(({ kind }) => kind === 'quote')
      expect(parts.map(({ quote }) => quote).toSorted()).toEqual(event.quotes.toSorted())
      for (const { from, to, quote } of parts)
        expect(lines.slice(from, to).map(bare).join(' ')).toContain(INDEX.quoteOf(quote ?? '')?.text)
    }
  })

  test('tells who, how, when and from where', () => {
    const text = bare(eventText('e4', 93).lines.join('\n'))
    for (const words of [
      'Jeremy Corbyn asks the MPs who left',
      'Wednesday 20 February 2019',
      '“on Wednesday night” →',
      'Labour leader',
      'Jeremy Corbyn · Labour leader · 2 quotes',
      '“democratic thing to do”',
      'mixed',
      'The Evening Paper: Three more join',
      'published Thursday 21 February 2019 (inferred)',
      '│ In a video on Wednesday night',
    ])
      expect(text).toContain(words)
  })

  test('an unknown event has none', () => {
    expect(eventText('nowhere', 80).lines).toEqual([])
  })
})

test.each([59, 79, 199])('the problems fit %i cells, none cut', (columns) => {
  const reason = 'states 2019-02-12, but what it tells and the other articles say otherwise; '.repeat(4)
  const problems = ['a.md', 'b/'.repeat(80)].map((where) => ({ where, code: 'bad-date', reason }) as const)
  const lines = createProblemsText(problems, THEME)(columns).map(bare)
  for (const line of lines) expect(cellWidth(line)).toBeLessThan(columns)
  const words = lines.join('').replace(/\s/g, '')
  expect(words).toBe(problems.map((problem) => (problem.where + problem.reason).replace(/\s/g, '')).join(''))
})
