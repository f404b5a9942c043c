import { describe, expect, test } from 'vitest'
import type { Quote } from '../../model/quote.ts'
import type { Action } from '../../state/actions.ts'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import { initialState } from '../../state/initial-state.ts'
import { reduce } from '../../state/reducer.ts'
import { chosenEvent } from '../../state/selectors.ts'
import { extentOf } from '../../state/settled.ts'
import { layoutOf, type State } from '../../state/state.ts'
import { partOn } from '../../state/text-parts.ts'
import { indexTimeline } from '../../state/timeline-index.ts'
import { commands } from '../keys/commands.ts'
import { DEFAULT_KEYS } from '../keys/keys.ts'
import { createScreenTexts, measureOf } from '../screen-texts.ts'
import { themeFor } from '../theme/theme.ts'
import { bare } from './area.ts'
import { spokenScreen } from './spoken-screen.ts'

const wording = (id: string, text: string): Quote => {
  const first = EXAMPLE_TIMELINE.quotes.find((quote) => quote.id === 'q4')
  if (first === undefined) throw new Error('not in the example: q4')
  return { ...first, id, text, article: 'monday', segments: [{ start: 0, end: 5 }], variantOf: 'q4' }
}

const EXPRESSION = 'on Wednesday night'
const [, EVENING] = EXAMPLE_TIMELINE.articles
const start = EVENING?.text.indexOf(EXPRESSION) ?? 0

/** The example, with one of its quotes in three wordings, one of them longer than a line. */
const WORDED = {
  ...EXAMPLE_TIMELINE,
  dates: [
    {
      article: 'wednesday',
      start,
      end: start + EXPRESSION.length,
      text: EXPRESSION,
      value: '2019-02-20',
      basis: 'resolved',
      rule: 'weekday-near-publication',
      anchor: { date: '2019-02-21', of: 'publication' },
    } as const,
  ],
  quotes: [
    ...EXAMPLE_TIMELINE.quotes,
    wording('w1', 'democratic thing'),
    wording('w2', `democratic and decent thing ${'to be done by them at once '.repeat(5)}in the end`),
  ],
  events: EXAMPLE_TIMELINE.events.map((event) =>
    event.id === 'e4' ? { ...event, quotes: ['q4', 'w1', 'w2', 'q5'] } : event,
  ),
}

const TEXTS = createScreenTexts(themeFor({}), DEFAULT_KEYS, 'below')
const INDEX = indexTimeline(WORDED)
const DOWN: Action = { kind: 'move', motion: 'down' }
const OPEN: Action = { kind: 'open' }
const IN_EVENT: readonly Action[] = [DOWN, OPEN, DOWN, OPEN]

const stateAfter = (columns: number, actions: readonly Action[], rows = 40): State =>
  actions.reduce(
    reduce,
    initialState(INDEX, {
      measure: measureOf(() => TEXTS),
      commands: commands(DEFAULT_KEYS),
      size: { columns, rows },
    }),
  )

