import { describe, expect, it } from 'vitest'
import type { ParsedArticle } from '../model/parsed-article.ts'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import { parsedArticleLine } from './parsed-article-line.ts'

const parsedSmallArticle = (): ParsedArticle => {
  const { articles, quotes, dates, people, events, problems } = SMALL_TIMELINE
  const [article] = articles
  if (article === undefined) throw new Error('the small timeline has an article')
  const found = events.flatMap(({ mentions, ...event }) =>
    mentions.map(({ start, end }) => ({ ...event, start, end, quotes: [0] })),
  )
  const [first] = found
  return {
    article,
    quotes,
    dates,
    people,
    events:
      first === undefined
        ? []
        : [first, { ...first, date: null }, { ...first, dating: { ...first.dating, expression: null } }],
    problems,
  }
}

describe('the line of an article', () => {
  it('has the fields that scripts rely on, and no others', () => {
    const parsed = parsedSmallArticle()
    const { text } = parsed.article
    const line = parsedArticleLine(parsed, true)
    expect(line).not.toContain('\n')
    const spanOf = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    })
    const event = {
      date: '2019-02-18',
      status: 'reported',
      headline: 'Smith says it is over',
      ...spanOf('“It is over,” said Ann Smith on Monday.'),
    }
    expect(JSON.parse(line)).toEqual({
      id: 'a',
      published: {
        date: '2019-02-20',
        basis: 'stated',
        evidence: [{ rule: 'date-line', text: '2019-02-20', span: spanOf('2019-02-20') }],
      },
      quotes: [
        {
          kind: 'direct',
          text: 'It is over,',
          segments: [spanOf('It is over,')],
          cue: { ...spanOf('said'), text: 'said' },
          speaker: { name: 'Ann Smith', id: 'ann-smith', mention: spanOf('Ann Smith') },
          said: '2019-02-18',
        },
      ],
      dates: [{ ...spanOf('on Monday'), text: 'on Monday', value: '2019-02-18', basis: 'resolved' }],
      // What nobody dated is no line of a timeline.
      events: [
        { ...event, time: spanOf('on Monday') },
        { ...event, time: null },
      ],
      problems: [{ where: 'b.txt', code: 'empty', reason: 'nothing in it; left out' }],
    })
  })

  it('includes the text for those who have not got it', () => {
    const parsed = parsedSmallArticle()
    expect(JSON.parse(parsedArticleLine(parsed, false))).toMatchObject({ text: parsed.article.text })
    expect(JSON.parse(parsedArticleLine(parsed, true))).not.toHaveProperty('text')
  })
})
