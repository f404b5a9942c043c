import { expect, test } from 'vitest'
import type { PublicationDate } from '../../model/publication-date.ts'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import { conflictInWords, publicationReasons, publishedInWords } from './article-in-words.ts'

const ARTICLES = new Map(EXAMPLE_TIMELINE.articles.map((article) => [article.id, article]))
const COUNTDOWN = { rule: 'countdown', text: '39 days\nuntil', span: null }
const SHARED = {
  rule: 'shared-happening',
  text: 'today',
  span: null,
  agreesWith: { article: 'monday', date: '2019-02-18', text: 'on Monday' },
}
const inferred = { date: '2019-02-20', basis: 'inferred' } as const

test.each<[PublicationDate | null, string]>([
  [null, 'publication date not known'],
  [
    { date: '2019-02-21', basis: 'stated', evidence: [COUNTDOWN] },
    'published Thursday 21 February 2019 (stated)',
  ],
  [{ ...inferred, evidence: [] }, 'published Wednesday 20 February 2019 (inferred)'],
])('%#', (published, words) => {
  expect(publishedInWords({ published })).toBe(words)
})

test('every reason is told, with the other article that agrees', () => {
  const published: PublicationDate = { ...inferred, evidence: [COUNTDOWN, SHARED, SHARED] }
  const reasons = publicationReasons({ id: 'a', published }, ARTICLES)
  expect(reasons.length).toBe(3)
  expect(reasons[0]?.words).toContain('“39 days until”')
  expect(reasons[1]?.words).toContain('The Morning Paper of Monday 18 February 2019')
})

test('a date of its own that is not believed is told', () => {
  const published: PublicationDate = {
    ...inferred,
    evidence: [],
    conflict: { date: '2019-02-12', evidence: [] },
  }
  expect(conflictInWords({ published })).toBe(
    'it states Tuesday 12 February 2019 itself, which everything else contradicts',
  )
  expect(conflictInWords({ published: null })).toBeNull()
})
