import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { OpenTimeline } from '../../model/open-timeline.ts'
import type { Quote } from '../../model/quote.ts'
import { SMALL_TIMELINE } from '../../model/small-timeline.ts'
import { nextStop } from '../../state/article-stops.ts'
import { partOn } from '../../state/text-parts.ts'
import { indexTimeline } from '../../state/timeline-index.ts'
import { cellWidth } from '../text/cells.ts'
import { themeFor } from '../theme/theme.ts'
import type { ArticleText } from './article-layout.ts'
import { createArticleText } from './article-text.ts'
import { MARGIN } from './text-width.ts'

const THEME = themeFor({})
const bare = (text: string): string => text.replace(/\x1b\[[\d;]*m/g, '')
const [ARTICLE] = SMALL_TIMELINE.articles
const [QUOTE] = SMALL_TIMELINE.quotes
const [DATE] = SMALL_TIMELINE.dates
if (ARTICLE === undefined || QUOTE === undefined || DATE === undefined) throw new Error('too small')

/** The timeline with another text, whose words between {} are quotes and between [] time expressions. */
const timelineOf = (written: string, changes: Partial<OpenTimeline> = {}): OpenTimeline => {
  let text = ''
  const opened: number[] = []
  const quotes: Quote[] = []
  const dates: OpenTimeline['dates'][number][] = []
  for (const character of written) {
    const span = { start: opened.at(-1) ?? 0, end: text.length }
    const words = text.slice(span.start, span.end)
    if (character === '{' || character === '[') opened.push(text.length)
    else if (character === '}') {
      opened.pop()
      quotes.push({
        ...QUOTE,
        id: `q${quotes.length}`,
        text: words,
        segments: [span],
        speaker: null,
        cue: null,
      })
    } else if (character === ']') {
      opened.pop()
      dates.push({ ...DATE, ...span, text: words })
    } else text += character
  }
  return { ...SMALL_TIMELINE, articles: [{ ...ARTICLE, text }], quotes, dates, events: [], ...changes }
}

const textOf = (timeline: OpenTimeline, columns: number, near = 0): ArticleText =>
  createArticleText(indexTimeline(timeline), THEME)('a', columns, near)
const linesOf = (text: ArticleText): readonly string[] => text.linesBetween(0, text.lines, null).map(bare)

describe('an article', () => {
  it('is told with all that is known of it over its text', () => {
    const evidence = ['one', 'two', 'three'].map((words) => ({ rule: 'dateline', text: words, span: null }))
    const article = {
      ...ARTICLE,
      byline: 'By Bob',
      url: 'https://paper.example/1',
      text: 'Its text.',
      published: { date: '2019-02-20', basis: 'stated', evidence } as const,
    }
    expect(linesOf(textOf(timelineOf('', { articles: [article] }), 60))).toEqual([
      'Smith goes',
      'The Paper · By Bob',
      'https://paper.example/1',
      'a.txt',
      'published Wednesday 20 February 2019 (stated)',
      '· dateline, “one”',
      '  and 2 more reasons, at its end',
      '',
      '─'.repeat(57),
      '',
      'Its text.',
      '',
      '─'.repeat(57),
      'published Wednesday 20 February 2019 (stated)',
      '· dateline, “one”',
      '· dateline, “two”',
      '· dateline, “three”',
    ])
  })

  it('has stops at quotes and dates in reading order, each with its lines and words', () => {
    const text = textOf(timelineOf('He said “{it is over\n\nfor [now]}” [on Monday].'), 60)
    expect(text.stops.map(({ kind, from, to, words }) => [kind, to - from, words.split(',')[0]])).toEqual([
      ['quote', 3, 'speaker not named · direct quote · said Monday 18 February 2019'],
      ['time', 1, '“now” → Monday 18 February 2019'],
      ['time', 1, '“on Monday” → Monday 18 February 2019'],
    ])
    const [quote, , monday] = text.stops
    expect(nextStop(text, quote?.start ?? 0, 1, 'time')?.words).toContain('“now”')
    expect(nextStop(text, monday?.start ?? 0, -1, 'quote')).toBe(quote)
    expect(text.offsetOf(quote?.from ?? 0)).toBe(0)
  })

  it('dresses quotes, those who speak, dates, and what one came for', () => {
    const text = textOf(SMALL_TIMELINE, 60)
    const line = text.lineOf(ARTICLE.text.indexOf('Smith'))
    const drawn = text.linesBetween(line, line + 1, null).join('')
    expect(drawn).toContain(THEME.speakers[0]?.('It is over,'))
    expect(drawn).toContain(THEME.speaker('Ann Smith'))
    expect(drawn).toContain(THEME.time('on Monday'))
    const start = ARTICLE.text.indexOf('said')
    const chosen = text.linesBetween(line, line + 1, { start, end: start + 4 })
    expect(chosen.join('')).toContain(THEME.chosen('said'))
  })

  it('has a margin for dates where there is room, which tells how many more a line has', () => {
    const timeline = timelineOf('It began [on Monday].')
    expect(linesOf(textOf(timeline, 89)).at(-1)).toBe('It began on Monday.')
    expect(linesOf(textOf(timeline, 90)).at(-1)).toMatch(/^It began on Monday\. +→ Mon 18 Feb 2019$/)
    const dates = ['2019-02-18', '2019-02', '2019-02-18'].map((value, at) => ({
      ...DATE,
      value,
      start: at,
      end: at + 1,
    }))
    expect(linesOf(textOf({ ...timeline, dates }, 100)).at(-1)).toMatch(/ → Mon 18 Feb 2019 \+1$/)
  })

  it('without its text lists its quotes', () => {
    const { quotes } = timelineOf('{one} and {two}')
    const text = textOf({ ...timelineOf(''), quotes }, 60)
    expect(linesOf(text)).toContain('The text is not in this timeline. Its quotes:')
    expect(linesOf(text).join('\n')).toContain('characters 8 to 11')
    const [, second] = text.stops
    const line = second?.from ?? 0
    expect(linesOf(text)[line]).toBe('“two”')
    expect(second).toMatchObject({ kind: 'quote', quote: 'q1', start: 8, end: 11 })
    expect(partOn(text, line)).toMatchObject({ quote: 'q1', to: second?.to })
    expect([text.lineOf(8), text.offsetOf(line), text.offsetOf(line + 1)]).toEqual([line, 8, 8])
    const chosen = text.linesBetween(0, text.lines, { start: 8, end: 11 })
    expect(chosen[line]).toBe(THEME.chosen('“two”'))
  })

  it('without its text lists so many quotes near a place, and says how many it leaves out', () => {
    const quotes = Array.from({ length: 5_000 }, (_, at) => ({
      ...QUOTE,
      id: `q${at}`,
      segments: [{ start: at * 10, end: at * 10 + 5 }],
    }))
    const text = textOf({ ...timelineOf(''), quotes }, 60, 30_000)
    expect(text.stops).toHaveLength(1_000)
    expect(text.stops[0]).toMatchObject({ quote: 'q2500' })
    expect(linesOf(text).join(' ')).toContain('without 4,000 others')
  })

  it('that is unknown has no lines', () => {
    expect(createArticleText(indexTimeline(SMALL_TIMELINE), THEME)('nowhere', 80, 0).lines).toBe(0)
  })
})

test('of a long article, a place is shown with what is left out said, and each end leads on', () => {
  const paragraphs = Array.from({ length: 30_000 }, (_, at) => `Paragraph ${at} says so.`)
  const timeline = timelineOf(paragraphs.join('\n'))
  const near = timeline.articles[0]?.text.indexOf('Paragraph 15000 ') ?? 0
  const text = textOf(timeline, 60, near)
  const lines = linesOf(text)
  expect(lines[text.lineOf(near)]).toBe('Paragraph 15000 says so.')
  const above = lines.findIndex((line) => line.includes('before this are left out'))
  const below = lines.findIndex((line) => line.includes('the text goes on'))
  for (const end of [above, below]) {
    const offset = text.offsetOf(end)
    const next = textOf(timeline, 60, offset)
    const line = linesOf(next)[next.lineOf(offset) - (end === above ? 1 : 0)]
    expect(line).toMatch(/^Paragraph \d+ says so\.$/)
    // Not compared by the expectation, which would print all.
    expect(lines.includes(line ?? '')).toBe(false)
  }
  expect(linesOf(textOf(timeline, 60)).some((line) => line.includes('before this'))).toBe(false)
})

test('of whatever text, every line fits, and stops are in order where their words are', () => {
  const unit = fc.constantFrom('a', 'bc ', ' ', '\n', '日本', '👩‍👩‍👧', '{', '}', '[', ']', '\u0007')
  const any = fc.string({ unit, maxLength: 120 })
  const dense = (text: string): string => text.replace(/[\s\u0007]/g, '')
  fc.assert(
    fc.property(any, fc.integer({ min: 15, max: 130 }), fc.nat(60), (written, columns, start) => {
      const timeline = timelineOf(written)
      const text = textOf(timeline, columns)
      const words = timeline.articles[0]?.text ?? ''
      const lines = text.linesBetween(0, text.lines, { start, end: start + 9 }).map(bare)
      expect(lines.length).toBe(text.lines)
      expect(lines).toEqual(linesOf(text))
      for (const line of lines) expect(MARGIN + cellWidth(line)).toBeLessThan(columns)
      let before = 0
      for (const stop of text.stops) {
        expect(stop.start).toBeGreaterThanOrEqual(before)
        before = stop.start
        expect(stop.from).toBeLessThan(stop.to)
        expect(stop.to).toBeLessThanOrEqual(text.lines)
        if (columns < 90)
          expect(dense(lines.slice(stop.from, stop.to).join(''))).toContain(
            dense(words.slice(stop.start, stop.end)),
          )
      }
    }),
  )
})
