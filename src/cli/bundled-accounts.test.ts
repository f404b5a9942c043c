import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readSources } from '../readers/read-sources.ts'
import { inferPublicationDates } from '../timeline/infer-publication-dates.ts'

const accounts = [...readSources([fileURLToPath(new URL('../../data/articles', import.meta.url))])].flatMap(
  (item) => (item.kind === 'article' ? [item.article] : []),
)

it('the bundled accounts are dated from one another, in whatever order they are read', () => {
  const right = {
    '1-more-exits-expected': '2019-02-21',
    '2-seven-leave-labour': '2019-02-18',
    '3-corbyn-asks-defectors-to-stand-again': '2019-02-21',
    '4-worcestershire-regrets': '2019-02-22',
    '5-three-tories-expected': '2019-02-20',
  }
  for (const articles of [accounts, accounts.toReversed()]) {
    const dated = inferPublicationDates(articles)
    expect(Object.fromEntries(dated.map(({ id, published }) => [id, published?.date]))).toEqual(right)
    const [doubted] = dated.filter(({ published }) => published?.conflict !== undefined)
    expect(doubted).toMatchObject({
      id: '5-three-tories-expected',
      published: { basis: 'inferred', conflict: { date: '2019-02-12' } },
    })
  }
})
