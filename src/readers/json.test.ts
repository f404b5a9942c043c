import { describe, expect, it } from 'vitest'
import { SMALL_TIMELINE } from '../model/small-timeline.ts'
import { articlesOf, itemsOf, problemsOf } from './items-of.ts'

describe('articles as JSON', () => {
  const given = (id: string) => ({
    id,
    text: `Text ${id}.`,
    published: '2019-02-21',
    publisher: 'P',
    headline: 'H',
    url: 'u',
  })

  it.each([
    ['one object', 'a.json', JSON.stringify(given('x'), null, 2), ['x']],
    ['a list', 'a.json', JSON.stringify([given('x'), given('y')]), ['x', 'y']],
    ['lines', 'a.jsonl', `${JSON.stringify(given('x'))}\r\n\n${JSON.stringify(given('y'))}`, ['x', 'y']],
    ['lines', 'a.NDJSON', `${JSON.stringify(given('x'))}\n`, ['x']],
  ])('%s (%s)', (_, name, content, ids) => {
    expect(itemsOf(name, content)).toEqual(
      ids.map((id) => ({
        kind: 'article',
        textGiven: true,
        article: {
          ...given(id),
          file: 'here',
          byline: null,
          published: {
            date: '2019-02-21',
            basis: 'given',
            evidence: [{ rule: 'given', text: '2019-02-21', span: null }],
          },
        },
      })),
    )
  })

  it.each([
    ['a.json', '{"text":"T."}', ['a']],
    ['a.json', '{"text":"T.","id":12}', ['12']],
    ['a.json', '[{"text":"T."},{"text":"T.","id":""}]', ['a-1', 'a-2']],
    ['a.jsonl', '{"text":"T."}\n\n{"text":"T."}\n', ['a-1', 'a-3']],
  ])('without ids of their own take the file’s: %s %s', (name, content, ids) => {
    expect(articlesOf(name, content).map(({ id }) => id)).toEqual(ids)
  })

  it('keep their text unit for unit', () => {
    const text = 'A\r\nB\u2028“C”\tD 👩‍👩‍👧'
    expect(articlesOf('a.jsonl', `${JSON.stringify({ text })}\n`)).toMatchObject([{ text }])
  })

  it.each([
    [
      'a.jsonl',
      '{"text":"T."}\nx\n{"text":"T."}',
      'here:2',
      'bad-json',
      "not JSON: unexpected token 'x'; the line was left out",
      2,
    ],
    [
      'a.json',
      '{\n"text": "T.",\n b',
      'here',
      'bad-json',
      'not JSON: expected double-quoted property name (line 3, column 2); the file was left out',
      0,
    ],
    ['a.json', '[3, {"text":"T."}]', 'here[0]', 'bad-field', 'not an object with a "text"; left out', 1],
    ['a.json', 'null', 'here', 'bad-field', 'not an object with a "text"; left out', 0],
    [
      'a.jsonl',
      '{"id":"x"}',
      'here:1',
      'bad-field',
      'text: missing or not a string; the article was left out',
      0,
    ],
    [
      'a.json',
      '{"text":["T."]}',
      'here',
      'bad-field',
      'text: missing or not a string; the article was left out',
      0,
    ],
    [
      'a.json',
      '{"text":"T.","url":3}',
      'here',
      'bad-field',
      'url: not a string; the article was read without it',
      1,
    ],
    [
      'a.json',
      '{"text":"T.","published":"soon"}',
      'here',
      'bad-date',
      'published: not a date: "soon"; the article was read without it',
      1,
    ],
    [
      'a.json',
      '{"text":"T.","published":2019}',
      'here',
      'bad-date',
      'published: not a date: 2019; the article was read without it',
      1,
    ],
  ])('%s %j: what is wrong, and what was kept', (name, content, where, code, reason, kept) => {
    expect(problemsOf(name, content)).toEqual([{ where, code, reason }])
    expect(articlesOf(name, content)).toHaveLength(kept)
  })
})

describe('a timeline file', () => {
  it('is a timeline, whatever its name', () => {
    for (const name of ['t.json', null])
      expect(itemsOf(name, JSON.stringify(SMALL_TIMELINE))).toEqual([
        { kind: 'timeline', timeline: SMALL_TIMELINE },
      ])
  })

  it('that is broken is no article, and says where', () => {
    expect(itemsOf('t.json', JSON.stringify({ ...SMALL_TIMELINE, events: 3 }))).toEqual([
      {
        kind: 'problem',
        problem: {
          where: 'here',
          code: 'bad-field',
          reason: 'events: expected a list, found 3; the timeline was left out',
        },
      },
    ])
  })
})
