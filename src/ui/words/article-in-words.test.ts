import { describe, expect, it, test } from 'vitest'
import type { Evidence, PublicationDate } from '../../model/publication-date.ts'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import { conflictInWords, publicationReasons, publishedInWords } from './article-in-words.ts'

const ARTICLES = new Map(EXAMPLE_TIMELINE.articles.map((article) => [article.id, article]))
const COUNTDOWN = { rule: 'countdown', text: '39 days\nuntil', span: { start: 3, end: 16 } }
const inferred = { date: '2019-02-20', basis: 'inferred', evidence: [] } as const

test.each<[PublicationDate | null, string, string | null]>([
  [null, 'publication date not known', null],
  [{ ...inferred, basis: 'stated' }, 'published Wednesday 20 February 2019 (stated)', null],
  [
    { ...inferred, conflict: { date: '2019-02-12', evidence: [{ ...COUNTDOWN, rule: 'date-line' }] } },
    'published Wednesday 20 February 2019 (inferred)',
    'it states Tuesday 12 February 2019 itself (first line), which everything else contradicts',
  ],
  [
    { ...inferred, conflict: { date: '2019-02-12', evidence: [] } },
    'published Wednesday 20 February 2019 (inferred)',
    'it states Tuesday 12 February 2019 itself, which everything else contradicts',
  ],
])('%#', (published, words, conflict) => {
  expect(publishedInWords({ published })).toBe(words)
  expect(conflictInWords({ published })).toBe(conflict)
})

describe('a reason for a publication date', () => {
  const shared = (text: string, theirs: string): Evidence => ({
    rule: 'shared-happening',
    text,
    span: null,
    agreesWith: { article: 'monday', date: '2019-02-18', text: theirs },
  })

  it.each<[Evidence, string]>([
    [COUNTDOWN, 'days counted to a known date, “39 days until”'],
    [{ rule: 'a-rule-of-others', text: 'x', span: null }, 'a rule of others, “x”'],
    [
      shared('today', 'on Monday'),
      'tells of the same happening, “today”, as The Morning Paper of Monday 18 February 2019: “on Monday”',
    ],
    [
      shared('today', 'today'),
      'tells of the same happening, “today”, as The Morning Paper of Monday 18 February 2019',
    ],
  ])('%#', (evidence, words) => {
    const published = { ...inferred, evidence: [evidence] }
    const reasons = publicationReasons({ id: 'own', published }, ARTICLES)
    const at = evidence.span === null ? null : { article: 'own', ...evidence.span }
    expect(reasons).toEqual([{ words, at }])
  })
})
