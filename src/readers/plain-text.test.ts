import { describe, expect, it } from 'vitest'
import { articlesOf, problemsOf } from './items-of.ts'

describe('a plain text article', () => {
  it.each([
    ['date 2019-02-21 MPs leave\n\nText.', '2019-02-21', 'MPs leave'],
    ['\n Date: 2019-02-21 MPs leave\nText.', '2019-02-21', 'MPs leave'],
    ['date 2019-02-21\nText.', '2019-02-21', null],
    ['MPs leave\n\nText.', null, 'MPs leave'],
    ['\n\nMPs leave\nText.', null, 'MPs leave'],
  ])('%j: published %s, headline %s', (text, published, headline) => {
    const [article] = articlesOf('a.txt', text)
    expect(article).toMatchObject({ id: 'a', file: 'here', headline, text })
    expect(article?.published?.date ?? null).toBe(published)
    for (const { span, text: words } of article?.published?.evidence ?? [])
      expect(text.slice(span?.start, span?.end)).toBe(words)
    expect(problemsOf('a.txt', text)).toEqual([])
  })

  it.each([
    ['One sentence and no more.', 'a single line'],
    [`${'long '.repeat(60)}\nText.`, 'a first line as long as a paragraph'],
  ])('has no headline in %#: %s', (text) => {
    expect(articlesOf('a.txt', text)).toMatchObject([{ headline: null, published: null }])
  })

  it.each([
    ['MPs leave\nBy Ann Smith\n\nText.', 'Ann Smith'],
    ['\n MPs leave \n\n  By Ann Smith, political editor  \nText.', 'Ann Smith, political editor'],
    ['date 2019-02-21 MPs leave\nBy Ann Smith\nText.', 'Ann Smith'],
    ['MPs leave\nBy Monday it was over\nText.', null],
    ['MPs leave\nText.\nBy Ann Smith', null],
    ['MPs leave', null],
    [`${'long '.repeat(60)}\nBy Ann Smith\nText.`, null],
  ])('%j: byline %s', (text, byline) => {
    expect(articlesOf('a.txt', text)).toMatchObject([{ byline, text }])
  })

  it('says which date is none, and is read without it', () => {
    const text = 'date 2019-02-31 MPs leave\nText.'
    expect(problemsOf('a.txt', text)).toEqual([
      {
        where: 'here',
        code: 'bad-date',
        reason: 'date: not a date: "2019-02-31"; the article was read without it',
      },
    ])
    expect(articlesOf('a.txt', text)).toMatchObject([{ headline: 'MPs leave', published: null }])
  })
})
