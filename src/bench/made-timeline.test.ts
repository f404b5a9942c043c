import { describe, expect, it } from 'vitest'
import { checkTimeline } from '../model/timeline-file.ts'
import { indexTimeline } from '../state/timeline-index.ts'
import { madeTimeline } from './made-timeline.ts'

const SIZE = { events: 6_000, quotes: 7_000, seed: 1 }
const timeline = madeTimeline(SIZE)
const index = indexTimeline(timeline)

describe('a made timeline', () => {
  it.each([
    { events: 0, quotes: 0, seed: 1 },
    { events: 1, quotes: 5, seed: 2 },
    { events: 21, quotes: 0, seed: 3 },
    SIZE,
  ])('of $events events and $quotes quotes is valid and as large', (size) => {
    const made = madeTimeline(size)
    expect(checkTimeline(made, 'made')).toEqual(made)
    expect(made.events).toHaveLength(size.events)
    expect(made.quotes).toHaveLength(size.events === 0 ? 0 : size.quotes)
  })

  it('is the same for a seed, and another for another', () => {
    const small = { events: 50, quotes: 50, seed: 7 }
    expect(madeTimeline(small)).toEqual(madeTimeline(small))
    expect(madeTimeline({ ...small, seed: 8 })).not.toEqual(madeTimeline(small))
  })

  it('has its words where it says they are', () => {
    const articles = new Map(timeline.articles.map(({ id, text }) => [id, text]))
    for (const { article, segments, text, cue, speaker } of timeline.quotes) {
      const slice = (span: { readonly start: number; readonly end: number } | null | undefined) =>
        articles.get(article)?.slice(span?.start, span?.end)
      expect(slice(segments[0])).toBe(text)
      expect(slice(cue)).toBe('said')
      expect(slice(speaker?.mention)).toBe(speaker?.name)
    }
    for (const { dating, mentions } of timeline.events)
      if (dating.expression !== null)
        expect(
          articles.get(mentions[0]?.article ?? '')?.slice(dating.expression.start, dating.expression.end),
        ).toBe(dating.expression.text)
  })

  it('goes over decades, from a busy day whose first event holds many quotes', () => {
    const dated = index.entries.flatMap(({ date }) => (date === null ? [] : [date]))
    expect(dated).toEqual(dated.toSorted())
    expect(dated.length).toBeGreaterThan(500)
    expect(Number(dated.at(-1)?.slice(0, 4)) - Number(dated[0]?.slice(0, 4))).toBeGreaterThan(25)
    expect(index.entries[0]?.to).toBeGreaterThanOrEqual(15)
    expect(timeline.events[index.order[0] ?? -1]?.quotes.length).toBeGreaterThanOrEqual(40)
    expect(timeline.people.length).toBe(200)
  })
})
