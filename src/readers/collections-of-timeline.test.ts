import { describe, expect, it } from 'vitest'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import type { Timeline } from '../model/timeline.ts'
import { collectionsOfTimeline } from './collections-of-timeline.ts'
import { withOwnIds } from './own-ids.ts'

const [EVENT] = SMALL_TIMELINE.events
const [QUOTE] = SMALL_TIMELINE.quotes
const [ARTICLE] = SMALL_TIMELINE.articles

/** The small timeline with a collection of two quotations behind its article. */
const withCollection = (): Timeline => {
  if (EVENT === undefined || QUOTE === undefined || ARTICLE === undefined)
    throw new Error('the small timeline has one of everything')
  const [mention] = EVENT.mentions
  const dating = { basis: 'none' as const, rule: 'given-with-quote', expression: null, anchor: null }
  const given = { ...QUOTE, article: 'q', cue: null }
  return {
    ...SMALL_TIMELINE,
    articles: [
      ARTICLE,
      { ...ARTICLE, id: 'q', file: 'q.jsonl', headline: 'H', published: null, text: 'One.\n\nTwo.' },
    ],
    quotes: [
      QUOTE,
      { ...given, id: '1', text: 'One.', segments: [{ start: 0, end: 4 }] },
      { ...given, id: '2', text: 'Two.', segments: [{ start: 6, end: 10 }], speaker: null, said: null },
    ],
    events: [
      EVENT,
      {
        ...EVENT,
        id: 'q/e1',
        dating,
        mentions: mention === undefined ? [] : [{ ...mention, article: 'q', start: 0, end: 4 }],
        quotes: ['1'],
      },
    ],
  }
}

const COLLECTION = {
  id: 'q',
  file: 'q.jsonl',
  headline: 'H',
  quotations: [
    { id: '1', text: 'One.', kind: 'direct', speaker: 'Ann Smith', said: '2019-02-18' },
    { id: '2', text: 'Two.', kind: 'direct', speaker: null, said: null },
  ],
}

describe('the collections of a timeline', () => {
  it('are told by the rule behind the dates of their events, and hold all their quotations', () => {
    expect([...collectionsOfTimeline(withCollection())]).toEqual([['q', COLLECTION]])
  })

  it('are none where it has none', () => {
    expect([...collectionsOfTimeline(SMALL_TIMELINE)]).toEqual([])
  })

  it('stay collections where it is taken apart', () => {
    const items = [...withOwnIds([{ kind: 'timeline', timeline: withCollection() }])]
    expect(items.map(({ kind }) => kind)).toEqual(['problem', 'article', 'collection'])
    expect(items.at(-1)).toEqual({ kind: 'collection', collection: COLLECTION })
  })

  it('get another id where theirs is taken', () => {
    const timeline = { kind: 'timeline' as const, timeline: withCollection() }
    const items = [...withOwnIds([timeline, timeline])]
    expect(items.slice(-2)).toEqual([
      {
        kind: 'problem',
        problem: {
          where: 'q.jsonl',
          code: 'duplicate-id',
          reason: 'id "q" is taken; the quotations were read as "q-2"',
        },
      },
      { kind: 'collection', collection: { ...COLLECTION, id: 'q-2' } },
    ])
  })
})
