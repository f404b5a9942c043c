import { describe, expect, it } from 'vitest'
import type { Article } from '../model/article.ts'
import { parseArticle } from '../parse/parse-article.ts'
import { buildTimeline } from './build-timeline.ts'

const article = (id: string, published: string | null, text: string): Article => ({
  id,
  file: null,
  publisher: null,
  headline: null,
  byline: null,
  url: null,
  published: published === null ? null : { date: published, basis: 'given', evidence: [] },
  text,
})

const timelineOf = (...articles: Article[]) => buildTimeline(articles.map(parseArticle), [])

const tellers = (...articles: Article[]) =>
  timelineOf(...articles)
    .events.map(({ mentions }) => [...new Set(mentions.map((mention) => mention.article))].sort().join(' '))
    .filter((ids) => ids.includes(' '))

describe('one happening told in several articles', () => {
  it('is one event where they quote the same words, whole or cut', () => {
    const timeline = timelineOf(
      article(
        'a',
        '2019-02-21',
        'Jeremy Corbyn said on Wednesday: “The decent and democratic thing to do is to resign.”',
      ),
      article('b', '2019-02-21', 'It was the “democratic thing to do is to resign”, Jeremy Corbyn said.'),
    )
    expect(timeline.events).toHaveLength(1)
    expect(timeline.events[0]).toMatchObject({ date: '2019-02-20', dating: { basis: 'resolved' } })
    expect(timeline.quotes.map(({ id, variantOf }) => [id, variantOf])).toEqual([
      ['a/q1', null],
      ['b/q1', 'a/q1'],
    ])
  })

  it('is one event where day, people and most of the words agree', () => {
    expect(
      tellers(
        article(
          'a',
          '2019-02-21',
          'Anna Soubry and Heidi Allen left the Conservatives on Wednesday to join the new group.',
        ),
        article(
          'b',
          '2019-02-22',
          'On Wednesday Heidi Allen and Anna Soubry left the Conservatives and joined the group.',
        ),
      ),
    ).toEqual(['a b'])
  })

  it('keeps the date that each article gives it', () => {
    const timeline = timelineOf(
      article(
        'a',
        '2019-02-21',
        'On 20 February 2019 Jeremy Corbyn said it was the “democratic thing to do now”.',
      ),
      article(
        'b',
        '2019-02-22',
        'On 19 February 2019 Jeremy Corbyn called it the “democratic thing to do now”.',
      ),
    )
    expect(timeline.events).toHaveLength(1)
    expect(timeline.events[0]?.mentions.map(({ date }) => date).sort()).toEqual(['2019-02-19', '2019-02-20'])
  })
})

describe('not one happening', () => {
  it.each([
    [
      'another day',
      'Anna Soubry and Heidi Allen left the Conservatives on Monday to join the group.',
      'Anna Soubry and Heidi Allen left the Conservatives on Wednesday to join the group.',
    ],
    [
      'other people',
      'Anna Soubry and Heidi Allen left the Conservatives on Wednesday.',
      'Mike Gapes and Ann Coffey left the Conservatives on Wednesday.',
    ],
    [
      'another matter',
      'Anna Soubry and Heidi Allen left the Conservatives on Wednesday.',
      'Anna Soubry and Heidi Allen opened a swimming pool in Cambridge on Wednesday.',
    ],
    ['too few of the same words', '“We go now,” Anna Soubry said.', '“We go now,” Heidi Allen said.'],
  ])('%s', (_, first, second) => {
    expect(tellers(article('a', '2019-02-21', first), article('b', '2019-02-21', second))).toEqual([])
  })
})

describe('people across articles', () => {
  const names = (...texts: string[]) =>
    timelineOf(...texts.map((text, at) => article(String(at), '2019-02-21', text)))
      .people.map(({ name }) => name)
      .sort()

  it('are one by surname where only one full name ends so', () => {
    expect(names('Jeremy Corbyn spoke in London.', 'Mr Corbyn spoke.')).toEqual(['Jeremy Corbyn'])
  })

  it('are never one by surname alone where two share it', () => {
    expect(names('Angela Smith spoke.', 'Owen Smith spoke.', 'Ms Smith spoke.')).toEqual([
      'Angela Smith',
      'Owen Smith',
      'Smith',
    ])
  })
})

it('finds by office whom another article names', () => {
  const timeline = timelineOf(
    article('a', '2019-02-21', 'Mr Corbyn, the Labour leader, spoke. Jeremy Corbyn spoke again.'),
    article('b', '2019-02-21', '“The door is open to them,” the Labour leader said.'),
  )
  expect(timeline.quotes.map(({ speaker }) => speaker?.name)).toEqual(['Jeremy Corbyn'])
})
