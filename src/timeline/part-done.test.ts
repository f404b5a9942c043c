import { describe, expect, it } from 'vitest'
import { bareArticle } from '../model/bare-article.ts'
import { parseArticle } from '../parse/parse-article.ts'
import { buildTimeline } from './build-timeline.ts'
import { parseArticles } from './parse-articles.ts'
import { stretchOf } from './part-done.ts'

const articles = Array.from({ length: 12 }, (_, at) =>
  bareArticle(
    `Seven MPs quit on Monday.\n\n“It is over, ${at},” Ann Smith said on Tuesday.`,
    at % 3 === 0 ? '2019-02-21' : null,
    String(at),
  ),
)

describe('how far it is', () => {
  it.each<[string, (tell: (part: number) => void) => unknown]>([
    ['dating', (tell) => [...parseArticles(articles, [], parseArticle, tell)]],
    ['joining', (tell) => buildTimeline(articles.map(parseArticle), [], [], tell)],
  ])('in %s grows from 0 to nearly 1, in steps that are seldom large', (_, work) => {
    const told: number[] = []
    work((part) => told.push(part))
    expect(told.length).toBeGreaterThan(articles.length)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told[0]).toBe(0)
    expect(told.at(-1)).toBeGreaterThanOrEqual(0.9)
    expect(told.at(-1)).toBeLessThan(1)
  })

  it('in a stretch of a larger work is told of the larger one', () => {
    const told: number[] = []
    for (const part of [0, 0.5, 1, 3]) stretchOf((whole) => told.push(whole), 0.5, 1)(part)
    expect(told).toEqual([0.5, 0.75, 1, 1])
  })
})
