import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import type { Timeline } from '../model/timeline.ts'
import { entriesOf, partsOf } from './list-parts.ts'
import { createPuttingTogether, createTakingApart } from './timeline-pieces.ts'

interface Entry {
  readonly id: string
  readonly text: string
}
const growth = { keyOf: ({ id }: Entry) => id, charactersOf: ({ text }: Entry) => text.length }
const lists = fc.array(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.constantFrom('x', 'y') }),
)

describe('a list in parts', () => {
  it('is put together as it was, with the very objects that it kept', () => {
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const parts = [...partsOf(before, after, growth)]
        const together = parts.flatMap((part) => entriesOf(before, part))
        expect(together).toEqual(after)
        for (const [at, entry] of together.entries())
          expect(
            before.includes(entry) || parts.some(({ entries }) => entries.includes(entry)),
            `${at}`,
          ).toBe(true)
      }),
    )
  })

  it('brings only what is new, or changed', () => {
    const before = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: 'old' }))
    const after = ['a', 'x', 'c', 'b', 'd'].map((id) => ({ id, text: id === 'd' ? 'new' : 'old' }))
    expect([...partsOf(before, after, growth)]).toEqual([
      { places: Int32Array.of(0, -1, 2, 1, -1), entries: [after[1], after[4]] },
    ])
  })

  it.each([
    ['many entries', Array.from({ length: 500 }, (_, at) => ({ id: `${at}`, text: '' })), 3],
    ['long texts', Array.from({ length: 6 }, (_, at) => ({ id: `${at}`, text: 'x'.repeat(200_000) })), 3],
    ['one very long text', [{ id: 'a', text: 'x'.repeat(3_000_000) }], 1],
    ['nothing', [], 0],
  ])('comes in small ones: %s', (_, entries, parts) => {
    expect([...partsOf([], entries, growth)]).toHaveLength(parts)
  })

  it('comes in small ones where all is kept', () => {
    const entries = Array.from({ length: 12_000 }, (_, at) => ({ id: `${at}`, text: '' }))
    expect([...partsOf(entries, structuredClone(entries), growth)].map(({ entries }) => entries)).toEqual([
      [],
      [],
      [],
    ])
  })

  it('of another list is refused', () => {
    expect(() => entriesOf([], { places: Int32Array.of(3), entries: [] })).toThrow('place 3 of 0')
    expect(() => entriesOf([], { places: Int32Array.of(-1), entries: [] })).toThrow('place -1 of 0')
  })
})

describe('timelines in pieces', () => {
  const EMPTY: Timeline = { ...SMALL_TIMELINE, articles: [], people: [], quotes: [], dates: [], events: [] }
  const later: Timeline = {
    ...SMALL_TIMELINE,
    quotes: SMALL_TIMELINE.quotes.map((quote) => ({ ...quote, said: null })),
    problems: [{ where: 'a.txt', code: 'empty', reason: 'nothing in it; left out' }],
  }

  it('are each put together as they were, though most of one came with the one before', () => {
    const takeApart = createTakingApart()
    const putTogether = createPuttingTogether()
    for (const [timeline, isWhole] of [
      [EMPTY, false],
      [SMALL_TIMELINE, false],
      [SMALL_TIMELINE, false],
      [later, false],
      [EMPTY, false],
      [later, true],
    ] as const) {
      const made = [...takeApart(timeline, isWhole)].map((piece) => putTogether(structuredClone(piece)))
      expect(made.at(-1)).toEqual({ timeline, isWhole })
      expect(made.slice(0, -1).every((unfinished) => unfinished === null)).toBe(true)
    }
  })

  it('bring events that very many articles tell in pieces of their own', () => {
    const [event] = SMALL_TIMELINE.events
    const [mention] = event?.mentions ?? []
    if (event === undefined || mention === undefined) throw new Error('no event to begin with')
    const toldBy = (articles: number) => ({
      ...event,
      mentions: Array.from({ length: articles }, () => mention),
    })
    const piecesOf = (articles: number): number => {
      const events = [1, 2, 3].map((number) => ({ ...toldBy(articles), id: `e${number}` }))
      return [...createTakingApart()({ ...EMPTY, events }, true)].length - 1
    }
    expect([piecesOf(1), piecesOf(5000)]).toEqual([1, 3])
  })

  it('bring nothing twice', () => {
    const takeApart = createTakingApart()
    const first = JSON.stringify([...takeApart(SMALL_TIMELINE, false)])
    const second = JSON.stringify([...takeApart(structuredClone(SMALL_TIMELINE), true)])
    expect(first).toContain('It is over')
    expect(second).not.toContain('It is over')
  })
})
