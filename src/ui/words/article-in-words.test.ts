import { expect, test } from 'vitest'
import type { PublicationDate } from '../../model/publication-date.ts'
import { EXAMPLE_TIMELINE } from '../../state/example-timeline.ts'
import { publishedInWords } from './article-in-words.ts'

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
  [
    { ...inferred, evidence: [COUNTDOWN, SHARED, SHARED] },
    'published Wednesday 20 February 2019 (inferred): countdown, “39 days until”; shared happening, “today”, as in The Morning Paper of Monday 18 February 2019',
  ],
  [
    { ...inferred, evidence: [], conflict: { date: '2019-02-12', evidence: [] } },
    'published Wednesday 20 February 2019 (inferred; it states Tuesday 12 February 2019 itself, which everything else contradicts)',
  ],
])('%#', (published, words) => {
  expect(publishedInWords({ published }, ARTICLES)).toBe(words)
})
