import { describe, expect, it } from 'vitest'
import { bareArticle } from '../model/bare-article.ts'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import { withOwnIds } from '../readers/own-ids.ts'
import { problemItem, type ReadItem } from '../readers/read-item.ts'
import { openedItems } from './opened-items.ts'

const OWN_PROBLEM = { where: 'old.txt', code: 'empty', reason: 'nothing in it; left out' } as const
const TIMELINE: ReadItem = { kind: 'timeline', timeline: { ...SMALL_TIMELINE, problems: [OWN_PROBLEM] } }
const ARTICLE: ReadItem = { kind: 'article', article: bareArticle('Text.', null, 'a'), textGiven: false }
const QUOTES: ReadItem = {
  kind: 'collection',
  collection: { id: 'q', file: null, headline: 'Quotes', quotations: [] },
}
const A = problemItem('a.txt', 'not-text', 'not a text; left out')
const B = problemItem('b.txt', 'not-text', 'not a text; left out')

describe('a timeline', () => {
  it.each<[string, readonly ReadItem[], readonly ReadItem[]]>([
    ['alone', [TIMELINE], [TIMELINE]],
    ['behind a problem', [A, TIMELINE], [A, TIMELINE]],
    ['between problems', [A, TIMELINE, B], [A, TIMELINE, B]],
  ])('stays whole %s', (_, items, opened) => {
    expect([...openedItems(items)]).toEqual(opened)
  })

  it.each<[string, readonly ReadItem[]]>([
    ['before an article', [TIMELINE, ARTICLE]],
    ['before an article, with problems around it', [A, TIMELINE, B, ARTICLE, A]],
    ['behind an article', [ARTICLE, A, TIMELINE, B]],
    ['before a collection', [TIMELINE, B, QUOTES]],
    ['behind a collection', [QUOTES, TIMELINE]],
    ['before another timeline', [TIMELINE, A, TIMELINE]],
  ])('is taken apart where it stands %s', (_, items) => {
    const opened = [...openedItems(items)]
    expect(opened).toEqual([...withOwnIds(items)])
    expect(opened.some(({ kind }) => kind === 'timeline')).toBe(false)
  })

  it('is waited for no longer than it is the only one', () => {
    const given: string[] = []
    const items = (function* () {
      for (const item of [ARTICLE, A, ARTICLE]) {
        given.push(item.kind)
        yield item
      }
    })()
    openedItems(items).next()
    expect(given).toEqual(['article'])
  })
})
