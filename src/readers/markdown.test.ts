import { describe, expect, it } from 'vitest'
import { articlesOf, itemsOf } from './items-of.ts'

describe('a Markdown article', () => {
  it('has what its front matter says', () => {
    const front =
      'ID: 7\npublisher: The Paper\ntitle: "Gone: two more"\nauthor: A. Writer\nurl: https://example.org/a\ndate: 2019-02-21T09:30:00Z'
    expect(articlesOf('a.md', `---\n${front}\n---\n\nText.\n`)).toEqual([
      {
        id: '7',
        file: 'here',
        publisher: 'The Paper',
        headline: 'Gone: two more',
        byline: 'A. Writer',
        url: 'https://example.org/a',
        published: {
          date: '2019-02-21',
          basis: 'stated',
          evidence: [{ rule: 'front-matter', text: '2019-02-21T09:30:00Z', span: null }],
        },
        text: '\nText.\n',
      },
    ])
  })

  it.each([
    ['# MPs leave\n\nText.', 'MPs leave', '# MPs leave\n\nText.'],
    ['---\npublisher: P\n---\nText.\n\n# Later\n', 'Later', 'Text.\n\n# Later\n'],
    ['Text.\n\n#\n\nNo heading.', null, 'Text.\n\n#\n\nNo heading.'],
    ['---\n---\nText.', null, 'Text.'],
    ['---\n---\nText.\n\n---\nMore.', null, 'Text.\n\n---\nMore.'],
    ['--- not front matter ---\nText.', null, '--- not front matter ---\nText.'],
    ['---\nheadline:\npublished: ""\n---\nText.', null, 'Text.'],
    ['---\nheadline: A\nauthors: [B, C]\n---\nText.', 'A', 'Text.'],
    ['---\nheadline: A\r\n---\r\nText.', 'A', 'Text.'],
  ])('%j: headline %s', (content, headline, text) => {
    expect(itemsOf('a.md', content)).toMatchObject([
      { kind: 'article', textGiven: false, article: { headline, text, published: null } },
    ])
  })

  it.each([
    [
      'headline: A\npublished: last Monday',
      'bad-date',
      'published: not a date: "last Monday" (write YYYY-MM-DD); the article was read without it',
    ],
    [
      'date: 2019-02-31',
      'bad-date',
      'date: not a date: "2019-02-31" (write YYYY-MM-DD); the article was read without it',
    ],
    [
      'headline: "A',
      'bad-field',
      expect.stringMatching(
        /^front matter is not YAML \([^\n:]+ at line \d+, column \d+\); the article was read without it$/,
      ),
    ],
    [
      'headline: A\nheadline: B',
      'bad-field',
      'front matter is not YAML (Map keys must be unique at line 3, column 1); the article was read without it',
    ],
  ])('is read without what is wrong: %j', (front, code, reason) => {
    expect(itemsOf('a.md', `---\n${front}\n---\nText.`)).toMatchObject([
      { kind: 'problem', problem: { where: 'here', code, reason } },
      { kind: 'article', article: { text: 'Text.', published: null } },
    ])
  })
})
