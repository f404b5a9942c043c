import { describe, expect, test } from 'vitest'
import type { Action } from '../../state/actions.ts'
import { atQuote } from '../../state/event-steps.ts'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import { initialState } from '../../state/initial-state.ts'
import { withLink } from '../../state/link.ts'
import { createMarks } from '../../state/marks.ts'
import type { Reading } from '../../state/reading.ts'
import { reduce } from '../../state/reducer.ts'
import type { State } from '../../state/state.ts'
import { indexTimeline } from '../../state/timeline-index.ts'
import { DEFAULT_KEYS } from '../keys/keys.ts'
import { screenLines } from '../screen-lines.ts'
import { createScreenTexts, measureOf } from '../screen-texts.ts'
import { themeFor } from '../theme/theme.ts'
import { bare } from './area.ts'

const THEME = themeFor({})
const INDEX = indexTimeline({
  ...EXAMPLE_TIMELINE,
  problems: [{ where: 'notes.txt', code: 'undated', reason: 'No date.' }],
})
const TEXTS = createScreenTexts(THEME, DEFAULT_KEYS)

const begin = (columns: number, rows = 24): State =>
  initialState(INDEX, { measure: measureOf(() => TEXTS), size: { columns, rows } })
const acted = (state: State, ...actions: readonly Action[]): State => actions.reduce(reduce, state)
const linesOf = (state: State, title = 'The Independent Group, February 2019'): readonly string[] =>
  screenLines(state, { title, keys: DEFAULT_KEYS, theme: THEME, texts: TEXTS, marks: createMarks() }).map(
    bare,
  )

const MARK: Action = { kind: 'mark' }
const atEvent = (columns: number): State =>
  withLink(begin(columns), { at: null, event: 'e4', search: null, speaker: null })
/** A quote and its event are marked, in the event's text. */
const markedTwo = (columns: number): State => atQuote(acted(atEvent(columns), MARK), 'q4')

const VIEWS: readonly (readonly [name: string, actions: readonly Action[]])[] = [
  ['event', []],
  ['events', [{ kind: 'go-back' }]],
  ['dates', [{ kind: 'go-back' }, { kind: 'go-back' }]],
  ['article', [{ kind: 'open' }]],
  ['search', [{ kind: 'open-search' }]],
  ['people', [{ kind: 'open-speakers', by: 'speakers' }]],
  ['help', [{ kind: 'open-help' }]],
  ['filters', [{ kind: 'open-filters' }]],
  ['problems', [{ kind: 'open-problems' }]],
]

describe.each([60, 80, 120, 200])('how many are marked, at %i columns', (columns) => {
  const marked = acted(markedTwo(columns), MARK)

  test.each(VIEWS)('%s', (_, actions) => {
    const [header = ''] = linesOf(acted(marked, ...actions))
    expect(header).toMatch(/● 2 marked · 1 problem $/)
    expect(header).toHaveLength(columns)
    expect(header).toContain('The Independent')
  })

  test('while sources are read', () => {
    const reading: Reading = {
      phase: 'parsing',
      part: 0.4,
      articles: 1200,
      quotes: 34_000,
      msLeft: 61_000,
      isCancelled: false,
    }
    const [header = ''] = linesOf(acted(marked, { kind: 'show-reading', reading }))
    expect(header).toMatch(/● 2 marked · 1 problem $/)
    expect(header).toHaveLength(columns)
  })

  test('is nothing where nothing is', () => {
    expect(linesOf(begin(columns))[0]).not.toContain('●')
  })
})

test('a header with marks has the contents only where its title stays whole', () => {
  const contents = '4 dates · 8 events · 6 quotes · 2 articles'
  const title = 'The Independent Group, February 2019'
  const headers = Array.from({ length: 80 }, (_, at) => linesOf(acted(begin(60 + at), MARK), title)[0] ?? '')
  const withContents = headers.filter((header) => header.includes(contents))
  expect(withContents.length).toBeGreaterThan(0)
  for (const header of withContents)
    expect(header).toMatch(new RegExp(`${title} {2,}${contents} · ● 1 marked`))
  for (const header of headers) expect(header).toContain('● 1 marked · 1 problem')
})

describe('the sign of a mark', () => {
  const rowsWith = (state: State): readonly string[] =>
    linesOf(state)
      .slice(1)
      .filter((line) => line.includes('●'))
      .map((line) => line.trim())

  test('stands at the date, and at the groups it is in, of what is marked', () => {
    const quote = acted(atQuote(atEvent(80), 'q4'), MARK, { kind: 'go-back' }, { kind: 'go-back' })
    const open = rowsWith(quote)
    expect(open[0]).toMatch(/^▾ ● 2019/)
    expect(open[1]).toMatch(/^▾ ● February/)
    expect(open[2]).toMatch(/● Wednesday 20/)
    expect(open).toHaveLength(3)
    expect(rowsWith(acted(quote, { kind: 'fold-all' }))).toHaveLength(1)
  })

  test('leaves the dates below one another', () => {
    const lines = linesOf(acted(atEvent(80), MARK, { kind: 'go-back' }, { kind: 'go-back' }))
    const [marked = '', other = ''] = ['Wednesday 20', 'Thursday  21'].map((day) =>
      lines.find((line) => line.includes(day)),
    )
    expect(marked).toContain('●')
    expect(marked.indexOf('Wednesday')).toBe(other.indexOf('Thursday'))
  })

  test('stands at a marked event, and a marked quote is counted by its event', () => {
    const events = acted(markedTwo(80), MARK, { kind: 'go-back' })
    expect(rowsWith(events)).toEqual([expect.stringMatching(/● Jeremy Corbyn asks/)])
    expect(linesOf(events).join('\n')).toContain('2 quotes, 1 marked')
  })

  test('stands in the margin of an event and of its quote, beside what is in hand', () => {
    const event = acted(atQuote(atEvent(80), 'q4'), MARK)
    expect(rowsWith(event)).toEqual([expect.stringMatching(/^● /)])
    const inHand = atQuote(event, 'q4')
    expect(rowsWith(inHand)).toEqual([expect.stringMatching(/^▸●/)])
    expect(rowsWith(acted(atEvent(80), MARK))).toEqual([expect.stringMatching(/^▸●Jeremy/)])
  })

  test('stands in the margin of a quote in its article', () => {
    const article = acted(atQuote(atEvent(80), 'q4'), { kind: 'open' }, MARK)
    expect(rowsWith(article)).toEqual([expect.stringMatching(/^▸●/)])
  })
})

describe('the footer', () => {
  const offersCopy = (state: State): boolean => /\by copy/.test(linesOf(state).at(-1) ?? '')
  const article = acted(atEvent(120), { kind: 'open' }, { kind: 'move', motion: 'first' })

  test('offers to copy where there is something to', () => {
    expect(offersCopy(acted(atEvent(120), { kind: 'open' }, { kind: 'step-quote', by: 1 }))).toBe(true)
    expect(offersCopy(article)).toBe(false)
    expect(offersCopy({ ...article, marked: acted(atEvent(120), MARK).marked })).toBe(true)
  })

  test('gives way to what is told, which covers the last rule where it is long', () => {
    const notice = 'Copied the 3 marked, 2 quotes and 1 event (with citation). Nothing to paste? Select.'
    const lines = linesOf({ ...begin(60), notice })
    expect(lines).toHaveLength(24)
    expect(lines.slice(-2).join('').replace(/ +/g, ' ').trim()).toBe(notice)
  })
})
