import { describe, expect, test } from 'vitest'
import type { Quote } from '../../model/quote.ts'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import { createMarks } from '../../state/marks.ts'
import { indexTimeline } from '../../state/timeline-index.ts'
import { themeFor } from '../theme/theme.ts'
import { resultPreview } from './result-preview.ts'

const THEME = themeFor({ NO_COLOR: '1' })
const INDEX = indexTimeline(EXAMPLE_TIMELINE)
const bare = (line: string): string => line.replace(/\x1b\[\d+m/g, '').trimEnd()

describe('the preview', () => {
  const preview = (
    quote: Quote | undefined,
    query: string,
    rows: number,
    index = INDEX,
    others: readonly Quote[] = [],
  ): readonly string[] =>
    resultPreview({
      quote: quote ?? null,
      others,
      event: EXAMPLE_TIMELINE.events[3] ?? null,
      marks: (text) => createMarks()(query, text),
      index,
      place: { columns: 60, rows },
      theme: THEME,
    })

  test('on few rows has the quote in its sentence, and everything else on a line each', () => {
    expect(preview(INDEX.quoteOf('q4'), 'thing', 10).map(bare)).toEqual([
      '  Jeremy Corbyn · Labour leader',
      '',
      '  In a video on Wednesday night Jeremy Corbyn said an',
      '  election would be the “democratic thing to do”, because',
      '  they wanted to “abandon the policies on which they were',
      '  elected”.',
      '',
      '  Wednesday 20 February 2019 · mixed: a fragment in their…',
      '  Jeremy Corbyn asks the MPs who left to resign and stand…',
      '  The Evening Paper: Three more join the Independent Group',
    ])
  })

  test('has its own words strong in faint ones, and what matched marked', () => {
    expect(preview(INDEX.quoteOf('q4'), 'thing', 10)[3]).toContain(
      [
        THEME.faint('election would be the “'),
        THEME.strong('democratic '),
        THEME.match('thing'),
        THEME.strong(' to do'),
        THEME.faint('”, because'),
      ].join(''),
    )
  })

  test('has every segment of a quote that is split', () => {
    const first = INDEX.quoteOf('q4')
    const second = INDEX.quoteOf('q5')
    if (first === undefined || second === undefined) throw new Error('no quotes to join')
    const lines = preview({ ...first, segments: [...first.segments, ...second.segments] }, 'x', 10).join('')
    expect(lines).toContain(THEME.strong('democratic thing to do'))
    expect(lines).toContain(THEME.strong('abandon the policies on which they were'))
  })

  test('of a quote whose article is missing has its words', () => {
    const index = indexTimeline({ ...EXAMPLE_TIMELINE, articles: [] })
    expect(preview(index.quoteOf('q4'), 'thing', 10, index).map(bare)).toContain('  “democratic thing to do”')
  })

  const quote = (id: string): Quote => {
    const found = INDEX.quoteOf(id)
    if (found === undefined) throw new Error('no such quote')
    return found
  }
  const printings = (count: number): readonly Quote[] =>
    ['q5', 'q1', 'q3', 'q6', 'q2'].slice(0, count).map(quote)
  const from = (lines: readonly string[]): readonly string[] => {
    const shown = lines.map(bare)
    const at = shown.indexOf('  also printed:')
    return at < 0 ? [] : shown.slice(at).filter((line) => line !== '')
  }

  test('of one that is printed elsewhere too says how and where, as far as there is room', () => {
    const lines = from(preview(quote('q4'), 'thing', 40, INDEX, printings(5)))
    expect(lines.map((line) => line.slice(0, 24))).toEqual([
      '  also printed:',
      '  “abandon the policies ',
      '  “in charge” in The Eve',
      '  “I understand their co',
      '  and 2 more printings',
    ])
    expect(from(preview(quote('q4'), 'thing', 40, INDEX, printings(3))).at(-1)).toContain('I understand')
    expect(from(preview(quote('q4'), 'thing', 29, INDEX, printings(3)))).toEqual([])
    expect(from(preview(quote('q4'), 'thing', 40))).toEqual([])
  })

  test('of nothing is empty', () => {
    expect(preview(undefined, 'thing', 3).map(bare)).toEqual(['', '', ''])
  })
})
