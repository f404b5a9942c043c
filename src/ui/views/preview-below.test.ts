import { describe, expect, test } from 'vitest'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import { createMarks } from '../../state/marks.ts'
import { indexTimeline } from '../../state/timeline-index.ts'
import { themeFor } from '../theme/theme.ts'
import { previewBelow } from './preview-below.ts'

const THEME = themeFor({ NO_COLOR: '1' })
const INDEX = indexTimeline(EXAMPLE_TIMELINE)
const bare = (line: string): string => line.replace(/\x1b\[\d+m/g, '').trimEnd()

const preview = (
  columns: number,
  rows: number,
  { index = INDEX, event = EXAMPLE_TIMELINE.events[3] ?? null } = {},
): readonly string[] => {
  const quote = index.quoteOf('q4')
  if (quote === undefined) throw new Error('no such quote')
  const marks = (text: string) => createMarks()('thing', text)
  return previewBelow({ quote, event, marks, index, place: { columns, rows }, theme: THEME })
}

describe('the preview below the list', () => {
  test('has the quote in its sentence, and under it what the event is', () => {
    expect(preview(60, 7).map(bare)).toEqual([
      '  In a video on Wednesday night Jeremy Corbyn said an',
      '  election would be the “democratic thing to do”, because',
      '  they wanted to “abandon the policies on which they were',
      '  elected”.',
      '',
      '  mixed · Jeremy Corbyn asks the MPs who left to resign a…',
      '',
    ])
  })

  test.each([
    [30, 4, ['  “democratic thing to do”,', '  because they wanted to…', '', '  mixed · Jeremy Corbyn ask…']],
    [16, 4, ['  “democratic', '  thing to', '  do”, because', '  they wanted…']],
    [16, 3, ['  “democratic', '  thing to', '  do”,…']],
    [16, 2, ['  “democratic', '  thing to…']],
    [16, 1, ['  “democratic…']],
  ])('on %i columns and %i rows gives the quote the room it needs', (columns, rows, expected) => {
    expect(preview(columns, rows).map(bare)).toEqual(expected)
  })

  test('of a quote whose article is missing, or that no event holds, has its words', () => {
    const index = indexTimeline({ ...EXAMPLE_TIMELINE, articles: [] })
    expect(preview(60, 3, { index, event: null }).map(bare)).toEqual([
      '  “democratic thing to do”',
      '',
      '  mixed · no event holds it',
    ])
  })
})
