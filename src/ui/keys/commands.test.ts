import { describe, expect, test } from 'vitest'
import { EXAMPLE_MEASURE } from '../../state/example-measure.ts'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import { initialState } from '../../state/initial-state.ts'
import { freshPick } from '../../state/overlay.ts'
import { pickRows } from '../../state/pick-rows.ts'
import { indexTimeline } from '../../state/timeline-index.ts'
import { commands } from './commands.ts'
import { DEFAULT_KEYS } from './keys.ts'

const STATE = initialState(indexTimeline(EXAMPLE_TIMELINE), {
  measure: EXAMPLE_MEASURE,
  commands: commands(DEFAULT_KEYS),
  size: { columns: 80, rows: 24 },
})

/** The commands of the timeline's dates that are like what is typed, each as `id: the letters that match`. */
const found = (typed: string): readonly string[] =>
  pickRows(STATE, { ...freshPick('palette'), field: { text: typed, cursor: typed.length } }).map(
    ({ pick, words, matched }) => {
      const letters = matched.map(({ start, end }) => words.slice(start, end)).join(' ')
      return `${pick.kind === 'command' ? pick.command.id : pick.kind}: ${letters}`
    },
  )

describe('the palette', () => {
  test.each([
    ['mar', 'mark: mar'],
    ['mark', 'mark: mark'],
    ['clear', 'clear-filters: clear'],
    ['clear mark', 'clear-marks: clear mark'],
    ['copy', 'copy-citation: copy'],
    ['markdown', 'copy-markdown: Markdown'],
    ['art', 'article: art'],
    ['open art', 'article: open art'],
    ['pager', 'page: PAGER'],
    ['browser', 'browse: browser'],
    ['export', 'export: export'],
    ['quit', 'quit: quit'],
    ['filter', 'filters: filter'],
    ['date', 'go-to-date: date'],
    ['people', 'people: people'],
    ['help', 'help: help'],
    ['keys', 'help: keys'],
    ['theme', 'next-theme: theme'],
    ['wider', 'wider: wider'],
    ['mouse', 'toggle-mouse: mouse'],
    ['serch', 'search: se rch'],
    ['fitler', 'filters: filter'],
  ])('offers first for %s: %s', (typed, first) => {
    expect(found(typed)[0]).toBe(first)
  })

  test.each(['undo', 'redo', 'save', 'xyz', 'zzzzzz', 'settings'])('offers nothing odd for %s', (typed) => {
    expect(found(typed)).toEqual([])
  })

  test('marks letters of whatever it offers', () => {
    for (const typed of ['m', 'ma', 'mar', 'all', 'pge', 'quoet', 'of the'])
      expect(found(typed).filter((row) => row.endsWith(': '))).toEqual([])
  })
})
