import { describe, expect, it } from 'vitest'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import { markedAsText, type PrintFormat } from './marked-as-text.ts'

const [quote] = SMALL_TIMELINE.quotes
const [event] = SMALL_TIMELINE.events
const MARKS = [`quote:${quote?.id}`, `event:${event?.id}`, 'quote:none', 'event:none', 'neither']

describe('what was marked', () => {
  it.each<[PrintFormat, readonly string[]]>([
    [
      'citation',
      ['“It is over,” — Ann Smith, Monday 18 February 2019 (The Paper: Smith goes)', 'Smith says it is over'],
    ],
    ['words', ['It is over,', 'Smith says it is over']],
    ['markdown', ['> It is over,', 'Smith says it is over']],
    ['jsonl', [JSON.stringify({ quote }), JSON.stringify({ event })]],
  ])('as %s', (format, lines) => {
    expect(markedAsText(SMALL_TIMELINE, MARKS, format)).toBe(lines.map((line) => `${line}\n`).join(''))
  })
})
