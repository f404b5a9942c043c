import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareEdtf } from '../model/edtf.ts'
import type { Event } from '../model/event.ts'
import { inOrderOfDates } from './in-order-of-dates.ts'

const event = (id: string, date: string | null, articles: readonly string[]): Event => ({
  id,
  date,
  dating: { basis: 'stated', rule: 'stated-date', expression: null, anchor: null },
  status: 'reported',
  headline: id,
  mentions: articles.map((article) => ({
    article,
    start: 0,
    end: 1,
    date,
    basis: 'stated',
    status: 'reported',
  })),
  people: [],
  quotes: [],
})

it('what more articles tell comes first on its date, and not what one article tells more often', () => {
  const events = [
    event('undated', null, ['a', 'b', 'c']),
    event('often', '2019-02-18', ['a', 'a', 'a']),
    event('widely', '2019-02-18', ['a', 'b']),
    event('early', '2019-02', ['a']),
  ]
  expect(inOrderOfDates(events).map(({ id }) => id)).toEqual(['early', 'widely', 'often', 'undated'])
})

it('is the order of comparing every two', () => {
  const date = fc.constantFrom(
    null,
    '2019',
    '2019-02',
    '2019-02-18',
    '2019-02-18T11:00',
    '2019-02-18~',
    '198X',
  )
  const articles = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(fc.tuple(date, articles)), (facts) => {
      const events = facts.map(([day, tellers], at) => event(String(at), day, tellers))
      const tellers = ({ mentions }: Event): number => new Set(mentions.map(({ article }) => article)).size
      expect(inOrderOfDates(events)).toEqual(
        events.toSorted((a, b) => compareEdtf(a.date, b.date) || tellers(b) - tellers(a)),
      )
    }),
  )
})
