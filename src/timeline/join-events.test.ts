import { describe, expect, it } from 'vitest'
import type { Article } from '../model/article.ts'
import { bareArticle } from '../model/bare-article.ts'
import { parseArticle } from '../parse/parse-article.ts'
import { buildTimeline } from './build-timeline.ts'

const article = (id: string, published: string | null, text: string): Article =>
  bareArticle(text, published, id)

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

/** Two articles of Thursday and Friday that tell of one day. */
const told = (first: string, second: string): readonly string[] =>
  tellers(article('a', '2019-02-21', first), article('b', '2019-02-22', second))

describe('one happening told in other words', () => {
  it.each([
    [
      'as many of the same, who did the same kind of thing',
      'Seven Labour MPs quit the party on Monday.',
      'On Monday seven MPs resigned from Labour.',
    ],
    [
      'as many as the other names',
      'Three Conservatives left their party on Wednesday to join the group.',
      'Anna Soubry, Heidi Allen and Sarah Wollaston resigned from the Conservatives on Wednesday.',
    ],
    [
      'counted behind a passive',
      'The Labour group was launched on Monday by seven members.',
      'On Monday seven members launched the Labour group.',
    ],
    [
      'the party by its other name',
      'Three Tories left on Wednesday to join the Independent Group.',
      'On Wednesday three Conservatives joined the Independent Group.',
    ],
    [
      'three persons in the same kind of thing',
      'Anna Soubry, Heidi Allen and Sarah Wollaston walked out of their party on Wednesday.',
      'On Wednesday Heidi Allen resigned, with Sarah Wollaston and Anna Soubry.',
    ],
    [
      'counted without a date, in the days behind it',
      'Three Conservatives left on Wednesday to join the Independent Group.',
      'Three Tories have joined the Independent Group.',
    ],
    [
      'one speaker in half of the same words',
      'Heidi Allen told reporters on Wednesday that a third of members had tired of the course of the party.',
      'Heidi Allen told reporters on Wednesday that a third of members were fed up with the party.',
    ],
  ])('%s', (_, first, second) => {
    expect(told(first, second)).toEqual(['a b'])
  })

  it('expected in the morning and reported at night', () => {
    const timeline = timelineOf(
      article(
        'a',
        '2019-02-20',
        'Strong rumours this morning: Heidi Allen would go, with Anna Soubry and Sarah Wollaston.',
      ),
      article(
        'b',
        '2019-02-21',
        'Anna Soubry, Heidi Allen and Sarah Wollaston resigned from the Conservatives on Wednesday.',
      ),
    )
    expect(timeline.events.map(({ status }) => status)).toEqual(['reported'])
    expect(timeline.events[0]?.mentions.map(({ article: id, status }) => `${id} ${status}`)).toEqual([
      'b reported',
      'a expected',
    ])
  })
})

it('is one where two articles date what the same persons did by a day apart, and keeps both dates', () => {
  const timeline = timelineOf(
    article(
      'a',
      '2019-02-22',
      'Anna Soubry, Heidi Allen and Sarah Wollaston left the Conservatives on Tuesday.',
    ),
    article(
      'b',
      '2019-02-22',
      'Anna Soubry, Heidi Allen and Sarah Wollaston quit the Conservatives on Wednesday.',
    ),
  )
  expect(timeline.events.map(({ mentions }) => mentions.map(({ date }) => date).sort())).toEqual([
    ['2019-02-19', '2019-02-20'],
  ])
})

describe('not one happening', () => {
  it.each([
    [
      'another day',
      'Anna Soubry and Heidi Allen left the Conservatives on Monday to join the group.',
      'Anna Soubry and Heidi Allen left the Conservatives on Wednesday to join the group.',
    ],
    [
      'a week apart, whoever they are',
      'On 12 February 2019 Anna Soubry, Heidi Allen and Sarah Wollaston quit.',
      'On 20 February 2019 Anna Soubry, Heidi Allen and Sarah Wollaston quit.',
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
    [
      'fewer of the same',
      'Seven Labour MPs quit the party on Monday.',
      'On Monday three MPs resigned from Labour.',
    ],
    [
      'as many of others',
      'On Monday three men were arrested in London.',
      'On Monday three women were arrested in London.',
    ],
    [
      'as many of the same elsewhere',
      'On Monday three men were arrested in London.',
      'On Monday three men were arrested in Leeds.',
    ],
    [
      'as many of the same, who did another kind of thing',
      'Seven Labour MPs quit the party on Monday.',
      'On Monday seven Labour MPs were arrested.',
    ],
    [
      'what somebody only thinks of',
      'Seven Labour MPs quit the party on Monday.',
      'Tom Watson said on Monday that the decision of seven Labour MPs to quit was wrong.',
    ],
    [
      'counted without a date, long after',
      'On 3 January 2019 three Conservatives left to join the Independent Group.',
      'Three Tories have joined the Independent Group.',
    ],
    [
      'three persons in different kinds of thing',
      'Anna Soubry, Heidi Allen and Sarah Wollaston resigned on Wednesday.',
      'On Wednesday Anna Soubry, Heidi Allen and Sarah Wollaston were arrested.',
    ],
    [
      'a few words, a year apart',
      'On 3 January 2018 Anna Soubry said: “Let us make this country great again.”',
      'On 3 January 2019 Anna Soubry said: “Let us make this country great again.”',
    ],
  ])('%s', (_, first, second) => {
    expect(told(first, second)).toEqual([])
  })
})

describe('one article that tells on', () => {
  const headlinesOf = (text: string): readonly string[] =>
    timelineOf(article('a', '2019-02-21', text)).events.map(({ headline }) => headline)

  it.each([
    [
      'the same speaker, on and on',
      '“It is over,” Ann Smith said.\n\n“It is sad,” she said.\n\n“We go,” she added.',
    ],
    [
      'the same speaker behind a question',
      'Ann Smith said: “It is over.”\n\nWould she go? “I would have to go.”',
    ],
    [
      'the same words again',
      'Ann Smith called it “a complete disgrace”.\n\nBob Jones said: “No.”\n\nAnn Smith said: “It is a complete disgrace.”',
    ],
    [
      'the same day ahead',
      'The council wants to stop the sale on 29 March. The party hopes for better terms before the sale on 29 March.',
    ],
    [
      'the same again, without saying who',
      'Seven Labour members quit on Monday. Friends of the Labour members who left on Monday spoke.',
    ],
  ])('%s', (_, text) => {
    const multiple = timelineOf(article('a', '2019-02-21', text)).events.filter(
      ({ mentions }) => mentions.length > 1,
    )
    expect(multiple).toHaveLength(1)
  })

  it.each([
    ['another speaker', 'Ann Smith said: “It is over.”\n\nBob Jones said: “It is sad.”'],
    ['small words again', 'Ann Smith said: “No.” Bob Jones said: “Yes.” Ann Smith said: “No.”'],
    [
      'two things of the day of publication',
      'Seven Labour members quit today. Today Labour broke its promise.',
    ],
  ])('is no one event with %s', (_, text) => {
    for (const { mentions } of timelineOf(article('a', '2019-02-21', text)).events)
      expect(mentions).toHaveLength(1)
  })

  it('leaves out what has neither a date nor words of anybody', () => {
    expect(headlinesOf('The council met on Monday. It is old. Its members are many.')).toEqual([
      'The council met on Monday',
    ])
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
