import { describe, expect, test } from 'vitest'
import type { Action } from './actions.ts'
import { atArticle } from './article-reducer.ts'
import type { ArticleStop } from './article-stops.ts'
import { EXAMPLE_MEASURE } from './example-measure.ts'
import { EXAMPLE_TIMELINE } from './example-timeline.ts'
import { initialState } from './initial-state.ts'
import type { Measure } from './measure.ts'
import { reduce } from './reducer.ts'
import type { State } from './state.ts'
import { indexTimeline } from './timeline-index.ts'

const stop = (kind: ArticleStop['kind'], start: number, end: number): ArticleStop => {
  const on = { from: 10 + Math.floor(start / 10), to: 11 + Math.floor((end - 1) / 10), start, end, words: '' }
  return kind === 'quote'
    ? { ...on, kind, quote: `q${start}`, person: null }
    : { ...on, kind, value: '2019-02-20', basis: 'stated', rule: 'stated-date', anchor: null }
}

/** Ten characters a line: a date in a sentence, two dates on one line, a quote over three lines with a date in it. */
const STOPS = [
  stop('time', 12, 18),
  stop('time', 41, 44),
  stop('time', 46, 49),
  stop('quote', 60, 85),
  stop('time', 72, 75),
  stop('quote', 90, 95),
]
const MEASURE: Measure = {
  ...EXAMPLE_MEASURE,
  article: (...where) => ({ ...EXAMPLE_MEASURE.article(...where), stops: STOPS }),
}
const START = initialState(indexTimeline(EXAMPLE_TIMELINE), {
  measure: MEASURE,
  size: { columns: 80, rows: 24 },
})
const at = (start: number, end: number): State => atArticle(START, 'wednesday', { start, end })
const DOWN: Action = { kind: 'move', motion: 'down' }
const time = (by: 1 | -1): Action => ({ kind: 'step-time', by })
const quote = (by: 1 | -1): Action => ({ kind: 'step-quote', by })

describe('the next date or quote of an article', () => {
  test.each<[string, State, readonly Action[], number | undefined]>([
    ['is not the one told already: opened at it', at(12, 18), [time(1)], 41],
    ['nor where its sentence was opened', at(10, 30), [time(1)], 41],
    ['nor on a line that one went to', at(0, 5), [DOWN, time(1)], 41],
    ['but the second of a line', at(41, 44), [time(1)], 46],
    ['but the second of a line that one went to', at(30, 35), [DOWN, time(1)], 46],
    ['but one in a quote that is told', at(60, 85), [time(1)], 72],
    ['the one before', at(46, 49), [time(-1)], 41],
    ['the one before, from the middle of one', at(14, 18), [time(-1)], undefined],
    ['the one before, from a line', at(50, 55), [time(-1)], 46],
    ['a quote, from a line of one told', at(70, 71), [quote(1)], 90],
    ['a quote before, from the line of another', at(85, 86), [DOWN, quote(-1)], 60],
    ['a quote from one line above', at(50, 51), [quote(1)], 60],
  ])('%s', (_, there, actions, start) => {
    const before = actions.slice(0, -1).reduce(reduce, there)
    const after = actions.reduce(reduce, there)
    expect([after.article?.span?.start, after.notice === null]).toEqual(
      start === undefined ? [before.article?.span?.start, false] : [start, true],
    )
  })
})