const told = (state: State): string => spokenScreen(state, 'An example', TEXTS, DEFAULT_KEYS).join('\n')
const inWords = (text: string): string =>
  text
    .replace(/[│·→≈]|means|,/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

describe.each([60, 80, 100, 120, 200])('on %i columns', (columns) => {
  test('each Down in an event speaks the line in hand, and which it is of how many', () => {
    let state = stateAfter(columns, IN_EVENT)
    expect(chosenEvent(state)?.id).toBe('e4')
    const { lines, extent } = TEXTS.event(state.shown, 'e4', layoutOf(state).event.columns)
    expect(extent).toEqual(extentOf(state))
    const heard = new Set<number>()
    while (!heard.has(state.detail.selected)) {
      const at = state.detail.selected
      heard.add(at)
      const [first = ''] = told(state).split('\n')
      expect(inWords(first)).toBe(inWords(bare(lines[at] ?? '')))
      expect(told(state)).toContain(`Line ${at + 1} of ${lines.length}, event 2 of 2.`)
      state = reduce(state, DOWN)
    }
    // All but headings and empty lines.
    const ofParts = extent.parts.flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, line) => from + line),
    )
    expect([...heard]).toEqual(ofParts)
  })

  test('wordings are read one after the other, each whole', () => {
    let state = stateAfter(columns, IN_EVENT)
    const heard = new Set<string>()
    for (let line = 0; line < extentOf(state).lines; line++) {
      const part = partOn(extentOf(state), state.detail.selected)
      const quote = INDEX.quoteOf(part?.quote ?? '')
      if (part?.from === state.detail.selected && quote !== undefined) {
        heard.add(quote.id)
        expect(inWords(told(state))).toMatch(new RegExp(`^“${quote.text}” `))
        expect(told(state)).toContain('Jeremy Corbyn.')
      }
      state = reduce(state, DOWN)
    }
    expect([...heard]).toEqual(['q4', 'w1', 'w2', 'q5'])
  })

  test('each Down in an article speaks the line in hand, without a margin', () => {
    let state = stateAfter(columns, [
      ...IN_EVENT,
      { kind: 'open-article' },
      { kind: 'move', motion: 'first' },
    ])
    const { columns: width } = layoutOf(state).article
    const text = TEXTS.article(state.shown, 'wednesday', width, 0)
    let dated = 0
    for (const [at, line] of text.linesBetween(0, text.lines, null).entries()) {
      const words = bare(line).replace(/─/g, '').trim()
      expect(told(state).split('\n')[0]).toBe(words === '' ? 'Empty line.' : words)
      expect(told(state)).toContain(`Line ${at + 1} of ${text.lines} of The Evening Paper.`)
      expect(told(state)).not.toContain('→')
      dated += Number(
        told(state)
          .replace(/\s+/g, ' ')
          .includes(`“${EXPRESSION}” means Wednesday 20 February 2019, counted from`),
      )
      state = reduce(state, DOWN)
    }
    expect(dated).toBeGreaterThan(0)
    expect(state.article?.cursor.selected).toBe(text.lines - 1)
  })

  test('the whole quote that one went to in an article is read, with who says it', () => {
    const steps: readonly Action[] = Array(3).fill({ kind: 'step-quote', by: 1 })
    const state = stateAfter(columns, [
      ...IN_EVENT,
      { kind: 'open-article' },
      { kind: 'move', motion: 'first' },
    ])
    const there = steps.reduce(reduce, state)
    expect(told(there).replace(/\s+/g, ' ')).toContain('I hope over time they will feel able to rejoin')
    expect(told(there).replace(/\s+/g, ' ')).toContain(
      'help maintain that.” Philip Hammond, direct quote, “said later”.',
    )
  })
})

test('what is drawn is told in words: how sure a date is, what an expression means, what an article says', () => {
  const state = stateAfter(80, IN_EVENT)
  const all = Array.from({ length: extentOf(state).lines }, (_, line) =>
    told({ ...state, detail: { selected: line, top: 0 } }),
  )
  expect(all.filter((one) => /[│┃─━≈≠→·]/.test(one))).toEqual([])
  expect(all.filter((one) => /^Wednesday 20 February 2019, reported\nInferred\.\n/.test(one)).length).toBe(1)
  expect(all.some((one) => one.startsWith('“on Wednesday night” means Wednesday 20'))).toBe(true)
  expect(all.some((one) => one.startsWith('In a video on Wednesday night Jeremy Corbyn'))).toBe(true)
})

test('words longer than the screen leave the place and the keys on it, and go on further down', () => {
  const long = { ...wording('w3', 'all of it and more '.repeat(60)), variantOf: null }
  const index = indexTimeline({
    ...WORDED,
    quotes: [...WORDED.quotes, long],
    events: WORDED.events.map((event) => (event.id === 'e4' ? { ...event, quotes: ['w3'] } : event)),
  })
  const start = { ...stateAfter(60, [], 20), index, ...{ shown: { ...stateAfter(60, []).shown, index } } }
  const state = [...IN_EVENT, { kind: 'step-quote', by: 1 } as const].reduce(reduce, start)
  expect(told(state)).toMatch(
    /^“all of it[\s\S]*\nIt goes on\.\nJeremy Corbyn\.\nLine \d+ of \d+, event 2 of 2\.\n\nEvent/,
  )
  expect(told(state).trimEnd()).toMatch(/q quit\.$/)
  const part = partOn(extentOf(state), state.detail.selected)
  const last = { ...state, detail: { selected: (part?.to ?? 1) - 1, top: 0 } }
  expect(told(last)).toMatch(/^mixed, “said”, The Morning Paper\n/)
})
