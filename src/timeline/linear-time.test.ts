import { expect, it } from 'vitest'
import { bareArticle } from '../model/bare-article.ts'
import type { ParsedArticle } from '../model/parsed-article.ts'
import { parseArticle } from '../parse/parse-article.ts'
import { buildTimeline } from './build-timeline.ts'

const THINGS = 'bridge school market station library church garden harbour museum theatre pool mill'.split(
  ' ',
)

/** One story that every article tells, dated and not, in the same words, and much that each tells alone. */
const story = (number: number): string => {
  const thing = THINGS[number % THINGS.length]
  return [
    'Seven Labour MPs quit the party on Monday.',
    `Ann Smith, Bob Jones and the board opened ${thing} number ${number} on Wednesday.`,
    'Three Conservatives left on Wednesday to join the Independent Group.',
    'Three Tories have joined the Independent Group.',
    `“The ${thing} is number ${number} to be opened,” Ann Smith said on Tuesday.`,
    'He called it the “decent and democratic thing to do”.',
    `The council will meet on 29 March over the ${thing}.`,
  ].join(' ')
}

const parsed = (count: number): readonly ParsedArticle[] =>
  Array.from({ length: count }, (_, number) =>
    parseArticle(bareArticle(story(number), '2019-02-21', String(number))),
  )

const timeOf = (articles: readonly ParsedArticle[]): number => {
  const start = performance.now()
  buildTimeline(articles, [])
  return performance.now() - start
}

it('a timeline of four times as many articles takes some four times as long, and not sixteen', () => {
  const [few, many] = [parsed(400), parsed(1600)]
  // The best of some runs: what else the machine does comes on top.
  const best = (articles: readonly ParsedArticle[]): number =>
    Math.min(...[1, 2, 3].map(() => timeOf(articles)))
  expect(best(many) / best(few)).toBeLessThan(8)
})
