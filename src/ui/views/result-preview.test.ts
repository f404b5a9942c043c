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
  const preview = (quote: Quote | undefined, query: string, rows: number, index = INDEX): readonly string[] =>
    resultPreview({
      quote: quote ?? null,
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

  test('of nothing is empty', () => {
    expect(preview(undefined, 'thing', 3).map(bare)).toEqual(['', '', ''])
  })
})
